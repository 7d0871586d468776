package org.geokg.claim.rule;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence that belongs to a rule.
 *
 * @param sentence the sentence
 * @param gives    what the rule must find in it, each as {@code Subject > Object} with an optional factuality or
 *                 {@code negated} in brackets; empty where the rule must find nothing
 */
public record Example(String sentence, List<String> gives) {
    public Example {
        gives = List.copyOf(gives);
    }

    /** Reads {@code sentence => A > B; C > D [planned]}. */
    static Example match(String text) {
        String[] parts = text.split("=>", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("an example reads 'sentence => Subject > Object', not '" + text + "'");
        }
        return new Example(parts[0].strip(), Arrays.stream(parts[1].split(";")).map(String::strip).toList());
    }

    static Example reject(String text) {
        return new Example(text.strip(), List.of());
    }
}
