package org.geokg.claim.when;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.Token;

/** What happens on a day that other deeds are counted from, though no relation tells of it: "a day after the coup". */
enum Happening {
    COUP(WordClass.COUP_EVENT, Set.of("seize power", "take power", "grab power")),
    INAUGURATION(WordClass.INAUGURATION_EVENT, Set.of("take office", "assume office", "swear in")),
    VOTE(WordClass.VOTE_EVENT, Set.of()),
    SUMMIT(WordClass.SUMMIT_EVENT, Set.of());

    private final WordClass words;
    /** Verbs with the word behind them. */
    private final Set<String> phrases;

    Happening(WordClass words, Set<String> phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The one that a word tells, or a verb with the word behind it: "the coup", "toppled", "took office". */
    static Optional<Happening> at(List<Token> tokens, int token, WordBook book) {
        return Arrays.stream(values()).filter(h -> h.isToldBy(tokens, token, book)).findFirst();
    }

    private boolean isToldBy(List<Token> tokens, int token, WordBook book) {
        String lemma = tokens.get(token).lemma();
        boolean noun = tokens.get(token).tag().startsWith("NN");
        boolean verb = tokens.get(token).tag().startsWith("VB");
        return (noun || verb) && book.has(words, lemma) || verb && isPhrase(tokens, token);
    }

    /** The index behind what tells it: behind "office" in "took office". */
    int end(List<Token> tokens, int token) {
        return isPhrase(tokens, token) ? token + 2 : token + 1;
    }

    private boolean isPhrase(List<Token> tokens, int token) {
        return token + 1 < tokens.size() && phrases.contains(tokens.get(token).lemma() + " " + tokens.get(token + 1).lemma());
    }
}
