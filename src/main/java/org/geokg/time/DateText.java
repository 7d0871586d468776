package org.geokg.time;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Dates as claims.csv writes them.
 *
 * @param first  the first possible day, cut to the grain: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param latest the last possible day, in the same forms; empty where {@code first} already says it
 */
public record DateText(String first, String latest) {

    public static DateText of(DateRange range) {
        return switch (range.precision()) {
            case MONTH -> cut(range, 7);
            case YEAR -> cut(range, 4);
            case DAY, PART_OF_MONTH, PART_OF_YEAR, DECADE, APPROXIMATE -> cut(range, 10);
        };
    }

    /** The word for a grain: {@code day}, {@code part-of-month}. */
    public static String word(Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static DateText cut(DateRange range, int length) {
        String first = cut(range.first(), length);
        String latest = cut(range.last(), length);
        return new DateText(first, first.equals(latest) ? "" : latest);
    }

    private static String cut(LocalDate day, int length) {
        return day.toString().substring(0, length);
    }
}
