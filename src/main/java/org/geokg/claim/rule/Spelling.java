package org.geokg.claim.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The words that may stand somewhere in a rule file, and which of them a misspelt one was meant to be.
 *
 * @param what  what they are, for messages: "option"
 * @param known all of them, in the order to name them in
 */
record Spelling(String what, List<String> known) {
    Spelling {
        known = List.copyOf(known);
    }

    /**
     * The word itself.
     *
     * @throws IllegalArgumentException if it is none of the known; the message names them and the nearest
     */
    String check(String word) {
        if (known.contains(word)) {
            return word;
        }
        throw unknown(word, String.join(", ", known));
    }

    /** @param all the known words, or what to say in their place */
    IllegalArgumentException unknown(String word, String all) {
        String near = nearest(word).map(n -> ", did you mean " + n + "? Known are ").orElse("; known are ");
        return new IllegalArgumentException("unknown " + what + " '" + word + "'" + near + all);
    }

    /** The known word that takes the fewest edits, if they leave half of the word as it is. */
    Optional<String> nearest(String word) {
        return known.stream()
                .min(Comparator.comparingInt(k -> edits(word, k)))
                .filter(k -> 2 * edits(word, k) <= Math.min(word.length(), k.length()));
    }

    /** Levenshtein's distance: characters added, dropped or changed. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
