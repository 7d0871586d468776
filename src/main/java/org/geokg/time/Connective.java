package org.geokg.time;

/** How a date's preposition ties it to what is dated. */
public enum Connective {
    /** At some time within it: in, on, at, during, "planned for", or no preposition. */
    AT,
    /** From then until now: since, "dating from". */
    SINCE,
    /** Until, till, through. */
    UNTIL,
    /** From, starting; with an {@link TimeExpression.Interval}, both bounds. */
    FROM,
    /** Before, prior to. */
    BEFORE,
    /** After, following. */
    AFTER,
    /** By, no later than. */
    BY,
    /** All along a stretch that ends now: "for the past year". */
    FOR_DURATION
}
