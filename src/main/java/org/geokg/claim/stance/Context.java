package org.geokg.claim.stance;

import java.util.Locale;
import java.util.Optional;
import org.geokg.claim.Factuality;

/**
 * What a word does to the factuality of what it governs.
 *
 * @param effect  empty where what it governs is as factual as the word itself
 * @param negates whether it turns it into its opposite: "refused to"
 * @param speech  whether its subject says it
 * @param presupposes whether what it is about is taken for granted: who has not condemned a raid does not deny it
 * @param reach what it says something of
 */
public record Context(Optional<Factuality> effect, boolean negates, boolean speech, boolean presupposes, Reach reach) {

    /** Whether it makes of what others plan something that may be or ought to be, "hoped that Mali would leave". */
    boolean isOpen() {
        return effect.equals(Optional.of(Factuality.DEMANDED)) || effect.equals(Optional.of(Factuality.POSSIBLE));
    }

    /** What a word may govern. */
    public enum Reach {
        /** Clauses, phrases and nouns: "planned a visit". */
        ALL,
        /** Clauses and what stands behind a preposition, but no subject or object: "decided on a visit". */
        PHRASES,
        /** Clauses alone: "had to visit". */
        CLAUSES;

        /** The one that a file names; all where it names none. */
        static Reach named(String name) {
            return name.isEmpty() ? ALL : valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
