package org.geokg.claim;

/** Whether a sentence affirms or negates its triple. */
public enum Polarity {
    AFFIRMED,
    NEGATED
}
