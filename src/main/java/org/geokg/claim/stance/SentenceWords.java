package org.geokg.claim.stance;

import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;

/** Which words of a sentence belong to which class of {@code data/words/stances.csv}. */
record SentenceWords(ParsedSentence sentence, WordBook book) {

    boolean is(WordClass c, int token) {
        return book.has(c, sentence.lemma(token));
    }
}
