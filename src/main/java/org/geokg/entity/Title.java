package org.geokg.entity;

import java.util.Optional;

/**
 * A title before or after a person's name.
 *
 * @param canonical usual English form: "Prime Minister" for "premier"
 * @param kind      what sort of title it is
 * @param of        id of the one state or organization that has such an office: the United States for "White House
 *                  press secretary"
 */
public record Title(String canonical, Kind kind, Optional<String> of) {
    /** Sorts of titles. */
    public enum Kind {
        /** An office held in a state or organization: "foreign minister". */
        OFFICE,
        /** An office held in a town or province, which is no actor of its own: "mayor". */
        LOCAL,
        /** A military rank: "General". */
        RANK,
        /** A form of address: "Mr.", "Sheikh". */
        HONORIFIC,
        /** A profession: "analyst", "professor". */
        OCCUPATION
    }
}
