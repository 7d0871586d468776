package org.geokg.entity;

/** How a word names an entity. */
public enum NameForm {
    /** A proper name: "Armenia", "the Kremlin". */
    NAME,
    /** An adjective: "Armenian". */
    ADJECTIVE,
    /** A noun for its people: "Armenians". */
    DEMONYM
}
