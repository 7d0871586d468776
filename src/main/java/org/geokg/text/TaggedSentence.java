package org.geokg.text;

import java.util.List;

/** A sentence whose tokens carry lemmas and parts of speech, not yet parsed. */
public record TaggedSentence(Sentence sentence, List<Token> tokens) {
    public TaggedSentence {
        tokens = List.copyOf(tokens);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    public int index() {
        return sentence.index();
    }
}
