package org.geokg.claim.rule;

import java.util.List;

/**
 * Words that must, or must not, stand in a slot.
 *
 * @param slots alternatives; a word in any of them fulfils the condition
 * @param words lemmas; a star for any word at all
 */
public record Condition(List<Slot> slots, List<String> words) {
    private static final String ANY = "*";

    public Condition {
        slots = List.copyOf(slots);
        words = List.copyOf(words);
    }

    /** Whether a word is one of those, by its lemma or as written in lower case. */
    public boolean isMetBy(String lemma, String word) {
        return takesAny() || words.contains(lemma) || words.contains(word);
    }

    boolean takesAny() {
        return words.contains(ANY);
    }
}
