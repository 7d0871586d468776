package org.geokg.claim;

import org.geokg.entity.Entity;

/** The object of a claim's triple. */
public sealed interface ClaimObject {
    /** Preferred label of an entity, or the literal as such. */
    String label();

    /** An entity. */
    record Of(Entity entity) implements ClaimObject {
        @Override
        public String label() {
            return entity.label();
        }
    }

    /** A year, month or day: {@code 2002}, {@code 2002-05}, {@code 2002-05-14}. */
    record Date(String label) implements ClaimObject {}
}
