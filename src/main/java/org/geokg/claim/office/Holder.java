package org.geokg.claim.office;

import org.geokg.entity.Mention;

/**
 * The person whom a title belongs to.
 *
 * @param link how the sentence ties the two
 */
record Holder(Mention person, Link link) {
    /** How a title is tied to a person. */
    enum Link {
        /** "President Macron", "Macron, president of France". */
        NAMED,
        /** "Macron is president". */
        IS,
        /** "Macron was president", "served as president". */
        WAS,
        /** "the president at the time, Emmanuel Macron". */
        THEN,
        /** "Macron became president", "was elected president". */
        BEGINS,
        /** "Macron resigned as president". */
        ENDS
    }
}
