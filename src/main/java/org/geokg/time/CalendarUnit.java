package org.geokg.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Units that the calendar is cut into. Weeks run from Monday to Sunday (ISO 8601). */
public enum CalendarUnit {
    DAY(Precision.DAY),
    WEEK(Precision.PART_OF_MONTH),
    MONTH(Precision.MONTH),
    QUARTER(Precision.PART_OF_YEAR),
    YEAR(Precision.YEAR),
    DECADE(Precision.DECADE),
    CENTURY(Precision.APPROXIMATE);

    private final Precision precision;

    CalendarUnit(Precision precision) {
        this.precision = precision;
    }

    Precision precision() {
        return precision;
    }

    /** First day of the unit that the given day lies in. */
    LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), 1 + (day.getMonthValue() - 1) / 3 * 3, 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
            case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
        };
    }

    LocalDate lastDay(LocalDate day) {
        return shift(firstDay(day), 1).minusDays(1);
    }

    LocalDate shift(LocalDate day, int amount) {
        return switch (this) {
            case DAY -> day.plusDays(amount);
            case WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(3L * amount);
            case YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears(10L * amount);
            case CENTURY -> day.plusYears(100L * amount);
        };
    }
}
