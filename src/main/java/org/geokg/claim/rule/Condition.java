package org.geokg.claim.rule;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that must, or must not, stand in a slot.
 *
 * @param slots alternatives; a word in any of them fulfils the condition
 * @param words lemmas; a star for any word at all
 */
public record Condition(List<Slot> slots, Set<String> words) {
    private static final String ANY = "*";

    public Condition {
        slots = List.copyOf(slots);
        words = Collections.unmodifiableSet(new LinkedHashSet<>(words)); // in the order of the file, for those who read rules
    }

    /** Whether a word is one of those, by its lemma or as written in lower case. */
    public boolean isMetBy(String lemma, String word) {
        return takesAny() || words.contains(lemma) || words.contains(word);
    }

    boolean takesAny() {
        return words.contains(ANY);
    }
}
