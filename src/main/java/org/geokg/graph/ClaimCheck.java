package org.geokg.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Factuality;
import org.geokg.claim.Relation;
import org.geokg.claim.RelationCatalog;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.time.DateRange;
import org.geokg.time.ReferenceDate;

/**
 * Whether a claim, in the graph's form, may enter the graph. These are the shapes of {@code ontology/shapes.ttl} that a
 * single claim can break, checked without a SHACL engine so that ingest stays fast; what passes here passes there.
 */
public final class ClaimCheck {
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final RelationCatalog relations;

    public ClaimCheck(RelationCatalog relations) {
        this.relations = relations;
    }

    /** Why the claim must stay out; empty if it may enter. */
    public Optional<Breach> reject(Claim claim, Optional<ReferenceDate> reference) {
        return Stream.of(
                        breach(Breach.Kind.UNKNOWN_RELATION, relation(claim)),
                        breach(Breach.Kind.WRONG_SUBJECT, subject(claim)),
                        breach(Breach.Kind.WRONG_OBJECT, object(claim)),
                        breach(Breach.Kind.NO_SPEAKER, speaker(claim)),
                        breach(Breach.Kind.NO_ROLE, office(claim)),
                        breach(Breach.Kind.WRONG_TIME, time(claim.relation(), claim.time())),
                        breach(Breach.Kind.FUTURE, future(claim, reference)),
                        breach(Breach.Kind.NO_EVIDENCE, evidence(claim)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Breach> breach(Breach.Kind kind, Optional<String> reason) {
        return reason.map(words -> new Breach(kind, words));
    }

    private Optional<String> relation(Claim claim) {
        String name = claim.relation().name();
        return when(relations.find(name).isEmpty(), name + " is not a relation of the ontology");
    }

    private Optional<String> subject(Claim claim) {
        return misfit("subject", claim.subject(), claim.relation().subjectTypes(), claim.relation());
    }

    private Optional<String> object(Claim claim) {
        Relation relation = claim.relation();
        return switch (claim.object()) {
            case ClaimObject.Of of when relation.takesDateAsObject() ->
                Optional.of(relation.name() + " takes a date as object, not " + of.entity().id());
            case ClaimObject.Of of when of.entity().id().equals(claim.subject().id()) ->
                Optional.of("subject and object are the same entity: " + of.entity().id());
            case ClaimObject.Of of -> misfit("object", of.entity(), relation.objectTypes(), relation);
            case ClaimObject.Date date when !relation.takesDateAsObject() ->
                Optional.of(relation.name() + " takes an entity as object, not the date " + date.label());
            case ClaimObject.Date date ->
                when(Terms.partialDate(date).isEmpty(), "not a year, month or day: " + date.label());
        };
    }

    private static Optional<String> misfit(String end, Entity entity, List<EntityType> allowed, Relation relation) {
        return when(
                allowed.stream().noneMatch(entity::isA),
                "%s %s is a %s, and %s takes %s"
                        .formatted(end, entity.id(), entity.types(), relation.name(), allowed));
    }

    private static Optional<String> speaker(Claim claim) {
        return when(
                claim.factuality() == Factuality.DENIED && claim.speaker().isEmpty(),
                "a denied claim must say who denies it");
    }

    private static Optional<String> office(Claim claim) {
        return when(
                claim.relation().name().equals("holdsOfficeIn") && claim.role().isEmpty(), "an office without its role");
    }

    private static Optional<String> time(Relation relation, ClaimTime time) {
        return switch (time) {
            case ClaimTime.Unknown unknown -> Optional.empty();
            case ClaimTime.At at ->
                when(relation.kind() == Relation.Kind.STATE, relation.name() + " is a state and has no day of its own")
                        .or(() -> range(at.day()));
            case ClaimTime.Between between ->
                when(relation.kind() == Relation.Kind.EVENT, relation.name() + " is an event and has no duration")
                        .or(() -> between.begin().flatMap(ClaimCheck::range))
                        .or(() -> between.end().flatMap(ClaimCheck::range))
                        .or(() -> order(between));
        };
    }

    private static Optional<String> range(DateRange range) {
        return when(
                range.first().isBefore(EARLIEST) || range.last().isAfter(LATEST),
                "a date outside the years 1 to 9999: " + range.first() + " to " + range.last());
    }

    private static Optional<String> order(ClaimTime.Between between) {
        boolean reversed = between.begin().isPresent()
                && between.end().isPresent()
                && between.begin().get().first().isAfter(between.end().get().last());
        return when(reversed, "the state ends before it begins");
    }

    private static Optional<String> future(Claim claim, Optional<ReferenceDate> reference) {
        if (claim.factuality() != Factuality.ACTUAL || reference.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = reference.get().day();
        return firstDay(claim.time())
                .filter(day -> day.isAfter(today))
                .map(day -> "told as actual but dated " + day + ", after the article's " + today);
    }

    private static Optional<LocalDate> firstDay(ClaimTime time) {
        return switch (time) {
            case ClaimTime.Unknown unknown -> Optional.empty();
            case ClaimTime.At at -> Optional.of(at.day().first());
            case ClaimTime.Between between -> between.begin().map(DateRange::first);
        };
    }

    private static Optional<String> evidence(Claim claim) {
        return when(claim.evidence().quote().isEmpty(), "a claim without a quote")
                .or(() -> when(claim.rule().isBlank(), "a claim without a rule"));
    }

    private static Optional<String> when(boolean wrong, String reason) {
        return wrong ? Optional.of(reason) : Optional.empty();
    }
}
