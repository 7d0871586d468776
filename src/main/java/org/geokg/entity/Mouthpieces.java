package org.geokg.entity;

import java.util.List;
import org.geokg.text.ParsedSentence;

/** Those who speak for a person in office: "Netanyahu's office", "a spokesman for Mr Putin". */
final class Mouthpieces {
    private static final double MOUTHPIECE = 0.95;

    private final ParsedSentence sentence;
    private final NounPhrases phrases;
    private final Ownership ownership;
    private final WordBook words;

    Mouthpieces(ParsedSentence sentence, NounPhrases phrases, Ownership ownership, WordBook words) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.ownership = ownership;
        this.words = words;
    }

    /** For whom the words of this noun count, where it is a person, or the holder of a title. */
    List<Referent> read(int noun, Search search) {
        if (!words.has(WordClass.PRESS_OFFICE, sentence.lemma(noun))) {
            return List.of();
        }
        return ownership.possessors(noun, search.forAnybody()).stream()
                .filter(r -> r.entity().isA(EntityType.PERSON) || !r.isUnsaid() && words.has(WordClass.TITLE, sentence.lemma(r.head())))
                .map(r -> new Referent(r.entity(), noun, phrases.text(noun), r.certainty() * MOUTHPIECE))
                .toList();
    }
}
