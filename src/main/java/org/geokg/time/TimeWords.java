package org.geokg.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** The vocabulary of the date grammar. The maps are looked up, never iterated. */
final class TimeWords {
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}|2100");
    private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])(st|nd|rd|th)?");
    private static final Pattern AMOUNT = Pattern.compile("[1-9]\\d{0,2}");

    private static final Map<String, Month> MONTHS = Map.ofEntries(
            Map.entry("january", Month.JANUARY), Map.entry("february", Month.FEBRUARY),
            Map.entry("march", Month.MARCH), Map.entry("april", Month.APRIL),
            Map.entry("may", Month.MAY), Map.entry("june", Month.JUNE),
            Map.entry("july", Month.JULY), Map.entry("august", Month.AUGUST),
            Map.entry("september", Month.SEPTEMBER), Map.entry("october", Month.OCTOBER),
            Map.entry("november", Month.NOVEMBER), Map.entry("december", Month.DECEMBER));

    private static final Map<String, Month> SHORT_MONTHS = Map.ofEntries(
            Map.entry("jan", Month.JANUARY), Map.entry("feb", Month.FEBRUARY), Map.entry("mar", Month.MARCH),
            Map.entry("apr", Month.APRIL), Map.entry("jun", Month.JUNE), Map.entry("jul", Month.JULY),
            Map.entry("aug", Month.AUGUST), Map.entry("sep", Month.SEPTEMBER), Map.entry("sept", Month.SEPTEMBER),
            Map.entry("oct", Month.OCTOBER), Map.entry("nov", Month.NOVEMBER), Map.entry("dec", Month.DECEMBER));

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("monday", DayOfWeek.MONDAY), Map.entry("mon.", DayOfWeek.MONDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY), Map.entry("tues.", DayOfWeek.TUESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY), Map.entry("wed.", DayOfWeek.WEDNESDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY), Map.entry("thurs.", DayOfWeek.THURSDAY),
            Map.entry("friday", DayOfWeek.FRIDAY), Map.entry("fri.", DayOfWeek.FRIDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY), Map.entry("sunday", DayOfWeek.SUNDAY));

    private static final Map<String, CalendarUnit> UNITS = Map.of(
            "day", CalendarUnit.DAY, "week", CalendarUnit.WEEK, "month", CalendarUnit.MONTH,
            "quarter", CalendarUnit.QUARTER, "year", CalendarUnit.YEAR, "decade", CalendarUnit.DECADE,
            "century", CalendarUnit.CENTURY);

    private static final Map<String, CalendarUnit> UNITS_PLURAL = Map.of(
            "days", CalendarUnit.DAY, "weeks", CalendarUnit.WEEK, "months", CalendarUnit.MONTH,
            "quarters", CalendarUnit.QUARTER, "years", CalendarUnit.YEAR, "decades", CalendarUnit.DECADE,
            "centuries", CalendarUnit.CENTURY);

    private static final Map<String, Part> SEASONS = Map.of(
            "spring", Part.SPRING, "summer", Part.SUMMER, "autumn", Part.AUTUMN, "fall", Part.AUTUMN,
            "winter", Part.WINTER);

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
            Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8),
            Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12),
            Map.entry("thirteen", 13), Map.entry("fourteen", 14), Map.entry("fifteen", 15),
            Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
            Map.entry("nineteen", 19), Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40),
            Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("seventy", 70), Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    /** Nouns that are counted: a number before them is no year and no day. */
    private static final Set<String> COUNTED = Set.of(
            "people", "persons", "troops", "soldiers", "fighters", "militants", "civilians", "men", "women",
            "children", "students", "workers", "refugees", "migrants", "prisoners", "hostages", "protesters",
            "demonstrators", "officers", "police", "deaths", "cases", "victims", "tanks", "missiles", "drones",
            "rockets", "aircraft", "vehicles", "ships", "homes", "houses", "buildings", "villages", "dollars",
            "euros", "pounds", "rubles", "roubles", "yuan", "percent", "%", "miles", "kilometers", "kilometres",
            "km", "meters", "metres", "feet", "tons", "tonnes", "barrels", "hectares", "acres", "square", "gmt",
            "hours", "minutes", "seconds", "days", "weeks", "months", "years", "million", "billion", "trillion",
            "thousand", "hundred", "companies", "countries", "votes", "delegates", "jobs", "others", "dead");

    /** What is met at: "at the same meeting" is at the time of the one just told of. */
    private static final Set<String> OCCASIONS = Set.of(
            "meeting", "summit", "session", "gathering", "conference", "ceremony", "talks", "event", "congress", "assembly");

    private static final Set<String> NAME_LIKE_MONTHS = Set.of("march", "april", "may", "june", "august");

    private TimeWords() {}

    /** A month's name with a capital; short forms need their full stop or a number after them. */
    static Optional<Month> month(Piece piece, Piece next) {
        if (!piece.isCapitalized()) {
            return Optional.empty();
        }
        String word = piece.lower();
        boolean stopped = word.endsWith(".");
        String stem = stopped ? word.substring(0, word.length() - 1) : word;
        Month full = stopped ? null : MONTHS.get(stem);
        if (full != null) {
            return Optional.of(full);
        }
        boolean supported = stopped || !next.word().isEmpty() && Character.isDigit(next.word().charAt(0));
        return supported ? Optional.ofNullable(SHORT_MONTHS.get(stem)) : Optional.empty();
    }

    static boolean isNameLikeMonth(Piece piece) {
        return NAME_LIKE_MONTHS.contains(piece.lower());
    }

    static Optional<DayOfWeek> weekday(Piece piece) {
        return piece.isCapitalized() ? Optional.ofNullable(WEEKDAYS.get(piece.lower())) : Optional.empty();
    }

    static Optional<CalendarUnit> unit(Piece piece) {
        return unit(piece.lower());
    }

    static Optional<CalendarUnit> unit(String word) {
        return Optional.ofNullable(UNITS.get(word));
    }

    static Optional<CalendarUnit> units(Piece piece) {
        return Optional.ofNullable(UNITS_PLURAL.get(piece.lower()));
    }

    static Optional<Part> season(Piece piece) {
        return Optional.ofNullable(SEASONS.get(piece.lower()));
    }

    /** A year from 1000 to 2100, in digits. */
    static OptionalInt year(Piece piece) {
        return YEAR.matcher(piece.word()).matches()
                ? OptionalInt.of(Integer.parseInt(piece.word())) : OptionalInt.empty();
    }

    /** A day of the month, "7" or "7th". */
    static OptionalInt day(Piece piece) {
        var matcher = DAY.matcher(piece.lower());
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** An amount from 1 to 999, in digits or words. */
    static OptionalInt amount(Piece piece) {
        return amount(piece.lower());
    }

    static OptionalInt amount(String word) {
        if (AMOUNT.matcher(word).matches()) {
            return OptionalInt.of(Integer.parseInt(word));
        }
        Integer number = NUMBERS.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** "B.C.": years before the common era are not read. */
    static boolean isBeforeChrist(Piece piece) {
        return piece.is("b.c.", "bc", "b.c", "bce", "b.c.e.");
    }

    static boolean isOccasion(Piece piece) {
        return OCCASIONS.contains(piece.lower());
    }

    static boolean isCounted(Piece piece) {
        return COUNTED.contains(piece.lower());
    }
}
