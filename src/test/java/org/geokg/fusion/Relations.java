package org.geokg.fusion;

import java.util.ArrayList;
import java.util.List;
import org.geokg.claim.Relation;
import org.geokg.claim.RelationCatalog;
import org.geokg.entity.EntityType;

/** The relations that the tests use, as the ontology has them. */
final class Relations {
    private static final List<EntityType> ACTORS = List.of(EntityType.STATE, EntityType.ORGANIZATION, EntityType.PERSON);

    static final RelationCatalog CATALOG = new RelationCatalog(all());

    private Relations() {}

    private static List<Relation> all() {
        List<Relation> relations = new ArrayList<>();
        relations.add(state("memberOf", "seeksMembershipIn", "withdrewFrom"));
        relations.add(state(
                "withdrewFrom", "memberOf", "signatoryTo", "seeksMembershipIn", "suspendedFrom", "suspendedParticipation"));
        relations.add(state("seeksMembershipIn"));
        relations.add(state("signatoryTo"));
        relations.add(new Relation(
                "suspendedParticipation", "suspendedParticipation", Relation.Kind.STATE, false, ACTORS, ACTORS, List.of(),
                List.of("memberOf"), List.of()));
        relations.add(state("withholdsFundingFrom"));
        relations.add(state("leads"));
        relations.add(state("holdsOfficeIn"));
        relations.add(state("severedRelationsWith", "hasDiplomaticRelationsWith"));
        relations.add(symmetric("hasDiplomaticRelationsWith", Relation.Kind.STATE, "severedRelationsWith"));
        relations.add(symmetric("alliedWith", Relation.Kind.STATE));
        relations.add(symmetric("rivalOf", Relation.Kind.STATE));
        relations.add(symmetric("atWarWith", Relation.Kind.STATE));
        relations.add(symmetric("partnershipWith", Relation.Kind.STATE));
        relations.add(symmetric("signedAgreementWith", Relation.Kind.EVENT));
        relations.add(symmetric("metWith", Relation.Kind.EVENT));
        relations.add(event("attacked"));
        relations.add(event("appliedToJoin"));
        relations.add(event("suppliedArmsTo"));
        relations.add(event("imposedSanctionsOn"));
        relations.add(event("liftedSanctionsOn", "imposedSanctionsOn"));
        relations.add(new Relation(
                "establishedIn", "establishedIn", Relation.Kind.STATE, false, ACTORS, List.of(), List.of(), List.of(),
                List.of()));
        return relations;
    }

    private static Relation state(String name, String... ends) {
        return relation(name, Relation.Kind.STATE, false, ends);
    }

    private static Relation event(String name, String... ends) {
        return relation(name, Relation.Kind.EVENT, false, ends);
    }

    private static Relation symmetric(String name, Relation.Kind kind, String... ends) {
        return relation(name, kind, true, ends);
    }

    private static Relation relation(String name, Relation.Kind kind, boolean symmetric, String... ends) {
        return new Relation(name, name, kind, symmetric, ACTORS, ACTORS, List.of(ends), List.of(), List.of());
    }
}
