package org.geokg.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of a sentence that say when.
 *
 * @param beginToken index of the first token, the preposition included
 * @param endToken   index after the last token
 * @param text       the words
 * @param expression what they say
 * @param connective how the preposition ties them to what is dated
 * @param modifier   whether they date the noun they stand by rather than the clause: "the 2016 election",
 *                   "the attack of 7 October 2023", "Tuesday's talks"
 */
public record TimeMention(
        int beginToken,
        int endToken,
        String text,
        TimeExpression expression,
        Connective connective,
        boolean modifier) {
    private static final int LATE = 20;

    public TimeMention {
        Objects.requireNonNull(text);
        Objects.requireNonNull(expression);
        Objects.requireNonNull(connective);
        if (beginToken < 0 || endToken <= beginToken) {
            throw new IllegalArgumentException("no tokens from " + beginToken + " to " + endToken);
        }
    }

    /** The same words, taken to say something else. */
    TimeMention as(TimeExpression other) {
        return new TimeMention(beginToken, endToken, text, other, connective, modifier);
    }

    /** The same words, taken to say how far something lies from a day that is known. */
    public TimeMention counted(DateRange from, TimeExpression count) {
        return as(new TimeExpression.Counted(from, count));
    }

    /** The same date as the time of what happened then: "since 2019, when it left". */
    public TimeMention at() {
        return new TimeMention(beginToken, endToken, text, expression, Connective.AT, false);
    }

    /** At the same time but for the day, which gives way to its month; late in a month that may be the next one. */
    public Optional<TimeMention> coarsened() {
        return coarse(expression).map(time -> new TimeMention(beginToken, endToken, text, time, Connective.AT, false));
    }

    /** The year that a day or month is in: "in August 2005, the year of the peace deal". */
    public TimeMention year() {
        return switch (expression) {
            case TimeExpression.CalendarDay(LocalDate day) -> as(new TimeExpression.CalendarYear(day.getYear()));
            case TimeExpression.CalendarMonth(YearMonth month) -> as(new TimeExpression.CalendarYear(month.getYear()));
            case TimeExpression.Within(TimeExpression inner, TimeExpression whole) -> as(whole);
            default -> this;
        };
    }

    private static Optional<TimeExpression> coarse(TimeExpression time) {
        return switch (time) {
            case TimeExpression.CalendarDay(LocalDate day) ->
                Optional.of(day).filter(d -> d.getDayOfMonth() <= LATE).map(d -> new TimeExpression.CalendarMonth(YearMonth.from(d)));
            case TimeExpression.DayOfYear(MonthDay day, Which which) ->
                Optional.of(day).filter(d -> d.getDayOfMonth() <= LATE).map(d -> new TimeExpression.MonthOfYear(d.getMonth(), which));
            case TimeExpression.InStory(TimeExpression name, DateRange soFar) ->
                coarse(name).map(n -> new TimeExpression.InStory(n, soFar));
            case TimeExpression.Within(TimeExpression inner, TimeExpression year) ->
                coarse(inner).map(i -> new TimeExpression.Within(i, year));
            case TimeExpression.MonthOfYear month -> Optional.of(month);
            case TimeExpression.CalendarMonth month -> Optional.of(month);
            case TimeExpression.CalendarYear year -> Optional.of(year);
            default -> Optional.empty();
        };
    }

    /** "this year's chairman": tells who or what is meant rather than when. */
    public boolean isEpithet() {
        return modifier && expression instanceof TimeExpression.Relative(int amount, CalendarUnit unit) && unit == CalendarUnit.YEAR;
    }

    /** "for a decade", "for the past two years": how long, not when. */
    public boolean isDuration() {
        return connective == Connective.FOR_DURATION;
    }

    /** What is done by the end of a month is done in it, as far as anybody knows: "by the end of March". */
    public TimeMention due() {
        boolean month = connective == Connective.BY && expression instanceof TimeExpression.PartOf(Part part, TimeExpression whole)
                && part == Part.END && isMonth(whole);
        return month ? as(((TimeExpression.PartOf) expression).whole()) : this;
    }

    private static boolean isMonth(TimeExpression time) {
        return switch (time) {
            case TimeExpression.CalendarMonth month -> true;
            case TimeExpression.MonthOfYear month -> true;
            case TimeExpression.Relative(int amount, CalendarUnit unit) -> unit == CalendarUnit.MONTH;
            case TimeExpression.Anaphoric(int amount, CalendarUnit unit) -> unit == CalendarUnit.MONTH;
            case TimeExpression.ToldUnit(CalendarUnit unit) -> unit == CalendarUnit.MONTH;
            case TimeExpression.Within(TimeExpression inner, TimeExpression year) -> isMonth(inner);
            default -> false;
        };
    }
}
