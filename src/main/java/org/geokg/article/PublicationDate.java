package org.geokg.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day of publication in the forms in common use: {@code 2024-03-05}, {@code 2024-03-05T10:00:00Z},
 * {@code 20240305}, {@code 5 March 2024}, {@code March 5, 2024}, {@code Tue, 05 Mar 2024 10:00:00 GMT},
 * {@code 05.03.2024}. A time of day is read past: the day is the one that the publisher wrote. {@code 05/03/2024} is
 * two days in two countries, so it is read only where one of the numbers can be no month.
 */
final class PublicationDate {
    private static final String LEAD =
            "^(?:(?:first )?(?:published|updated|posted|date)(?: on| at)?:? +)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? +)?";
    private static final String TRAIL = "(?![\\p{L}\\d]).{0,60}$";
    private static final String MONTH = "(?<month>\\p{L}{3,9})\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final List<Pattern> NAMED_MONTH = List.of(
            form(LEAD + DAY + "[ -]+(?:of )?" + MONTH + ",?[ -]+" + YEAR + TRAIL),
            form(LEAD + MONTH + " +" + DAY + ",? +" + YEAR + TRAIL));
    private static final List<Pattern> NUMBERS = List.of(
            form(LEAD + YEAR + "([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?:t\\d.{0,40}$|" + TRAIL + ")"),
            form("^" + YEAR + "(?<month>\\d{2})(?<day>\\d{2})(?:t\\d.{0,40})?$"),
            form(LEAD + "(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\." + YEAR + TRAIL));
    private static final Pattern SLASHES = form(LEAD + "(?<one>\\d{1,2})/(?<two>\\d{1,2})/" + YEAR + TRAIL);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> MONTH_NAMES = List.of("january", "february", "march", "april", "may", "june",
            "july", "august", "september", "october", "november", "december");
    private static final int LONGEST = 120;

    private PublicationDate() {}

    static Optional<LocalDate> read(String written) {
        String text = written.replaceAll("[\\s\\u00A0]+", " ").strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return named(text).or(() -> numbers(text)).or(() -> slashes(text));
    }

    private static Optional<LocalDate> named(String text) {
        for (Pattern form : NAMED_MONTH) {
            Matcher m = form.matcher(text);
            if (m.find()) {
                return month(m.group("month")).flatMap(month -> day(m.group("year"), month, m.group("day")));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> numbers(String text) {
        for (Pattern form : NUMBERS) {
            Matcher m = form.matcher(text);
            if (m.find()) {
                return day(m.group("year"), Integer.parseInt(m.group("month")), m.group("day"));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> slashes(String text) {
        Matcher m = SLASHES.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(m.group("one"));
        int two = Integer.parseInt(m.group("two"));
        if (one <= MONTHS.size() && two <= MONTHS.size() && one != two) {
            return Optional.empty();
        }
        return one > MONTHS.size() ? day(m.group("year"), two, m.group("one")) : day(m.group("year"), one, m.group("two"));
    }

    private static Optional<Integer> month(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        int index = MONTHS.indexOf(name.substring(0, 3));
        boolean whole = index >= 0 && (MONTH_NAMES.get(index).startsWith(name) || name.equals("sept"));
        return whole ? Optional.of(index + 1) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
