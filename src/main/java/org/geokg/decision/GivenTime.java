package org.geokg.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.geokg.time.Basis;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;

/**
 * A time as a person writes it: {@code 2024}, {@code 2024-03} or {@code 2024-03-07} for an event's day or a state's
 * beginning, {@code 2024-03/2025-01} for first and last day or beginning and end, {@code /2025} for an end alone, and
 * {@code unknown} for none.
 *
 * @param text as written
 */
public record GivenTime(Optional<DateRange> begin, Optional<DateRange> end, String text) {
    private static final String UNKNOWN = "unknown";

    /** @throws IllegalArgumentException if it is none of these; the message says what was wrong */
    public static GivenTime of(String text) {
        if (text.equals(UNKNOWN)) {
            return new GivenTime(Optional.empty(), Optional.empty(), text);
        }
        String[] ends = text.split("/", -1);
        if (ends.length > 2 || Stream.of(ends).allMatch(String::isEmpty)) {
            throw new IllegalArgumentException("no date: " + text);
        }
        GivenTime time = new GivenTime(range(ends[0]), ends.length > 1 ? range(ends[1]) : Optional.empty(), text);
        if (time.begin.isPresent() && time.end.isPresent() && time.begin.get().first().isAfter(time.end.get().last())) {
            throw new IllegalArgumentException("it ends before it begins: " + text);
        }
        return time;
    }

    private static Optional<DateRange> range(String text) {
        try {
            return switch (text.length()) {
                case 0 -> Optional.empty();
                case 4 -> Optional.of(range(Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth(), Precision.YEAR));
                case 7 -> Optional.of(range(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth(), Precision.MONTH));
                default -> Optional.of(range(LocalDate.parse(text), LocalDate.parse(text), Precision.DAY));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no date: " + text, e);
        }
    }

    private static DateRange range(LocalDate first, LocalDate last, Precision precision) {
        return new DateRange(first, last, precision, Basis.EXPLICIT, "");
    }

    /** As the day of an event: from the first possible day to the last. */
    public Optional<DateRange> day() {
        return begin.isPresent() && end.isPresent()
                ? Optional.of(range(begin.get().first(), end.get().last(), coarser(begin.get(), end.get())))
                : begin.or(() -> end);
    }

    private static Precision coarser(DateRange a, DateRange b) {
        return a.precision().compareTo(b.precision()) >= 0 ? a.precision() : b.precision();
    }
}
