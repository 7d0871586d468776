package org.geokg.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day known to within a range: it is one of the days from {@code first} to {@code last}, both included.
 * "Late January 2025" is 2025-01-21 to 2025-01-31 with precision {@link Precision#PART_OF_MONTH}.
 *
 * @param text the words that said so
 */
public record DateRange(LocalDate first, LocalDate last, Precision precision, Basis basis, String text) {

    public DateRange {
        Objects.requireNonNull(precision);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(text);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a range cannot end before it begins: " + first + " to " + last);
        }
    }

    public boolean isExact() {
        return first.equals(last);
    }

    public boolean overlaps(DateRange other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Whether it says which year it lies in. */
    boolean withinOneYear() {
        return first.getYear() == last.getYear();
    }
}
