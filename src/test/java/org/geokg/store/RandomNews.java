package org.geokg.store;

import static org.geokg.graph.Samples.FINLAND;
import static org.geokg.graph.Samples.MINISTER;
import static org.geokg.graph.Samples.MINISTRY;
import static org.geokg.graph.Samples.NATO;
import static org.geokg.graph.Samples.NORWAY;
import static org.geokg.graph.Samples.SWEDEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.Extraction;
import org.geokg.claim.Factuality;
import org.geokg.claim.Relation;
import org.geokg.entity.Entity;
import org.geokg.graph.Samples;
import org.geokg.time.DateRange;

/** Articles that say this and that about few actors, so that their claims meet, agree, contradict and end each other. */
final class RandomNews {
    private static final List<Entity> STATES = List.of(NORWAY, SWEDEN, FINLAND);
    private static final List<Entity> SPEAKERS = List.of(NORWAY, SWEDEN, MINISTER, MINISTRY);
    private static final List<String> TO_NATO = List.of(
            "memberOf", "withdrewFrom", "seeksMembershipIn", "suspendedParticipation", "withholdsFundingFrom");
    private static final List<String> BETWEEN_STATES = List.of(
            "alliedWith", "rivalOf", "attacked", "imposedSanctionsOn", "liftedSanctionsOn", "hasDiplomaticRelationsWith",
            "severedRelationsWith", "suppliedArmsTo");

    private final Random random;

    RandomNews(Random random) {
        this.random = random;
    }

    Extraction article(String id) {
        LocalDate published = LocalDate.of(2018 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28));
        Claim[] claims = IntStream.rangeClosed(0, random.nextInt(5)).mapToObj(i -> claim(id, 100 * i)).toArray(Claim[]::new);
        Extraction article =
                Samples.extraction(id, pick(List.of("Nordic Times", "Baltic Post", "Fjord Courier")), published, claims);
        return new Extraction(
                edition(article.article()),
                random.nextInt(6) > 0 ? article.reference() : Optional.empty(),
                article.claims());
    }

    /** With a text of its own, by which a store tells that the article changed. */
    private Article edition(Article a) {
        return new Article(a.id(), a.title(), a.publisher(), a.published(), a.url(), a.text() + random.nextLong(), 0);
    }

    private Claim claim(String id, int begin) {
        Samples.Builder claim = about(id).begin(begin);
        switch (random.nextInt(8)) {
            case 0, 1 -> claim.negated();
            case 2 -> claim.factuality(Factuality.DENIED).saidBy(pick(SPEAKERS));
            case 3 -> claim.factuality(pick(List.of(Factuality.PLANNED, Factuality.POSSIBLE)));
            case 4 -> claim.saidBy(pick(SPEAKERS));
            case 5 -> claim.saidBy("officials");
            default -> { }
        }
        return claim.build();
    }

    private Samples.Builder about(String id) {
        Entity state = pick(STATES);
        return switch (random.nextInt(5)) {
            case 0, 1 -> timed(id, state, pick(TO_NATO), NATO);
            case 2, 3 -> timed(id, state, pick(BETWEEN_STATES), pick(STATES.stream().filter(s -> s != state).toList()));
            default -> Samples.claim(id, MINISTER, "holdsOfficeIn", state)
                    .role(pick(List.of("Foreign Minister", "Prime Minister", "Senator")));
        };
    }

    private Samples.Builder timed(String id, Entity subject, String relation, Entity object) {
        Samples.Builder claim = Samples.claim(id, subject, relation, object);
        boolean event = Samples.RELATIONS.find(relation).orElseThrow().kind() == Relation.Kind.EVENT;
        return switch (random.nextInt(4)) {
            case 0 -> event ? claim.on(time()) : claim.from(time());
            case 1 -> event ? claim.on(time()) : claim.fromUntil(Samples.month(2016, 5), Samples.month(2019 + random.nextInt(4), 3));
            default -> claim;
        };
    }

    private DateRange time() {
        return random.nextBoolean()
                ? Samples.month(2018 + random.nextInt(5), 1 + random.nextInt(3))
                : Samples.day("201%d-0%d-1%d".formatted(8 + random.nextInt(2), 1 + random.nextInt(3), random.nextInt(4)));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
