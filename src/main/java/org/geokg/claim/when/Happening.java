package org.geokg.claim.when;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.Token;

/** What happens on a day that other deeds are counted from, though no relation tells of it: "a day after the coup". */
enum Happening {
    COUP(WordClass.COUP_EVENT),
    INAUGURATION(WordClass.INAUGURATION_EVENT),
    VOTE(WordClass.VOTE_EVENT),
    SUMMIT(WordClass.SUMMIT_EVENT);

    private final WordClass words;

    Happening(WordClass words) {
        this.words = words;
    }

    /** The one that a word tells, or a verb with the word behind it: "the coup", "toppled", "took office". */
    static Optional<Happening> at(List<Token> tokens, int token, WordBook book) {
        return Arrays.stream(values()).filter(h -> h.isToldBy(tokens, token, book)).findFirst();
    }

    private boolean isToldBy(List<Token> tokens, int token, WordBook book) {
        String lemma = tokens.get(token).lemma();
        boolean noun = tokens.get(token).tag().startsWith("NN");
        boolean verb = tokens.get(token).tag().startsWith("VB");
        return (noun || verb) && book.has(words, lemma) || verb && isPhrase(tokens, token, book);
    }

    /** The index behind what tells it: behind "office" in "took office". */
    int end(List<Token> tokens, int token, WordBook book) {
        return isPhrase(tokens, token, book) ? token + 2 : token + 1;
    }

    private boolean isPhrase(List<Token> tokens, int token, WordBook book) {
        return token + 1 < tokens.size() && book.has(words, tokens.get(token).lemma() + " " + tokens.get(token + 1).lemma());
    }
}
