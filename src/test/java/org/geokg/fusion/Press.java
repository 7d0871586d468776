package org.geokg.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.ContentHash;
import org.geokg.claim.Evidence;
import org.geokg.claim.Extraction;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.Relation;
import org.geokg.claim.Speaker;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.time.Basis;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;
import org.geokg.time.ReferenceDate;

/** Builds articles and their claims for tests: {@code article("a1", "Herald", "2025-03-31", claim(…).since("2004"))}. */
final class Press {
    private Press() {}

    /** @param date reference date; empty for none */
    static Extraction article(String id, String publisher, String date, Draft... claims) {
        List<Claim> built = new ArrayList<>();
        int begin = 0;
        for (Draft draft : claims) {
            Claim claim = draft.build(id, begin);
            built.add(claim);
            begin = claim.evidence().end() + 1;
        }
        Optional<String> outlet = Optional.of(publisher).filter(p -> !p.isEmpty());
        Article article = new Article(id, Optional.empty(), outlet, Optional.empty(), Optional.empty(), "text", 0);
        Optional<ReferenceDate> reference =
                Optional.of(date).filter(d -> !d.isEmpty()).map(d -> new ReferenceDate(LocalDate.parse(d), Basis.ARTICLE_DATE));
        return new Extraction(article, reference, built);
    }

    static Draft claim(String subject, String relation, String object) {
        return new Draft(subject, relation, object);
    }

    static Draft office(String person, String role, String of) {
        return new Draft(person, "holdsOfficeIn", of).role(role);
    }

    /** A body is written {@code armenia/parliament}: part of armenia. */
    static Entity entity(String id) {
        int slash = id.indexOf('/');
        Optional<String> bodyOf = slash < 0 ? Optional.empty() : Optional.of(id.substring(0, slash));
        return new Entity(
                id, id, List.of(bodyOf.isPresent() ? EntityType.GOVERNMENT_BODY : EntityType.STATE), List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), bodyOf, Optional.empty());
    }

    /** A day {@code 2025-03-31}, a month {@code 2025-03} or a year {@code 2025}. */
    static DateRange range(String words) {
        return switch (words.length()) {
            case 4 -> new DateRange(
                    LocalDate.parse(words + "-01-01"), LocalDate.parse(words + "-12-31"), Precision.YEAR, Basis.EXPLICIT, words);
            case 7 -> {
                LocalDate first = LocalDate.parse(words + "-01");
                yield new DateRange(first, first.plusMonths(1).minusDays(1), Precision.MONTH, Basis.EXPLICIT, words);
            }
            default -> new DateRange(
                    LocalDate.parse(words), LocalDate.parse(words), Precision.DAY, Basis.EXPLICIT, words);
        };
    }

    /** A claim in the making; affirmed, actual and of confidence 0.9 unless told otherwise. */
    static final class Draft {
        private final String subject;
        private final Relation relation;
        private final String object;
        private Polarity polarity = Polarity.AFFIRMED;
        private Factuality factuality = Factuality.ACTUAL;
        private Optional<Speaker> speaker = Optional.empty();
        private ClaimTime time = new ClaimTime.Unknown();
        private Optional<String> role = Optional.empty();
        private boolean former;
        private Optional<String> kind = Optional.empty();
        private double confidence = 0.9;
        private Optional<String> quote = Optional.empty();

        private Draft(String subject, String relation, String object) {
            this.subject = subject;
            this.relation = Relations.CATALOG.find(relation).orElseThrow();
            this.object = object;
        }

        Draft negated() {
            polarity = Polarity.NEGATED;
            return this;
        }

        Draft told(Factuality how) {
            factuality = how;
            return this;
        }

        Draft deniedBy(String who) {
            return told(Factuality.DENIED).by(who);
        }

        Draft by(String who) {
            speaker = Optional.of(new Speaker.Named(entity(who)));
            return this;
        }

        Draft bySomebody(String words) {
            speaker = Optional.of(new Speaker.Unnamed(words));
            return this;
        }

        Draft on(String day) {
            time = new ClaimTime.At(range(day));
            return this;
        }

        Draft since(String day) {
            time = new ClaimTime.Between(Optional.of(range(day)), Optional.empty());
            return this;
        }

        Draft until(String day) {
            time = new ClaimTime.Between(Optional.empty(), Optional.of(range(day)));
            return this;
        }

        Draft during(String first, String last) {
            time = new ClaimTime.Between(Optional.of(range(first)), Optional.of(range(last)));
            return this;
        }

        Draft time(ClaimTime when) {
            time = when;
            return this;
        }

        Draft role(String title) {
            role = Optional.of(title);
            return this;
        }

        Draft former() {
            former = true;
            return this;
        }

        Draft kind(String words) {
            kind = Optional.of(words);
            return this;
        }

        Draft confidence(double value) {
            confidence = value;
            return this;
        }

        Draft quote(String words) {
            quote = Optional.of(words);
            return this;
        }

        private Claim build(String articleId, int begin) {
            String sentence = quote.orElseGet(() -> words(articleId + begin));
            return new Claim(
                    articleId,
                    entity(subject),
                    relation,
                    relation.takesDateAsObject() ? new ClaimObject.Date(object) : new ClaimObject.Of(entity(object)),
                    polarity,
                    factuality,
                    speaker,
                    time,
                    role,
                    former,
                    kind,
                    List.of(),
                    confidence,
                    new Evidence(begin, begin + sentence.codePointCount(0, sentence.length()), sentence),
                    "test.rule-v1",
                    subject,
                    object);
        }

        /** A sentence unlike that of any other claim. */
        private static String words(String seed) {
            return ContentHash.of(60, List.of(seed)).replaceAll("(.{6})", "$1 ").strip();
        }
    }
}
