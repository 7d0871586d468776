package org.geokg.entity;

import java.util.List;
import java.util.Set;
import org.geokg.text.ParsedSentence;

/** Those who speak for a person in office: "Netanyahu's office", "a spokesman for Mr Putin". */
final class Mouthpieces {
    private static final double MOUTHPIECE = 0.95;
    private static final Set<String> NOUNS = Set.of("office", "spokesman", "spokeswoman", "spokesperson");

    private final ParsedSentence sentence;
    private final NounPhrases phrases;
    private final Ownership ownership;

    Mouthpieces(ParsedSentence sentence, NounPhrases phrases, Ownership ownership) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.ownership = ownership;
    }

    /** For whom the words of this noun count, where it is a person, or the holder of a title. */
    List<Referent> read(int noun, Search search) {
        if (!NOUNS.contains(sentence.lemma(noun))) {
            return List.of();
        }
        return ownership.possessors(noun, search.forAnybody()).stream()
                .filter(r -> r.entity().isA(EntityType.PERSON) || !r.isUnsaid() && NounClasses.TITLES.contains(sentence.lemma(r.head())))
                .map(r -> new Referent(r.entity(), noun, phrases.text(noun), r.certainty() * MOUTHPIECE))
                .toList();
    }
}
