package org.geokg.time;

import java.util.Optional;

/**
 * What the grammar read, and the index after it.
 *
 * @param strength how much company it needs to count as a date
 */
record Match(TimeExpression expression, int end, Strength strength) {

    enum Strength {
        /** Unmistakable. */
        STRONG,
        /** A month's bare name, which may be a person's or a verb. */
        NAME,
        /** A bare number, which may count something. */
        NUMBER
    }

    static Optional<Match> strong(TimeExpression expression, int end) {
        return Optional.of(new Match(expression, end, Strength.STRONG));
    }

    /** The longer of two readings; the first if they are equally long. */
    static Optional<Match> longer(Optional<Match> a, Optional<Match> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return b.get().end() > a.get().end() ? b : a;
    }
}
