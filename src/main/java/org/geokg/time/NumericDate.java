package org.geokg.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in digits: ISO 8601 days, and slashed or dotted ones whose order of day and month cannot be mistaken. */
final class NumericDate {
    private static final Pattern ISO = Pattern.compile("([12]\\d{3})-(\\d{2})-(\\d{2})(T.*)?");
    private static final Pattern MARKED = Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})\\2([12]\\d{3})");

    private NumericDate() {}

    static Optional<Match> at(Pieces pieces, int i) {
        return read(pieces.at(i).word())
                .flatMap(day -> Match.strong(new TimeExpression.CalendarDay(day), i + 1));
    }

    private static Optional<LocalDate> read(String word) {
        Matcher iso = ISO.matcher(word);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher marked = MARKED.matcher(word);
        if (!marked.matches()) {
            return Optional.empty();
        }
        String first = marked.group(1);
        String second = marked.group(3);
        Optional<LocalDate> dayFirst = day(marked.group(4), second, first);
        Optional<LocalDate> monthFirst = day(marked.group(4), first, second);
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return Optional.empty();
        }
        return dayFirst.or(() -> monthFirst);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
