package org.geokg.text;

import java.util.List;
import java.util.Set;

/** A sentence whose tokens carry lemmas and parts of speech, not yet parsed. */
public record TaggedSentence(Sentence sentence, List<Token> tokens) {
    private static final Set<String> PAUSES = Set.of(",", ".", ")", ";", "-RRB-", "--", "—", "–");

    public TaggedSentence {
        tokens = List.copyOf(tokens);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The word there; empty before the sentence and behind it. */
    public String word(int index) {
        return isInside(index) ? tokens.get(index).word() : "";
    }

    /** The lemma there; empty before the sentence and behind it. */
    public String lemma(int index) {
        return isInside(index) ? tokens.get(index).lemma() : "";
    }

    /** The tag there; empty before the sentence and behind it. */
    public String tag(int index) {
        return isInside(index) ? tokens.get(index).tag() : "";
    }

    /** Whether the sentence is over there, or pauses: at a comma, a closing bracket, a dash. */
    public boolean pausesAt(int index) {
        return index >= tokens.size() || PAUSES.contains(word(index));
    }

    private boolean isInside(int index) {
        return index >= 0 && index < tokens.size();
    }

    public int size() {
        return tokens.size();
    }

    public int index() {
        return sentence.index();
    }
}
