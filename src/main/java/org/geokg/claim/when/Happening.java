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
    COUP(WordClass.COUP_EVENT, Set.of("seize", "take", "grab"), Set.of("power")),
    INAUGURATION(WordClass.INAUGURATION_EVENT, Set.of("take", "assume", "swear"), Set.of("office", "in")),
    VOTE(WordClass.VOTE_EVENT, Set.of(), Set.of()),
    SUMMIT(WordClass.SUMMIT_EVENT, Set.of(), Set.of());

    private final WordClass words;
    private final Set<String> verbs;
    private final Set<String> objects;

    Happening(WordClass words, Set<String> verbs, Set<String> objects) {
        this.words = words;
        this.verbs = verbs;
        this.objects = objects;
    }

    /** The one that a word tells, or a verb with the word behind it: "the coup", "toppled", "took office". */
    static Optional<Happening> at(List<Token> tokens, int token, WordBook book) {
        return Arrays.stream(values()).filter(h -> h.isToldBy(tokens, token, book)).findFirst();
    }

    private boolean isToldBy(List<Token> tokens, int token, WordBook book) {
        String lemma = tokens.get(token).lemma();
        boolean noun = tokens.get(token).tag().startsWith("NN");
        boolean verb = tokens.get(token).tag().startsWith("VB");
        return (noun || verb) && book.has(words, lemma) || verb && verbs.contains(lemma) && token + 1 < tokens.size()
                && objects.contains(tokens.get(token + 1).lemma());
    }

    /** The index behind what tells it: behind "office" in "took office". */
    int end(List<Token> tokens, int token) {
        return verbs.contains(tokens.get(token).lemma()) ? token + 2 : token + 1;
    }
}
