package org.geokg.time;

import java.util.Objects;
import java.util.Optional;

/**
 * When a state began and ended; an absent end is open.
 * At least one of the two is present.
 */
public record TimeBounds(Optional<DateRange> begin, Optional<DateRange> end) {
    public TimeBounds {
        Objects.requireNonNull(begin);
        Objects.requireNonNull(end);
        if (begin.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("bounds without begin and end");
        }
    }
}
