package org.geokg.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Finds the one that is meant among all the Fridays, Mays, 31 Marches and summers. */
final class NamedDates {
    /** Leap days are at most eight years apart (1896 and 1904). */
    private static final int LONGEST_GAP = 8;

    private NamedDates() {}

    /** Days without a basis yet. */
    record Days(LocalDate first, LocalDate last, Precision precision) {
        Optional<DateRange> dated(Basis basis, String text) {
            return TimeResolver.isInEra(first, last)
                    ? Optional.of(new DateRange(first, last, precision, basis, text)) : Optional.empty();
        }
    }

    static boolean isName(TimeExpression expression) {
        return switch (expression) {
            case TimeExpression.DayOfYear day -> true;
            case TimeExpression.MonthOfYear month -> true;
            case TimeExpression.SeasonOfYear season -> true;
            case TimeExpression.Weekday day -> true;
            case TimeExpression.PartOf(Part part, TimeExpression whole) -> isName(whole);
            default -> false;
        };
    }

    /** The one in the year of a range, or the weekday of a week. */
    static Optional<Days> within(TimeExpression name, DateRange range) {
        if (name instanceof TimeExpression.Weekday(DayOfWeek weekday, Which which)) {
            LocalDate day = range.first().with(TemporalAdjusters.nextOrSame(weekday));
            return Optional.of(new Days(day, day, Precision.DAY));
        }
        return inYear(name, range.first().getYear());
    }

    /** The one in a given year; empty for a leap day elsewhere, and for what has no fixed place in a year. */
    static Optional<Days> inYear(TimeExpression name, int year) {
        return switch (name) {
            case TimeExpression.DayOfYear(MonthDay day, Which which) -> day.isValidYear(year)
                    ? Optional.of(new Days(day.atYear(year), day.atYear(year), Precision.DAY)) : Optional.empty();
            case TimeExpression.MonthOfYear(var month, Which which) -> {
                LocalDate first = LocalDate.of(year, month, 1);
                yield Optional.of(new Days(first, first.plusMonths(1).minusDays(1), Precision.MONTH));
            }
            case TimeExpression.SeasonOfYear(Part season, Which which) -> {
                LocalDate first = season.seasonStart(year);
                yield Optional.of(new Days(first, first.plusMonths(3).minusDays(1), Precision.PART_OF_YEAR));
            }
            default -> Optional.empty();
        };
    }

    static Optional<Days> around(TimeExpression name, Which which, LocalDate day, Direction direction) {
        return switch (name) {
            case TimeExpression.Weekday(DayOfWeek weekday, Which w) -> {
                LocalDate found = weekday(weekday, which, day, direction);
                yield Optional.of(new Days(found, found, Precision.DAY));
            }
            case TimeExpression.Weekend(Which w) -> {
                LocalDate found = weekend(which, day, direction);
                yield Optional.of(new Days(found, found.plusDays(1), Precision.PART_OF_MONTH));
            }
            default -> yearly(name, which, day, direction);
        };
    }

    private static LocalDate weekday(DayOfWeek weekday, Which which, LocalDate day, Direction direction) {
        return day.with(switch (which) {
            case LAST, PRECEDING -> TemporalAdjusters.previous(weekday);
            case NEXT, FOLLOWING -> TemporalAdjusters.next(weekday);
            case THIS -> inWeekOf(day, weekday);
            case UNMARKED -> direction == Direction.FUTURE
                    ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday);
        });
    }

    private static TemporalAdjuster inWeekOf(LocalDate day, DayOfWeek weekday) {
        return weekday.getValue() < day.getDayOfWeek().getValue()
                ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.nextOrSame(weekday);
    }

    private static LocalDate weekend(Which which, LocalDate day, Direction direction) {
        LocalDate present = CalendarUnit.WEEK.firstDay(day).plusDays(5);
        return switch (which) {
            case LAST, PRECEDING -> present.minusWeeks(1);
            case NEXT, FOLLOWING -> present.isAfter(day) ? present : present.plusWeeks(1);
            case THIS -> present;
            case UNMARKED -> direction == Direction.FUTURE || !present.isAfter(day) ? present : present.minusWeeks(1);
        };
    }

    /** What comes once a year: the present one is the one that the day lies in. */
    private static Optional<Days> yearly(TimeExpression name, Which which, LocalDate day, Direction direction) {
        return switch (which) {
            case NEXT, FOLLOWING -> nearest(name, day, true, false);
            case LAST, PRECEDING -> nearest(name, day, false, false);
            case UNMARKED -> nearest(name, day, direction == Direction.FUTURE, true);
            case THIS -> nearest(name, day, false, true)
                    .filter(days -> !days.last().isBefore(day))
                    .or(() -> inYear(name, day.getYear()));
        };
    }

    private static Optional<Days> nearest(
            TimeExpression name, LocalDate day, boolean forward, boolean presentCounts) {
        int step = forward ? 1 : -1;
        for (int years = -1; years <= LONGEST_GAP; years++) {
            Optional<Days> days = inYear(name, day.getYear() + step * years)
                    .filter(d -> fits(d, day, forward, presentCounts));
            if (days.isPresent()) {
                return days;
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Days days, LocalDate day, boolean forward, boolean presentCounts) {
        if (forward) {
            return presentCounts ? !days.last().isBefore(day) : days.first().isAfter(day);
        }
        return presentCounts ? !days.first().isAfter(day) : days.last().isBefore(day);
    }
}
