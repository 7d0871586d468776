package org.geokg.time;

/** What a date rests on. */
public enum Basis {
    /** The words give it whole: "31 March 2025". */
    EXPLICIT,
    /** Resolved against the article's date of publication: "last Tuesday". */
    ARTICLE_DATE,
    /** Resolved against another date in the text, as the article has none of its own. */
    TEXT
}
