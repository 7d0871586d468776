package org.geokg.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Evidence;
import org.geokg.claim.Extraction;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.Relation;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.pipeline.Knowledge;
import org.geokg.time.Basis;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;
import org.geokg.time.ReferenceDate;

/** Articles that are made up, five claims each about states that news names as unevenly as it does. */
final class MadeUpNews {
    private static final int CLAIMS = 5;
    private static final int DAYS = 2000;
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    private final List<Entity> states;
    private final List<Relation> relations;
    private final Random random = new Random(17);

    MadeUpNews(Knowledge knowledge) {
        states = knowledge.gazetteer().entries().stream().map(GazetteerEntry::entity).filter(e -> e.isA(EntityType.STATE)).toList();
        relations = knowledge.relations().all().stream()
                .filter(r -> r.subjectTypes().contains(EntityType.STATE) && r.objectTypes().contains(EntityType.STATE))
                .toList();
    }

    Extraction article(String id) {
        LocalDate published = FIRST.plusDays(random.nextInt(DAYS));
        List<Claim> claims = IntStream.range(0, CLAIMS).mapToObj(i -> claim(id, 200 * i, published)).toList();
        Article article = new Article(id, Optional.of("Made up " + id), Optional.of("Paper " + random.nextInt(50)),
                Optional.of(published), Optional.empty(), "Text of " + id + " " + random.nextLong(), 0);
        return new Extraction(article, Optional.of(new ReferenceDate(published, Basis.ARTICLE_DATE)), claims);
    }

    private Claim claim(String article, int begin, LocalDate published) {
        Entity one = state();
        Entity other = Stream.generate(this::state).filter(s -> !s.equals(one)).findFirst().orElseThrow();
        Relation relation = relations.get(random.nextInt(relations.size()));
        boolean swap = relation.symmetric() && one.id().compareTo(other.id()) > 0;
        DateRange day = day(published.minusDays(random.nextInt(300)));
        ClaimTime time = relation.kind() == Relation.Kind.EVENT
                ? new ClaimTime.At(day)
                : new ClaimTime.Between(Optional.of(day), Optional.empty());
        String quote = "Sentence " + random.nextLong() + " of " + article + ".";
        return new Claim(article, swap ? other : one, relation, new ClaimObject.Of(swap ? one : other),
                random.nextInt(10) == 0 ? Polarity.NEGATED : Polarity.AFFIRMED, Factuality.ACTUAL, Optional.empty(),
                random.nextBoolean() ? time : new ClaimTime.Unknown(), Optional.empty(), false, Optional.empty(), List.of(), 0.85,
                new Evidence(begin, begin + quote.length(), quote), "benchmark.rule-v1", one.label(), other.label());
    }

    private static DateRange day(LocalDate day) {
        return new DateRange(day, day, Precision.DAY, Basis.EXPLICIT, "then");
    }

    /** A few are named in most articles, most in few. */
    private Entity state() {
        double share = random.nextDouble();
        return states.get((int) (share * share * share * states.size()));
    }
}
