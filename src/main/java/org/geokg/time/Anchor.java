package org.geokg.time;

import java.util.Objects;
import java.util.Optional;

/**
 * What a date is read against.
 *
 * @param reference the day that "today" means
 * @param direction on which side of it the dated thing lies
 * @param previous  the date last mentioned, for "that month" and "a day earlier"
 */
public record Anchor(Optional<ReferenceDate> reference, Direction direction, Optional<DateRange> previous) {
    public Anchor {
        Objects.requireNonNull(reference);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(previous);
    }

    /** Nothing known: only explicit dates resolve. */
    public static Anchor none() {
        return new Anchor(Optional.empty(), Direction.UNKNOWN, Optional.empty());
    }
}
