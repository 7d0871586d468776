package org.geokg.entity;

/**
 * A title before or after a person's name.
 *
 * @param canonical usual English form: "Prime Minister" for "premier"
 * @param kind      what sort of title it is
 */
public record Title(String canonical, Kind kind) {
    /** Sorts of titles. */
    public enum Kind {
        /** An office held in a state or organization: "foreign minister". */
        OFFICE,
        /** A military rank: "General". */
        RANK,
        /** A form of address: "Mr.", "Sheikh". */
        HONORIFIC,
        /** A profession: "analyst", "professor". */
        OCCUPATION
    }
}
