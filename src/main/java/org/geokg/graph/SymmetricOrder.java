package org.geokg.graph;

import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;

/** Symmetric relations are recorded once: the end with the smaller IRI is the subject. */
final class SymmetricOrder {
    private SymmetricOrder() {}

    /** The claim itself, or with its ends exchanged. */
    static Claim of(Claim claim, IriPolicy iris) {
        if (claim.relation().symmetric() && claim.object() instanceof ClaimObject.Of of) {
            String subject = iris.entity(claim.subject().id()).getURI();
            String object = iris.entity(of.entity().id()).getURI();
            return subject.compareTo(object) <= 0 ? claim : exchanged(claim, of);
        }
        return claim;
    }

    private static Claim exchanged(Claim c, ClaimObject.Of object) {
        return new Claim(
                c.articleId(),
                object.entity(),
                c.relation(),
                new ClaimObject.Of(c.subject()),
                c.polarity(),
                c.factuality(),
                c.speaker(),
                c.time(),
                c.role(),
                c.former(),
                c.kind(),
                c.participants(),
                c.confidence(),
                c.evidence(),
                c.rule(),
                c.objectText(),
                c.subjectText());
    }
}
