package org.geokg.time;

/** Which one of the days, months or seasons of the same name. */
public enum Which {
    /** The bare name: the nearest one on the side that the {@link Direction} tells, the present one included. */
    UNMARKED,
    /** "Last Tuesday": the nearest one before the present one. */
    LAST,
    /** "This Tuesday": the one in the present week or year. */
    THIS,
    /** "Next Tuesday": the nearest one after the present one. */
    NEXT,
    /** "The previous Tuesday": the nearest one before the day last mentioned. */
    PRECEDING,
    /** "The following Tuesday": the nearest one after the day last mentioned. */
    FOLLOWING
}
