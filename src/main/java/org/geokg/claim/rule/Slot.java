package org.geokg.claim.rule;

import java.util.Arrays;
import java.util.List;

/**
 * Where in the sentence an end of a rule's triple stands: a chain of steps from the trigger. Steps are {@code subj},
 * {@code obj}, {@code iobj}, {@code owner} (possessive, adjective or "of" phrase of a noun), {@code poss} (the same
 * without "of"), {@code joined} (two names with a hyphen before a noun), {@code nominal} (what a noun is said of),
 * {@code predicate} (what a subject is said to be), {@code case} (a phrase's own prepositions), {@code here} (the state where
 * the article was written), {@code topic} (the only one that fits and was named shortly before), {@code scene} (where it
 * happens), {@code deed} (who did what a noun names again), {@code told} (whose strikes a phrase means), {@code both} (those named
 * together before), a preposition, and others that {@link Steps} lists. {@code obj.on} is the phrase with "on" at the trigger's object.
 */
public record Slot(List<String> steps) {
    public Slot {
        steps = List.copyOf(steps);
    }

    /**
     * Reads alternatives, tried in order: {@code on|against|obj.on}.
     *
     * @throws IllegalArgumentException if there is no such step
     */
    static List<Slot> alternatives(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .map(s -> new Slot(Steps.check(Arrays.asList(s.split("\\.")))))
                .toList();
    }

    @Override
    public String toString() {
        return String.join(".", steps);
    }
}
