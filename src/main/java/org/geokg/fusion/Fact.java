package org.geokg.fusion;

import java.util.Comparator;
import java.util.Objects;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.Relation;
import org.geokg.entity.Entity;

/** A triple that holds now, or an event that happened. */
public record Fact(Entity subject, Relation relation, ClaimObject object) {

    static final Comparator<Fact> ORDER = Comparator.comparing((Fact f) -> f.subject.id())
            .thenComparing(f -> f.relation.name())
            .thenComparing(f -> Triple.objectKey(f.object));

    public Fact {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(relation);
        Objects.requireNonNull(object);
    }
}
