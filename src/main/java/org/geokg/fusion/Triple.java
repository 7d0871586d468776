package org.geokg.fusion;

import java.util.Optional;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.Relation;
import org.geokg.entity.Entity;

/** The triple of a claim; of a symmetric relation the end with the smaller id comes first. */
record Triple(Entity subject, Relation relation, ClaimObject object) {

    static Triple of(Claim claim, Relation relation) {
        if (relation.symmetric()
                && claim.object() instanceof ClaimObject.Of of
                && of.entity().id().compareTo(claim.subject().id()) < 0) {
            return new Triple(of.entity(), relation, new ClaimObject.Of(claim.subject()));
        }
        return new Triple(claim.subject(), relation, claim.object());
    }

    /** The claims to fuse with those on this triple; {@code role} is the title of an office as written. */
    FusionUnit unit(Optional<String> role, RoleTable roles) {
        String key = objectKey(object);
        if (isOffice(relation)) {
            return new FusionUnit.Office(key, roles.fold(role.orElse(""), key).name());
        }
        return subject.id().compareTo(key) <= 0
                ? new FusionUnit.Pair(subject.id(), key)
                : new FusionUnit.Pair(key, subject.id());
    }

    /** Orders triples within a unit. */
    String sortKey() {
        return relation.name() + " " + subject.id() + " " + objectKey(object);
    }

    static boolean isOffice(Relation relation) {
        return relation.name().equals("holdsOfficeIn");
    }

    /** An entity's id, or a literal in quotes, which no id contains. */
    static String objectKey(ClaimObject object) {
        return switch (object) {
            case ClaimObject.Of of -> of.entity().id();
            case ClaimObject.Date date -> '"' + date.label() + '"';
        };
    }

    /** Whether both are between the same two, the same way round unless one of the relations is symmetric. */
    boolean sameEnds(Triple other) {
        String otherObject = objectKey(other.object);
        boolean sameWay = subject.id().equals(other.subject.id()) && objectKey(object).equals(otherObject);
        boolean otherWay = subject.id().equals(otherObject) && objectKey(object).equals(other.subject.id());
        return sameWay || otherWay && (relation.symmetric() || other.relation.symmetric());
    }
}
