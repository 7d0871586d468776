package org.geokg.claim;

import org.geokg.entity.Entity;

/** Who said what a claim says, where the sentence attributes it to somebody. */
public sealed interface Speaker {
    /** Label of the speaker, or the words for an unnamed one. */
    String label();

    /** A speaker who is an entity. */
    record Named(Entity entity) implements Speaker {
        @Override
        public String label() {
            return entity.label();
        }
    }

    /** A speaker known by words alone: "analysts", "two diplomats". */
    record Unnamed(String label) implements Speaker {}
}
