package org.geokg.fusion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.geokg.time.DateRange;

/** What several uncertain dates for one thing say together. */
final class Bounds {
    private static final Comparator<DateRange> NARROWEST_FIRST = Comparator.comparingLong(Bounds::width)
            .thenComparing(DateRange::precision)
            .thenComparing(DateRange::first)
            .thenComparing(DateRange::basis)
            .thenComparing(DateRange::text);

    private Bounds() {}

    /** Length in days, 0 for an exact day. */
    static long width(DateRange range) {
        return range.last().toEpochDay() - range.first().toEpochDay();
    }

    /** The earliest of the dates, narrowed by those that overlap it. */
    static Optional<DateRange> earliest(List<DateRange> ranges) {
        return narrowed(ranges, Comparator.comparing(DateRange::first).thenComparing(NARROWEST_FIRST));
    }

    /** The latest of the dates, narrowed by those that overlap it. */
    static Optional<DateRange> latest(List<DateRange> ranges) {
        return narrowed(ranges, Comparator.comparing(DateRange::last).reversed().thenComparing(NARROWEST_FIRST));
    }

    private static Optional<DateRange> narrowed(List<DateRange> ranges, Comparator<DateRange> order) {
        return ranges.stream().sorted(order).reduce((a, b) -> a.overlaps(b) ? common(a, b) : a);
    }

    /** The days in both; they must overlap. */
    static DateRange common(DateRange a, DateRange b) {
        return between(later(a.first(), b.first()), earlier(a.last(), b.last()), a, b);
    }

    /** The days from the first of either to the last of either. */
    static DateRange hull(DateRange a, DateRange b) {
        return between(earlier(a.first(), b.first()), later(a.last(), b.last()), a, b);
    }

    private static DateRange between(LocalDate first, LocalDate last, DateRange a, DateRange b) {
        DateRange finer = NARROWEST_FIRST.compare(a, b) <= 0 ? a : b;
        return new DateRange(first, last, finer.precision(), finer.basis(), finer.text());
    }

    /** The range without its days after {@code last}; unchanged if it has no others. */
    static DateRange notAfter(DateRange range, LocalDate last) {
        return range.first().isAfter(last) ? range : moved(range, range.first(), earlier(range.last(), last));
    }

    /** The range without its days before {@code first}; unchanged if it has no others. */
    static DateRange notBefore(DateRange range, LocalDate first) {
        return range.last().isBefore(first) ? range : moved(range, later(range.first(), first), range.last());
    }

    private static DateRange moved(DateRange range, LocalDate first, LocalDate last) {
        return new DateRange(first, last, range.precision(), range.basis(), range.text());
    }

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
