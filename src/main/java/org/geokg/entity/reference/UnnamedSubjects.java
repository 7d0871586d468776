package org.geokg.entity.reference;

import java.util.EnumSet;
import java.util.Set;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Whether a pronoun means somebody of its own sentence who has no name, and so nobody named before. */
final class UnnamedSubjects {
    private static final Set<String> SOME = Set.of("some", "many", "most", "several", "few", "all", "both", "each", "other");

    /** What may have something of its own although it has no name. */
    private static final Set<WordClass> UNNAMED = EnumSet.of(
            WordClass.STATE_AGENT, WordClass.GROUP_AGENT, WordClass.BARE_AGENT, WordClass.ARMED_GROUP, WordClass.ORGANIZATION,
            WordClass.STATE);

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final SentenceNames names;
    private final PhraseReader reader;
    private final WordBook words;

    UnnamedSubjects(ParsedSentence sentence, Arguments arguments, SentenceNames names, PhraseReader reader, WordBook words) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.names = names;
        this.reader = reader;
        this.words = words;
    }

    /** "The military stepped up its strikes": the pronoun means the military, whosesoever that is, and nobody named before. */
    boolean hasOne(int pronoun, Search search) {
        for (int t = sentence.headOrRoot(pronoun); t >= 0; t = sentence.headOrRoot(t)) {
            if (arguments.isVerbal(t)) {
                boolean body = arguments.subjects(t).stream()
                        .anyMatch(s -> s < pronoun && names.at(s).isEmpty() && !sentence.tag(s).endsWith("S")
                                && isBody(sentence.lemma(s)) && reader.read(s, search.forAnybody()).isEmpty());
                if (body) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isBody(String noun) {
        return UNNAMED.stream().anyMatch(c -> words.has(c, noun));
    }

    /** Whether the clause is about several who are no names: it is they whom "their" means. */
    boolean hasSeveral(int pronoun) {
        int verb = sentence.headOrRoot(pronoun);
        while (verb >= 0 && !sentence.tag(verb).startsWith("VB")) {
            verb = sentence.headOrRoot(verb);
        }
        return verb >= 0 && sentence.children(verb, "nsubj", "nsubj:pass").stream()
                .anyMatch(s -> s < pronoun && (sentence.tag(s).matches("NNS|CD") || SOME.contains(sentence.lemma(s))));
    }

    /** "The insurgents said they seized the town": they speak of themselves, whoever they are. */
    boolean areSpeaking(int pronoun) {
        int own = sentence.headOrRoot(pronoun);
        int above = own >= 0 && sentence.is(pronoun, "nsubj") && sentence.is(own, "ccomp") ? sentence.headOrRoot(own) : -1;
        return above >= 0 && arguments.subjects(above).stream()
                .anyMatch(s -> s < pronoun && sentence.tag(s).equals("NNS") && names.at(s).isEmpty());
    }
}
