package org.geokg.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimKey;
import org.geokg.claim.Extraction;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What holds of any claims whatever, tried on random ones. Run again with {@code -Dgeokg.seed=…} what a failure shows. */
class FusionLawsTest {
    private static final Fusion FUSION = new Fusion(Relations.CATALOG, RoleTable.standard());

    private Random random;
    private List<Extraction> articles;

    @BeforeEach
    void write(TestReporter reporter) {
        long seed = Optional.ofNullable(Long.getLong("geokg.seed")).orElseGet(() -> new Random().nextLong());
        reporter.publishEntry("geokg.seed", Long.toString(seed));
        random = new Random(seed);
        articles = new RandomPress(random).articles(random.nextInt(1, 25));
    }

    @Test
    void manyClaimsOnFewTriplesSettle() {
        List<Extraction> many = new RandomPress(random).articles(600);
        List<Statement> statements = FUSION.fuse(many);
        Collections.shuffle(many = new ArrayList<>(many), random);
        assertEquals(statements, FUSION.fuse(many));
        statements.forEach(s -> assertSound(s, statements));
    }

    @RepeatedTest(300)
    void orderOfArrivalDoesNotMatter() {
        List<Statement> statements = FUSION.fuse(articles);
        List<Extraction> shuffled = new ArrayList<>();
        for (Extraction e : articles) {
            List<Claim> claims = new ArrayList<>(e.claims());
            Collections.shuffle(claims, random);
            shuffled.add(new Extraction(e.article(), e.reference(), claims));
        }
        Collections.shuffle(shuffled, random);
        assertEquals(statements, FUSION.fuse(shuffled));
    }

    @RepeatedTest(60)
    void everyClaimIsBehindJustOneStatement() {
        List<ClaimKey> used = FUSION.fuse(articles).stream()
                .flatMap(s -> Stream.of(s.supportedBy(), s.contradictedBy(), s.mentionedBy()))
                .flatMap(List::stream)
                .sorted()
                .toList();
        assertEquals(reports(articles).stream().map(Report::key).sorted().toList(), used);
    }

    @RepeatedTest(60)
    void statementsAreSound() {
        List<Statement> statements = FUSION.fuse(articles);
        assertEquals(
                statements.size(), new TreeSet<>(statements.stream().map(Statement::key).toList()).size(), "keys");
        statements.forEach(s -> assertSound(s, statements));
    }

    private static void assertSound(Statement s, List<Statement> all) {
        boolean backed = switch (s.status()) {
            case ASSERTED -> !s.supportedBy().isEmpty();
            case REFUTED -> !s.contradictedBy().isEmpty();
            case DISPUTED -> !s.contradictedBy().isEmpty() && !(s.supportedBy().isEmpty() && s.mentionedBy().isEmpty());
            case UNCONFIRMED -> true;
        };
        assertTrue(backed, () -> "status does not fit the claims: " + s);
        assertEquals(2, s.confidence().scale());
        s.begin().ifPresent(b -> s.end().ifPresent(e -> assertFalse(b.first().isAfter(e.last()), () -> "ends before it begins: " + s)));
        s.endedBy().ifPresent(key -> assertTrue(all.stream().anyMatch(o -> o.key().equals(key)), () -> "unknown ender: " + s));
    }

    @RepeatedTest(60)
    void claimsFitTheirLinkToTheStatement() {
        for (Statement s : FUSION.fuse(articles)) {
            for (Report r : reports(articles)) {
                if (s.supportedBy().contains(r.key())) {
                    assertTrue(r.affirms());
                }
                if (s.contradictedBy().contains(r.key())) {
                    assertTrue(r.claim().polarity() == Polarity.NEGATED || r.claim().factuality() == Factuality.DENIED);
                }
            }
        }
    }

    @RepeatedTest(60)
    void fusingAgainWhatIsTouchedEqualsFusingAll() {
        Extraction added = articles.getFirst();
        List<Report> before = reports(articles.subList(1, articles.size()));
        List<Report> after = reports(articles);
        SortedSet<FusionUnit> touched = FUSION.touched(Report.of(added), after);

        List<Statement> renewed = new ArrayList<>(FUSION.fuseReports(before));
        renewed.removeIf(s -> touched.contains(FUSION.unitOf(s)));
        renewed.addAll(FUSION.fuseUnits(after, touched, Rulings.NONE));
        assertEquals(Set.copyOf(FUSION.fuseReports(after)), Set.copyOf(renewed));
    }

    @RepeatedTest(60)
    void aPublishersCopyOfItsArticleChangesNoStatus() {
        Extraction original = articles.getFirst();
        List<Claim> claims = original.claims();
        Article copied = new Article(
                "copy", Optional.empty(), original.article().publisher(), Optional.empty(), Optional.empty(), "text", 0);
        List<Extraction> more = new ArrayList<>(articles);
        more.add(new Extraction(copied, original.reference(), claims));
        assertEquals(
                FUSION.fuse(articles).stream().map(s -> s.key() + s.status() + s.confidence()).toList(),
                FUSION.fuse(more).stream().map(s -> s.key() + s.status() + s.confidence()).toList());
    }

    private static List<Report> reports(List<Extraction> extractions) {
        return extractions.stream().flatMap(e -> Report.of(e).stream()).toList();
    }
}
