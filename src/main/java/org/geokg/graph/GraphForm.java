package org.geokg.graph;

import java.util.List;
import java.util.Optional;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.Speaker;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;

/**
 * Claims in the form in which the graph keeps them: a symmetric relation has the end with the smaller IRI as subject, and a
 * speaker is an actor; one that is not (a place that stands for nobody in particular) is kept as the words alone.
 */
final class GraphForm {
    private static final List<EntityType> ACTORS = List.of(EntityType.STATE, EntityType.ORGANIZATION, EntityType.PERSON);

    private GraphForm() {}

    static Claim of(Claim claim, IriPolicy iris) {
        Optional<Speaker> speaker = claim.speaker().map(GraphForm::actorOrWords);
        return claim.relation().symmetric() && claim.object() instanceof ClaimObject.Of of && isAfter(claim, of, iris)
                ? with(claim, of.entity(), new ClaimObject.Of(claim.subject()), speaker, claim.objectText(), claim.subjectText())
                : with(claim, claim.subject(), claim.object(), speaker, claim.subjectText(), claim.objectText());
    }

    private static Speaker actorOrWords(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named(Entity entity) when ACTORS.stream().noneMatch(entity::isA) ->
                new Speaker.Unnamed(entity.label());
            case Speaker.Named named -> named;
            case Speaker.Unnamed unnamed -> unnamed;
        };
    }

    private static boolean isAfter(Claim claim, ClaimObject.Of object, IriPolicy iris) {
        String subjectIri = iris.entity(claim.subject().id()).getURI();
        return subjectIri.compareTo(iris.entity(object.entity().id()).getURI()) > 0;
    }

    private static Claim with(
            Claim c,
            Entity subject,
            ClaimObject object,
            Optional<Speaker> speaker,
            String subjectText,
            String objectText) {
        return new Claim(
                c.articleId(),
                subject,
                c.relation(),
                object,
                c.polarity(),
                c.factuality(),
                speaker,
                c.time(),
                c.role(),
                c.former(),
                c.kind(),
                c.participants(),
                c.confidence(),
                c.evidence(),
                c.rule(),
                subjectText,
                objectText);
    }
}
