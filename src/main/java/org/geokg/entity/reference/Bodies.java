package org.geokg.entity.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Bodies that act for their state or group: "Armenian forces", "the parliament of Georgia", "its army", "Houthi rebels". */
final class Bodies {
    private static final double BODY = 0.97;


    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final NounPhrases phrases;
    private final Ownership ownership;
    private final WordBook words;
    private final NameModifiers modifiers;
    private final Governments governments;
    private final PhraseReader reader;

    Bodies(ParsedSentence sentence, Arguments arguments, NounPhrases phrases, Ownership ownership, WordBook words, NameModifiers modifiers,
            Governments governments, PhraseReader reader) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.phrases = phrases;
        this.ownership = ownership;
        this.words = words;
        this.modifiers = modifiers;
        this.governments = governments;
        this.reader = reader;
    }

    /** Whom the body with this head acts for. */
    List<Referent> read(int head, Search search) {
        String lemma = sentence.lemma(head);
        boolean stateAgent = words.has(WordClass.STATE_AGENT, lemma) || isCraftOfState(head, lemma) || isType(head);
        boolean groupAgent = words.has(WordClass.GROUP_AGENT, lemma) || isCouncil(head, lemma);
        boolean sold = phrases.modifiers(head).stream().anyMatch(m -> words.has(WordClass.EXPORTED_MAKE, m));
        if (words.has(WordClass.STATE, lemma) || !stateAgent && !groupAgent || sold) {
            return List.of();
        }
        if (words.has(WordClass.TITLE, lemma) && phrases.modifiers(head).stream().anyMatch(m -> words.has(WordClass.FORMER_POWER, m))) {
            return List.of(); // who acts for a state no more, or is another state
        }
        Optional<Entity> governed = governments.stateOf(head);
        if (governed.isPresent()) {
            return List.of(new Referent(governed.get(), head, phrases.text(head), BODY));
        }
        List<Referent> own = actors(head, owners(head, lemma, search), stateAgent, groupAgent);
        // "Somalia's al-Shabab militants" are al-Shabab's
        return own.isEmpty() && groupAgent ? actors(head, ownership.modifying(head), false, true) : own;
    }

    private List<Referent> actors(int head, List<Referent> owners, boolean stateAgent, boolean groupAgent) {
        Map<String, Referent> found = new LinkedHashMap<>();
        for (Referent owner : owners) {
            boolean state = owner.entity().isA(EntityType.STATE) || owner.entity().metonymFor().isPresent()
                    || owner.entity().bodyOf().isPresent();
            if (state && stateAgent || !state && groupAgent && owner.entity().isA(EntityType.ORGANIZATION)) {
                found.putIfAbsent(owner.entity().id(), new Referent(owner.entity(), head, phrases.text(head), owner.certainty() * BODY));
            }
        }
        return List.copyOf(found.values());
    }

    /** "Chinese coast guard vessels", "an Iranian navy boat"; other ships sail for their owners. */
    private boolean isCraftOfState(int head, String lemma) {
        return words.has(WordClass.CRAFT, lemma) && phrases.modifiers(head).stream().anyMatch(m -> words.has(WordClass.IN_SERVICE, m));
    }

    /** "American B-52s", "a Sudanese MiG-29": the type of an aircraft, which the tagger has split at its hyphen. */
    private boolean isType(int head) {
        return head > 1 && sentence.token(head).word().matches("\\d{1,3}[A-Z]{0,2}s?") && sentence.lemma(head - 1).equals("-")
                && sentence.token(head - 2).word().matches("[A-Z]|[A-Z][A-Za-z]|MiG|Mig|MIG");
    }

    /** "EU foreign ministers" meet and decide as the body; a single minister does not. */
    private boolean isCouncil(int head, String lemma) {
        return phrases.isPlural(head) && words.has(WordClass.COUNCIL, lemma);
    }

    /** "the junta in Mali", "the authorities in Kabul", "delegations from Mali and Niger", "fighters from Hezbollah attacked" too. */
    private List<Referent> owners(int noun, String lemma, Search search) {
        List<Referent> owners = ownership.owners(noun, search.forAnybody());
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Referent> leaders = leaders(noun, lemma);
        if (!leaders.isEmpty()) {
            return leaders;
        }
        List<Referent> holders = sentence.children(noun, "acl").stream()
                .filter(v -> sentence.token(v).word().equals("belonging")) // "jets belonging to the Iranian air force"
                .flatMap(v -> arguments.byPreposition(v, "to").stream())
                .flatMap(h -> reader.read(h, search.deeper()).stream()).toList();
        if (!holders.isEmpty()) {
            return holders;
        }
        List<Referent> launchers = launchers(noun, search);
        if (!launchers.isEmpty()) {
            return launchers;
        }
        boolean come = words.has(WordClass.DELEGATE, lemma) || words.has(WordClass.FIGHTER, lemma) && doSomething(noun);
        return come ? joinedBy(noun, "from", search)
                : words.has(WordClass.LOCAL_AGENT, lemma) && phrases.number(noun).isEmpty() ? joinedBy(noun, "in", search) : List.of();
    }

    private List<Referent> joinedBy(int noun, String preposition, Search search) {
        return sentence.children(noun, "nmod").stream()
                .filter(c -> arguments.prepositions(c).equals(preposition))
                .flatMap(c -> arguments.coordinated(c).stream())
                .flatMap(c -> reader.read(c, search.deeper()).stream())
                .toList();
    }

    /** "U.S.-led forces" do what their leader wants. */
    private List<Referent> leaders(int noun, String lemma) {
        return sentence.children(noun, "amod").stream()
                .filter(led -> words.has(WordClass.FIGHTER, lemma) && sentence.token(led).word().equals("led"))
                .flatMap(led -> modifiers.beforeHyphen(led).stream())
                .toList();
    }

    /** "drones launched by Russia", "a jet that belongs to its navy". */
    private List<Referent> launchers(int weapon, Search search) {
        List<Referent> owners = sentence.children(weapon, "acl", "acl:relcl").stream()
                .filter(v -> sentence.lemma(v).equals("belong"))
                .flatMap(v -> arguments.byPreposition(v, "to").stream())
                .flatMap(o -> reader.read(o, search.deeper()).stream())
                .toList();
        return !owners.isEmpty() ? owners : sentence.children(weapon, "acl").stream()
                .filter(v -> words.has(WordClass.OPERATING, sentence.lemma(v)) && sentence.tag(v).equals("VBN"))
                .flatMap(v -> arguments.subjects(v).stream())
                .flatMap(s -> reader.read(s, search.deeper()).stream())
                .toList();
    }

    /** Forces that somebody withdraws from a place are not that place's. */
    private boolean doSomething(int noun) {
        return sentence.is(noun, "nsubj") || arguments.prepositions(noun).equals("by");
    }
}
