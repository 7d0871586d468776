package org.geokg.evaluate;

/** How hard a gold fact is to read from its sentence. */
public enum Difficulty {
    /** One plain clause says it. */
    EASY,
    /** A list, a relative clause, a passive, a word such as "bloc" for the name. */
    MEDIUM,
    /** It needs another sentence or a word that the reader must supply. */
    HARD
}
