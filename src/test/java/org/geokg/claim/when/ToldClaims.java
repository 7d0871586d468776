package org.geokg.claim.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Evidence;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.Relation;
import org.geokg.claim.end.EndResolver;
import org.geokg.claim.office.OfficeBook;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.mention.Reading;
import org.geokg.entity.reference.Discourse;
import org.geokg.time.Basis;
import org.geokg.time.DateRange;
import org.geokg.time.DateText;
import org.geokg.time.Precision;

/** Claims between states and persons that are in no gazetteer, told one a sentence, on days of May 2024. */
final class ToldClaims {
    static final ClaimTime UNDATED = new ClaimTime.Unknown();

    private ToldClaims() {}

    static EndResolver ends() {
        Discourse discourse = new Discourse(Reading.gazetteer(), Reading.of(2024, "It rained."));
        return new EndResolver(discourse, new OfficeBook(), OptionalInt.of(2024), false);
    }

    static Claim claim(Entity subject, String relation, Entity object, ClaimTime time) {
        return new Claim(
                "article", subject, new Relation(
                        relation, relation, Relation.Kind.EVENT, false, List.of(EntityType.STATE), List.of(EntityType.STATE), List.of(),
                        List.of(), List.of()),
                new ClaimObject.Of(object), Polarity.AFFIRMED, Factuality.ACTUAL, Optional.empty(), time, Optional.empty(), false,
                Optional.empty(), List.of(), 0.9, new Evidence(0, 4, "said"), "test.rule-v1", subject.label(), object.label());
    }

    static Telling past(int sentence) {
        return new Telling(sentence, true, false, true, false, false, false, false, false, false);
    }

    static Telling dated(int sentence) {
        return new Telling(sentence, true, true, true, false, false, false, false, false, false);
    }

    static Telling otherTime(int sentence) {
        return new Telling(sentence, true, false, true, false, true, false, false, false, false);
    }

    static DateRange may(int day) {
        return day(LocalDate.of(2024, 5, day));
    }

    static DateRange day(LocalDate day) {
        return new DateRange(day, day, Precision.DAY, Basis.EXPLICIT, "then");
    }

    static String date(Claim claim) {
        return claim.time() instanceof ClaimTime.At(DateRange day) ? DateText.of(day).first() : "";
    }

    static Entity state(String id) {
        return entity(id, EntityType.STATE);
    }

    static Entity person(String id) {
        return entity(id, EntityType.PERSON);
    }

    private static Entity entity(String id, EntityType type) {
        return new Entity(
                id, id, List.of(type), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
