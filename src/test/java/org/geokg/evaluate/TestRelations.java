package org.geokg.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.geokg.claim.Relation;
import org.geokg.claim.RelationCatalog;

/** The ontology's relations by name, without what scoring does not look at. */
final class TestRelations {
    private static final List<String> SYMMETRIC = List.of(
            "partnershipWith", "alliedWith", "rivalOf", "atWarWith", "hasDiplomaticRelationsWith", "signedAgreementWith",
            "metWith", "agreedCeasefireWith");
    private static final List<String> DIRECTED = List.of(
            "memberOf", "suspendedParticipation", "suspendedFrom", "withdrewFrom", "seeksMembershipIn",
            "severedRelationsWith", "recognizes", "leads", "signatoryTo", "withholdsFundingFrom", "holdsOfficeIn",
            "headquarteredIn", "establishedIn", "locatedIn", "imposedSanctionsOn", "liftedSanctionsOn", "attacked",
            "deployedForcesTo", "withdrewForcesFrom", "providedAidTo", "suppliedArmsTo", "visited", "mediatedBetween",
            "accused", "condemned", "threatened", "appliedToJoin", "expelledDiplomatsOf");

    private TestRelations() {}

    static RelationCatalog catalog() {
        return new RelationCatalog(Stream.concat(
                        SYMMETRIC.stream().map(n -> relation(n, true)), DIRECTED.stream().map(n -> relation(n, false)))
                .toList());
    }

    private static Relation relation(String name, boolean symmetric) {
        return new Relation(
                name, name, Relation.Kind.EVENT, symmetric, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
