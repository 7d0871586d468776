package org.geokg.time;

import java.time.LocalDate;
import java.util.Optional;

/** Cuts parts out of months, years and decades. */
final class PartOfRange {
    private static final int HALF_MONTH = 15;

    private PartOfRange() {}

    /**
     * @param point where the part meets the rest, for {@link Part#SO_FAR} and {@link Part#REMAINING}
     * @return the part; the whole where it has no such part, as a month has no quarters
     */
    static DateRange cut(Part part, DateRange whole, Optional<LocalDate> point) {
        return switch (part) {
            case START -> whole.precision() == Precision.YEAR ? month(whole, whole.first()) : third(whole, 0);
            case END -> whole.precision() == Precision.YEAR ? month(whole, whole.last().withDayOfMonth(1)) : third(whole, 2);
            case FIRST_DAY -> day(whole, whole.first());
            case LAST_DAY -> day(whole, whole.last());
            case EARLY -> third(whole, 0);
            case MID -> third(whole, 1);
            case LATE -> third(whole, 2);
            case FIRST_HALF -> half(whole, 0);
            case SECOND_HALF -> half(whole, 1);
            case FIRST_QUARTER -> months(whole, 0, 3);
            case SECOND_QUARTER -> months(whole, 3, 3);
            case THIRD_QUARTER -> months(whole, 6, 3);
            case FOURTH_QUARTER -> months(whole, 9, 3);
            case SPRING, SUMMER, AUTUMN, WINTER -> season(part, whole);
            case SO_FAR -> point.filter(day -> contains(whole, day))
                    .map(day -> range(whole, whole.first(), day)).orElse(whole);
            case REMAINING -> point.filter(day -> contains(whole, day))
                    .map(day -> range(whole, day, whole.last())).orElse(whole);
        };
    }

    private static DateRange third(DateRange whole, int index) {
        return switch (whole.precision()) {
            case DAY -> whole;
            case PART_OF_MONTH -> days(whole, new int[] {0, 2, 4}, index);
            case MONTH -> days(whole, new int[] {0, 10, 20}, index);
            case YEAR -> months(whole, 4 * index, 4);
            case DECADE -> years(whole, new int[] {0, 4, 7}, index);
            case PART_OF_YEAR, APPROXIMATE -> evenThird(whole, index);
        };
    }

    private static DateRange days(DateRange whole, int[] starts, int index) {
        LocalDate first = whole.first().plusDays(starts[index]);
        LocalDate last = index == 2 ? whole.last() : whole.first().plusDays(starts[index + 1] - 1L);
        return last.isBefore(first) || last.isAfter(whole.last()) ? whole : range(whole, first, last);
    }

    private static DateRange years(DateRange whole, int[] starts, int index) {
        LocalDate first = whole.first().plusYears(starts[index]);
        LocalDate last = index == 2 ? whole.last() : whole.first().plusYears(starts[index + 1]).minusDays(1);
        return range(whole, first, last);
    }

    private static DateRange evenThird(DateRange whole, int index) {
        long length = whole.last().toEpochDay() - whole.first().toEpochDay() + 1;
        LocalDate first = whole.first().plusDays(length * index / 3);
        return range(whole, first, whole.first().plusDays(Math.max(length * index / 3, length * (index + 1) / 3 - 1)));
    }

    private static DateRange months(DateRange whole, int start, int count) {
        if (whole.precision() != Precision.YEAR) {
            return whole;
        }
        LocalDate first = whole.first().plusMonths(start);
        return range(whole, first, first.plusMonths(count).minusDays(1));
    }

    private static DateRange half(DateRange whole, int index) {
        if (whole.precision() != Precision.MONTH) {
            return months(whole, 6 * index, 6);
        }
        return index == 0 ? range(whole, whole.first(), whole.first().plusDays(HALF_MONTH - 1L))
                : range(whole, whole.first().plusDays(HALF_MONTH), whole.last());
    }

    private static DateRange month(DateRange whole, LocalDate first) {
        return new DateRange(first, first.plusMonths(1).minusDays(1), Precision.MONTH, whole.basis(), whole.text());
    }

    private static DateRange day(DateRange whole, LocalDate day) {
        return new DateRange(day, day, Precision.DAY, whole.basis(), whole.text());
    }

    private static DateRange season(Part season, DateRange whole) {
        if (whole.precision() != Precision.YEAR) {
            return whole;
        }
        LocalDate first = season.seasonStart(whole.first().getYear());
        return range(whole, first, first.plusMonths(3).minusDays(1));
    }

    private static boolean contains(DateRange whole, LocalDate day) {
        return !day.isBefore(whole.first()) && !day.isAfter(whole.last());
    }

    private static DateRange range(DateRange whole, LocalDate first, LocalDate last) {
        Precision precision = switch (whole.precision()) {
            case MONTH -> Precision.PART_OF_MONTH;
            case YEAR -> Precision.PART_OF_YEAR;
            case DAY, PART_OF_MONTH, PART_OF_YEAR, DECADE, APPROXIMATE -> whole.precision();
        };
        return new DateRange(first, last, precision, whole.basis(), whole.text());
    }
}
