package org.geokg.time;

/** The grain of a date as the text gives it. */
public enum Precision {
    DAY,
    PART_OF_MONTH,
    MONTH,
    PART_OF_YEAR,
    YEAR,
    DECADE,
    APPROXIMATE
}
