package org.geokg.claim.rule;

import java.util.List;

/**
 * Words that must, or must not, stand in a slot.
 *
 * @param slots alternatives; a word in any of them fulfils the condition
 * @param words lemmas
 */
record Condition(List<Slot> slots, List<String> words) {
    Condition {
        slots = List.copyOf(slots);
        words = List.copyOf(words);
    }
}
