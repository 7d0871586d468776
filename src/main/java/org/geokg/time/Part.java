package org.geokg.time;

import java.time.LocalDate;

/**
 * Parts of a month, year or decade that news names. Early, mid and late are thirds. Seasons are those of the northern
 * hemisphere, in whole months, and a winter is named after the year in which it begins.
 */
public enum Part {
    /** The first month of a year, as far as a shorter unit goes its first third: "the start of 2014". */
    START,
    /** The last month of a year, as far as a shorter unit goes its last third: "by the end of March". */
    END,
    /** "The first day of May". */
    FIRST_DAY,
    /** "The last day of 2018". */
    LAST_DAY,
    EARLY,
    MID,
    LATE,
    FIRST_HALF,
    SECOND_HALF,
    FIRST_QUARTER,
    SECOND_QUARTER,
    THIRD_QUARTER,
    FOURTH_QUARTER,
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER,
    /** From the start of the unit to the reference date: "earlier this year". */
    SO_FAR,
    /** From the reference date to the end of the unit: "later this year". */
    REMAINING;

    /** First day of this season in a year. */
    LocalDate seasonStart(int year) {
        return switch (this) {
            case SPRING -> LocalDate.of(year, 3, 1);
            case SUMMER -> LocalDate.of(year, 6, 1);
            case AUTUMN -> LocalDate.of(year, 9, 1);
            case WINTER -> LocalDate.of(year, 12, 1);
            default -> throw new IllegalStateException(this + " is no season");
        };
    }
}
