package org.geokg.claim;

/** In what way a sentence puts its triple forward. */
public enum Factuality {
    /** Told as having happened or holding. */
    ACTUAL,
    /** Announced, agreed or pledged for later. */
    PLANNED,
    /** May, could, unlikely, if; alleged. */
    POSSIBLE,
    /** Called for, urged. */
    DEMANDED,
    /** The speaker denies it. */
    DENIED
}
