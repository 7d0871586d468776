package org.geokg.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What English words take and tell as far as parses are mended by them, whatever a text is about. {@code data/lexicon} says
 * which words are what; it is packed like the models of the parser, whose mistakes it makes up for.
 */
public enum LexicalClass {
    /** "condemned, welcomed": reacts to what others decide: who does so did not decide it, and it takes no infinitive of its own. */
    REACTING,
    /** "said that": governs a clause of what somebody says. */
    SAYING,
    /** "left the talks, complaining that": does so as a participle behind a comma. */
    SAYING_BESIDES,
    /** "hopes that": governs a clause of what somebody thinks, or says with an air. */
    THINKING,
    /** "rejected calls to leave": says what somebody does who is bidden. */
    ANSWERING,
    /** "gave Israel an ultimatum": has who is bidden as its indirect object. */
    BIDDING_TO,
    /** "urged Iran to sign": takes an infinitive that is done by its object, not its subject. */
    OBJECT_CONTROL,
    /** "issued a decree": says what somebody does with a writing of their own. */
    ISSUING,
    /** "considers a withdrawal": says what its subject would do or not do. */
    SUBJECT_CONTROL,
    /** "stopped buying oil": takes a gerund. */
    TAKES_GERUND,
    /** "accused Mali of arming rebels": takes an object and a gerund. */
    TAKES_OBJECT_AND_GERUND,
    /** "accused the minister of": takes somebody and what they are charged with. */
    CHARGING,
    /** "deprived Kuwait of": takes somebody and a phrase with "of". */
    TAKES_OF,
    /** "accused of planning to leave": takes an infinitive of what its subject has in mind. */
    PURPOSING,
    /** "struck the base": takes no clause as what is done. */
    DOING,
    /** "sent in troops": sends somebody where its particle says. */
    SENDING,
    /** "sold Iraq tanks": takes a recipient before its object. */
    GIVING,
    /** "designated the group": is never used without an object. */
    TRANSITIVE,
    /** "warned Iran, the ministry said": is itself an utterance, which another verb of saying may report. */
    UTTERING,
    /** "said in a statement accusing Mali": utters a judgement on somebody. */
    JUDGING,
    /** "declared the envoy persona non grata": says what somebody is to be from now on. */
    DECLARING,
    /** "which Mali has joined": is done with a body or a treaty, not with what happened. */
    ENTERING,
    /** "in Riyadh came the news": may well have its subject behind it. */
    INVERTING,
    /** "a call to leave": bids somebody to do something. */
    BIDDING,
    /** "an ultimatum to leave": bids somebody else, whoever gives it. */
    ORDER,
    /** "a decree": is what somebody says or decides in writing. */
    WRITING,
    /** "a decision to leave": is what somebody makes up their mind to. */
    DECISION,
    /** "hundreds of troops": only measures out what its "of" phrase names. */
    QUANTITY,
    /** "the prospect of joining": is thought of what its gerund names. */
    THOUGHT,
    /** "fears of Chad leaving": the same, with a subject of the gerund's own. */
    FEAR,
    /** "the policy of arming rebels": takes a gerund. */
    GERUND_NOUN,
    /** "Sweden's bid to join": takes an infinitive. */
    INFINITIVE_NOUN,
    /** "the claim that Iran withdrew": opens with "that" what it tells. */
    CLAUSE_NOUN,
    /** "sanctions on Iran for arming rebels": is laid on somebody, or broken off, for what they did. */
    PENALTY,
    /** "signed three treaties": is what several sign or hold, so that a list of actors tells no names of it. */
    SHARED,
    /** "an ally of Iran": says what somebody is to somebody else. */
    STANDING,
    /** "sent in troops": is somebody who is sent to fight or keep order. */
    FORCE,
    /** "government and rebel forces": is one side that fights others. */
    BODY,
    /** "rebel forces": is the other. */
    FIGHTER,
    /** "will blacklist Iran": is a bare verb behind "will" and "to", though mostly a noun elsewhere. */
    BARE_VERB,
    /** "talked to militants": is spoken with or thought by somebody. */
    TALK,
    /** "militants attacked": is a plural, never a verb. */
    PLURAL,
    /** "Israel strikes Gaza": is a verb in a headline, though mostly a plural elsewhere. */
    HEADLINE_VERB,
    /** "arch-rival Iran": stands right before the name of whom it says what they are. */
    BEFORE_NAME,
    /** "alliance groups": makes a noun of the "groups" behind it. */
    BEFORE_GROUPS,
    /** "held": is both past tense and participle, though not in -ed. */
    SAME_FORM,
    /** "occupied Crimea": is a participle that describes a place or person by name. */
    DESCRIBING,
    /** "developing countries": is a present participle that mostly is an adjective. */
    ADJECTIVAL,
    /** "withdrew": is a past tense that cannot be taken for a participle. */
    PLAIN_PAST,
    /** "Amb. Joseph": is a short address whose full stop ends no sentence. */
    ADDRESS,
    /** "then-President": stands before a hyphen in one word with a name. */
    HYPHENATED;

    private static final List<String> FILES = List.of("verbs.csv", "nouns.csv", "forms.csv");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    private static final Map<LexicalClass, Set<String>> WORDS = read();

    /** Whether a word belongs to the class: a lemma in lower case, in classes of forms the word as it stands. */
    public boolean has(String word) {
        return WORDS.get(this).contains(word);
    }

    private static Map<LexicalClass, Set<String>> read() {
        Map<LexicalClass, Set<String>> words = new EnumMap<>(LexicalClass.class);
        Arrays.stream(values()).forEach(c -> words.put(c, new HashSet<>()));
        FILES.forEach(file -> read(file, words));
        words.replaceAll((c, members) -> Set.copyOf(members));
        return words;
    }

    private static void read(String file, Map<LexicalClass, Set<String>> words) {
        try (InputStream packed = LexicalClass.class.getResourceAsStream("/org/geokg/lexicon/" + file);
                Reader text = new InputStreamReader(packed, StandardCharsets.UTF_8);
                CSVParser rows = FORMAT.parse(text)) {
            for (CSVRecord row : rows) {
                Arrays.stream(row.get("classes").split("\\|")).forEach(c -> words.get(named(c)).add(row.get("word")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the packed lexicon " + file, e);
        }
    }

    private static LexicalClass named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
