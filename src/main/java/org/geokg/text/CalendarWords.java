package org.geokg.text;

import java.util.Set;

/** The names of days and months, in lower case: parsers take what follows them for part of them. */
public final class CalendarWords {
    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> MONTHS = Set.of(
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");

    private CalendarWords() {}

    static boolean isDay(String word) {
        return DAYS.contains(word);
    }

    public static boolean isDayOrMonth(String word) {
        return DAYS.contains(word) || MONTHS.contains(word) || word.startsWith("mid-") && MONTHS.contains(word.substring("mid-".length()));
    }
}
