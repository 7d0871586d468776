package org.geokg.time;

/** Which side of the reference date the dated thing lies on, as its verb tells. */
public enum Direction {
    PAST,
    FUTURE,
    /** The verb does not tell; read as past, which is what news mostly reports. */
    UNKNOWN
}
