package org.geokg.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Evidence;
import org.geokg.claim.Extraction;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.RelationCatalog;
import org.geokg.claim.Speaker;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.time.Basis;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;
import org.geokg.time.ReferenceDate;

/** Entities and claims for tests of the graph, the store and the dumps. */
public final class Samples {
    public static final RelationCatalog RELATIONS = new RelationCatalog(OntologyRelations.read());

    public static final Entity NORWAY = state("norway", "Norway", "Q20", "NO", "NOR");
    public static final Entity SWEDEN = state("sweden", "Sweden", "Q34", "SE", "SWE");
    public static final Entity FINLAND = state("finland", "Finland", "Q33", "FI", "FIN");
    public static final Entity NATO = new Entity(
            "nato", "North Atlantic Treaty Organization", List.of(EntityType.MILITARY_ALLIANCE), List.of("NATO"),
            Optional.of("Q7184"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    public static final Entity MINISTRY = new Entity(
            "sweden-foreign-ministry", "Ministry for Foreign Affairs of Sweden", List.of(EntityType.GOVERNMENT_BODY),
            List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("sweden"), Optional.empty());
    public static final Entity STOCKHOLM = new Entity(
            "stockholm", "Stockholm", List.of(EntityType.PLACE), List.of(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.of("sweden"));
    public static final Entity MINISTER =
            Entity.found("anna-lind-0a1b2c3d", "Anna Lind", EntityType.PERSON);

    private static final List<Entity> GAZETTEER = List.of(NORWAY, SWEDEN, FINLAND, NATO, MINISTRY, STOCKHOLM);

    private Samples() {}

    public static Optional<Entity> gazetteer(String id) {
        return GAZETTEER.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    private static Entity state(String id, String label, String wikidata, String iso2, String iso3) {
        return new Entity(
                id, label, List.of(EntityType.STATE), List.of(), Optional.of(wikidata), Optional.of(iso2),
                Optional.of(iso3), Optional.empty(), Optional.empty());
    }

    public static Extraction extraction(String id, String publisher, LocalDate published, Claim... claims) {
        String text = "Title of " + id + "\n\nBody.";
        Article article = new Article(
                id, Optional.of("Title of " + id), Optional.of(publisher), Optional.of(published),
                Optional.of("https://news.example/" + id), text, 0);
        ReferenceDate reference = new ReferenceDate(published, Basis.ARTICLE_DATE);
        return new Extraction(article, Optional.of(reference), List.of(claims));
    }

    public static DateRange day(String day) {
        LocalDate date = LocalDate.parse(day);
        return new DateRange(date, date, Precision.DAY, Basis.EXPLICIT, "on " + day);
    }

    public static DateRange month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new DateRange(
                first, first.plusMonths(1).minusDays(1), Precision.MONTH, Basis.EXPLICIT, "in " + year + "-" + month);
    }

    public static Builder claim(String articleId, Entity subject, String relation, Entity object) {
        return new Builder(articleId, subject, relation, new ClaimObject.Of(object));
    }

    public static Builder claim(String articleId, Entity subject, String relation, String date) {
        return new Builder(articleId, subject, relation, new ClaimObject.Date(date));
    }

    /** A claim that is affirmed, actual and sure unless something else is said. */
    public static final class Builder {
        private final String articleId;
        private final Entity subject;
        private final String relation;
        private final ClaimObject object;
        private Polarity polarity = Polarity.AFFIRMED;
        private Factuality factuality = Factuality.ACTUAL;
        private Optional<Speaker> speaker = Optional.empty();
        private ClaimTime time = new ClaimTime.Unknown();
        private Optional<String> role = Optional.empty();
        private boolean former = false;
        private Optional<String> kind = Optional.empty();
        private List<Entity> participants = List.of();
        private double confidence = 0.9;
        private String quote;
        private int begin = 0;

        private Builder(String articleId, Entity subject, String relation, ClaimObject object) {
            this.articleId = articleId;
            this.subject = subject;
            this.relation = relation;
            this.object = object;
            this.quote = subject.label() + " " + relation + " " + object.label() + ".";
        }

        public Builder negated() {
            polarity = Polarity.NEGATED;
            return this;
        }

        public Builder factuality(Factuality value) {
            factuality = value;
            return this;
        }

        public Builder saidBy(Entity value) {
            speaker = Optional.of(new Speaker.Named(value));
            return this;
        }

        public Builder saidBy(String words) {
            speaker = Optional.of(new Speaker.Unnamed(words));
            return this;
        }

        public Builder on(DateRange day) {
            time = new ClaimTime.At(day);
            return this;
        }

        public Builder from(DateRange begin) {
            time = new ClaimTime.Between(Optional.of(begin), Optional.empty());
            return this;
        }

        public Builder fromUntil(DateRange begin, DateRange end) {
            time = new ClaimTime.Between(Optional.of(begin), Optional.of(end));
            return this;
        }

        public Builder until(DateRange end) {
            time = new ClaimTime.Between(Optional.empty(), Optional.of(end));
            return this;
        }

        public Builder role(String value) {
            role = Optional.of(value);
            return this;
        }

        public Builder former() {
            former = true;
            return this;
        }

        public Builder kind(String value) {
            kind = Optional.of(value);
            return this;
        }

        public Builder participants(Entity... value) {
            participants = List.of(value);
            return this;
        }

        public Builder confidence(double value) {
            confidence = value;
            return this;
        }

        public Builder quote(String value) {
            quote = value;
            return this;
        }

        public Builder begin(int value) {
            begin = value;
            return this;
        }

        public Claim build() {
            Evidence evidence = new Evidence(begin, begin + quote.codePointCount(0, quote.length()), quote);
            return new Claim(
                    articleId, subject, RELATIONS.find(relation).orElseThrow(), object, polarity, factuality, speaker,
                    time, role, former, kind, participants, confidence, evidence, "sample.rule-v1", subject.label(),
                    object.label());
        }
    }
}
