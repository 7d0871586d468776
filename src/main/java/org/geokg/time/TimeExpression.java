package org.geokg.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;

/**
 * What the words of a date say, before anything is known about the day they were written.
 * Amounts count units, negative ones into the past.
 */
public sealed interface TimeExpression {

    /** "31 March 2025". */
    record CalendarDay(LocalDate day) implements TimeExpression {}

    /** "May 2024". */
    record CalendarMonth(YearMonth month) implements TimeExpression {}

    /** "2002". */
    record CalendarYear(int year) implements TimeExpression {}

    /** "The 1990s", "the 1960s and 1970s": whole decades, by their first years. */
    record Decades(int first, int last) implements TimeExpression {}

    /** "The 19th century", from 1800 to 1899 as commonly counted. */
    record Century(int firstYear) implements TimeExpression {}

    /** "March 31", the year unsaid. */
    record DayOfYear(MonthDay day, Which which) implements TimeExpression {}

    /** "May", "last May", the year unsaid. */
    record MonthOfYear(Month month, Which which) implements TimeExpression {}

    /** "Summer", "last winter", the year unsaid. */
    record SeasonOfYear(Part season, Which which) implements TimeExpression {}

    /** "Tuesday", "last Tuesday". */
    record Weekday(DayOfWeek day, Which which) implements TimeExpression {}

    /** "Over the weekend", "last weekend". */
    record Weekend(Which which) implements TimeExpression {}

    /** The unit so many steps from the reference date's: "yesterday", "last week", "two years ago". */
    record Relative(int amount, CalendarUnit unit) implements TimeExpression {}

    /** The unit so many steps from the date last mentioned: "a day earlier", "that month". */
    record Anaphoric(int amount, CalendarUnit unit) implements TimeExpression {}

    /** All the days from the reference date so many units back or on: "the past two decades", "the coming weeks". */
    record Stretch(int amount, CalendarUnit unit) implements TimeExpression {}

    /** From the date last mentioned so many units on: "hours later", "within a week". */
    record Ensuing(int amount, CalendarUnit unit) implements TimeExpression {}

    /** "On the 26th", "the 26th of last month": of the month last mentioned or of another. */
    record DayOfMonth(int day, TimeExpression month) implements TimeExpression {}

    /** "In the evening", "earlier in the day": the day just told, else for the latter the present one. */
    record ToldDay(boolean orPresent) implements TimeExpression {}

    /** "The end of the month", "late in the year": the unit just told of where that is over, else the present one. */
    record ToldUnit(CalendarUnit unit) implements TimeExpression {}

    /** The date last mentioned, whatever its grain: "at the same meeting". */
    record SameTime() implements TimeExpression {}

    /** "Early 2023", "the first quarter of 2020", "late last month". */
    record PartOf(Part part, TimeExpression whole) implements TimeExpression {}

    /** The year of one fixes the other: "27 November last year", "in May of that year"; so does a week: "Monday last week". */
    record Within(TimeExpression inner, TimeExpression year) implements TimeExpression {}

    /** "In 2006 war broke out. On 12 July, ...": a name whose year, unsaid, is that of the story so far. */
    record InStory(TimeExpression name, DateRange soFar) implements TimeExpression {}

    /** "A day after the coup", "within a week of the coup": counted from the day of what was told. */
    record Counted(DateRange from, TimeExpression count) implements TimeExpression {}

    /** "A year ago this month", "two weeks ago on Monday": so many units before a time that is told beside them. */
    record Earlier(int amount, CalendarUnit unit, TimeExpression time) implements TimeExpression {}

    /** "About a year ago". */
    record About(TimeExpression time) implements TimeExpression {}

    /** "From 1990 to 1994": both ends included. */
    record Interval(TimeExpression begin, TimeExpression end) implements TimeExpression {}

    /** Whether it is the unit told of before or, where none was, the present one: "the end of the year". */
    default boolean isOfUnitTold() {
        return this instanceof ToldUnit || this instanceof PartOf(Part part, TimeExpression whole) && whole.isOfUnitTold();
    }

    /** Whether the words alone place it after the day they were written on: "next Tuesday", "in two days", "the coming weeks". */
    default boolean isAhead() {
        return switch (this) {
            case Relative(int amount, CalendarUnit unit) -> amount > 0;
            case Stretch(int amount, CalendarUnit unit) -> amount > 0;
            case Weekday day -> day.which() == Which.NEXT;
            case Weekend weekend -> weekend.which() == Which.NEXT;
            case MonthOfYear month -> month.which() == Which.NEXT;
            case SeasonOfYear season -> season.which() == Which.NEXT;
            case PartOf(Part part, TimeExpression whole) -> whole.isAhead();
            case About(TimeExpression time) -> time.isAhead();
            case Within(TimeExpression inner, TimeExpression year) -> year.isAhead();
            default -> false;
        };
    }
}
