package org.geokg.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.geokg.text.Arguments;
import org.geokg.text.ParsedSentence;

/** Bodies that act for their state or group: "Armenian forces", "the parliament of Georgia", "its army", "Houthi rebels". */
final class Bodies {
    private static final double BODY = 0.97;

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final NounPhrases phrases;
    private final Ownership ownership;
    private final WordBook words;
    private final PhraseReader reader;

    Bodies(ParsedSentence sentence, Arguments arguments, NounPhrases phrases, Ownership ownership, WordBook words,
            PhraseReader reader) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.phrases = phrases;
        this.ownership = ownership;
        this.words = words;
        this.reader = reader;
    }

    /** Whom the body with this head acts for. */
    List<Referent> read(int head, Search search) {
        String lemma = sentence.lemma(head);
        boolean stateAgent = words.has(WordClass.STATE_AGENT, lemma);
        boolean groupAgent = words.has(WordClass.GROUP_AGENT, lemma);
        if (words.has(WordClass.STATE, lemma) || !stateAgent && !groupAgent) {
            return List.of();
        }
        Map<String, Referent> found = new LinkedHashMap<>();
        for (Referent owner : owners(head, lemma, search)) {
            boolean state = owner.entity().isA(EntityType.STATE) || owner.entity().metonymFor().isPresent();
            if (state && stateAgent || !state && groupAgent && owner.entity().isA(EntityType.ORGANIZATION)) {
                found.putIfAbsent(owner.entity().id(), new Referent(owner.entity(), head, phrases.text(head), owner.certainty() * BODY));
            }
        }
        return List.copyOf(found.values());
    }

    /** "the junta in Mali", "the authorities in Kabul" too. */
    private List<Referent> owners(int noun, String lemma, Search search) {
        List<Referent> owners = ownership.owners(noun, search.forAnybody());
        if (!owners.isEmpty() || !words.has(WordClass.BARE_AGENT, lemma)) {
            return owners;
        }
        return sentence.children(noun, "nmod").stream()
                .filter(c -> arguments.prepositions(c).equals("in"))
                .flatMap(c -> reader.read(c, search.deeper()).stream())
                .toList();
    }
}
