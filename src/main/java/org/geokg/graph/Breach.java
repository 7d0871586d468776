package org.geokg.graph;

import java.util.Locale;
import java.util.Objects;

/**
 * How a claim breaks the ontology.
 *
 * @param reason in words, with what was found
 */
public record Breach(Kind kind, String reason) {
    /** Which rule is broken. */
    public enum Kind {
        UNKNOWN_RELATION,
        WRONG_SUBJECT,
        WRONG_OBJECT,
        NO_SPEAKER,
        NO_ROLE,
        WRONG_TIME,
        FUTURE,
        NO_EVIDENCE;

        /** As reports and the graph write it: {@code wrong-subject}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Breach {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reason);
    }
}
