package org.geokg.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geokg.text.Token;

/** Reads the day that a report's dateline gives in full: "ACCRA, Ghana, 3 October 2023 —", "January 23, 2014 (ADDIS ABABA) –". */
public final class DatelineDay {
    /** Title, byline and the first words of the report. */
    private static final int OPENING = 600;

    /** So many sentences may hold it: the title, a byline and the first. */
    private static final int FIRST = 3;

    private static final Set<String> BEHIND = Set.of("-", "--", "—", "–", ":", "(", "-LRB-");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\p{L}{0,6})\\.?";
    private static final Pattern DATED = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}.'’ -]{1,30}[,:] ?){0,3}\\(?"
                    + "(?:" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4}))"
                    + "\\)?,?(?: \\([^()\\n]{2,40}\\))?(?: ?/[\\p{L} .]{2,30}/)? ?(?:—|–|--|-|:) ",
            Pattern.MULTILINE);

    /** "BOGOTÁ, Aug. 20 -", "LAGOS (Agency) 3 May --": the year goes without saying. */
    private static final Pattern YEARLESS = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}.'’ -]{1,30}[,:] ?){1,3}(?:" + MONTH + " (\\d{1,2})|(\\d{1,2}) " + MONTH
                    + ")(?: \\([^()\\n]{2,40}\\))? ?(?:—|–|--|-) ", Pattern.MULTILINE);

    /** A report is published within so many days of its dateline. */
    private static final int DAYS_TO_PRINT = 4;

    private DatelineDay() {}

    /** The day in full, else the last one of its name if the report was published right after it. */
    public static Optional<LocalDate> of(String text, Optional<LocalDate> published) {
        Matcher dated = YEARLESS.matcher(text.substring(0, Math.min(text.length(), OPENING)));
        return of(text).or(() -> published.filter(day -> dated.find()).flatMap(day -> dated.group(1) != null
                        ? last(day, dated.group(1), dated.group(2)) : last(day, dated.group(4), dated.group(3)))
                .filter(day -> isBefore(day, published)));
    }

    /** Whether what was written on a day may have been published on the other. */
    static boolean isBefore(LocalDate day, Optional<LocalDate> published) {
        return published.filter(p -> !day.isAfter(p) && p.minusDays(DAYS_TO_PRINT).isBefore(day)).isPresent();
    }

    private static Optional<LocalDate> last(LocalDate published, String month, String day) {
        return day(String.valueOf(published.getYear()), month, day).filter(d -> !d.isAfter(published))
                .or(() -> day(String.valueOf(published.getYear() - 1), month, day));
    }

    /** Empty where the opening of a text has no such line, or one that names no day of the calendar. */
    public static Optional<LocalDate> of(String text) {
        Matcher dated = DATED.matcher(text.substring(0, Math.min(text.length(), OPENING)));
        if (!dated.find()) {
            return Optional.empty();
        }
        boolean monthFirst = dated.group(1) != null;
        return monthFirst
                ? day(dated.group(3), dated.group(1), dated.group(2))
                : day(dated.group(6), dated.group(5), dated.group(4));
    }

    /**
     * The dates of each sentence without the one that opens the report: it tells when the report was written and dates no deed.
     *
     * @param sentences the tokens of each sentence
     * @param mentions  its dates, from left to right
     */
    public static List<List<TimeMention>> without(
            List<List<Token>> sentences, List<List<TimeMention>> mentions, Optional<ReferenceDate> reference) {
        List<List<TimeMention>> told = new ArrayList<>(mentions);
        for (int s = 0; s < Math.min(FIRST, told.size()) && reference.isPresent(); s++) {
            List<Token> tokens = sentences.get(s);
            LocalDate written = reference.get().day();
            told.set(s, told.get(s).stream().filter(m -> !opens(m, tokens, written)).toList());
        }
        return List.copyOf(told);
    }

    private static boolean opens(TimeMention mention, List<Token> tokens, LocalDate written) {
        return mention.beginToken() == 0 && mention.connective() == Connective.AT && mention.endToken() < tokens.size()
                && BEHIND.contains(tokens.get(mention.endToken()).word())
                && mention.expression() instanceof TimeExpression.CalendarDay(LocalDate day) && day.equals(written);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
