package org.geokg.claim;

import java.util.List;
import java.util.Objects;
import org.geokg.entity.EntityType;

/**
 * A relation of the ontology: what may stand at its ends and how it behaves in time.
 *
 * @param name         local name in the ontology, such as {@code memberOf}
 * @param label        English words: "is a member of"
 * @param kind         whether it holds over an interval or happens at a time
 * @param symmetric    whether it holds both ways; recorded once, the smaller IRI first
 * @param subjectTypes what its subject may be
 * @param objectTypes  what its object may be; empty when the object is a date
 * @param ends         names of the relations that it closes between the same two
 * @param suspends     names of the relations that lie dormant while it holds
 * @param excludes     names of the relations that contradict it when both hold at once
 */
public record Relation(
        String name,
        String label,
        Kind kind,
        boolean symmetric,
        List<EntityType> subjectTypes,
        List<EntityType> objectTypes,
        List<String> ends,
        List<String> suspends,
        List<String> excludes) {

    /** How a relation lies in time. */
    public enum Kind {
        /** Holds from a day until another. */
        STATE,
        /** Happens on a day. */
        EVENT
    }

    public Relation {
        Objects.requireNonNull(name);
        Objects.requireNonNull(label);
        Objects.requireNonNull(kind);
        subjectTypes = List.copyOf(subjectTypes);
        objectTypes = List.copyOf(objectTypes);
        ends = List.copyOf(ends);
        suspends = List.copyOf(suspends);
        excludes = List.copyOf(excludes);
    }

    public boolean takesDateAsObject() {
        return objectTypes.isEmpty();
    }
}
