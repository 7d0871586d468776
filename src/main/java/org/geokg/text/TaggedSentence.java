package org.geokg.text;

import java.util.List;
import java.util.Set;

/** A sentence whose tokens carry lemmas and parts of speech, not yet parsed. */
public record TaggedSentence(Sentence sentence, List<Token> tokens) {
    private static final Set<String> RETIRED = Set.of("retd", "retd.", "rtd", "rtd.", "ret", "ret.", "retired", "retire");
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

    /** The token behind "(retd)" or the like, where brackets with one word open; else the token itself. */
    public int behindBrackets(int index) {
        return word(index).equals("(") && word(index + 2).equals(")") && RETIRED.contains(lemma(index + 1)) ? index + 3 : index;
    }

    /** The token before "(retd)" or the like, where it ends there; else the token itself. */
    public int beforeBrackets(int index) {
        return behindBrackets(index - 2) == index + 1 ? index - 3 : index;
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
