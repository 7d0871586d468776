package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.Extraction;
import org.geokg.claim.KeyedClaim;
import org.geokg.claim.RelationCatalog;
import org.geokg.claim.reading.RuleBasedExtractor;
import org.geokg.claim.rule.RuleTrace;
import org.geokg.graph.OntologyRelations;
import org.geokg.text.parse.SentenceParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Whatever the article,")
class ExtractionLawsTest {
    private static final RelationCatalog RELATIONS = new RelationCatalog(OntologyRelations.read());

    @TestFactory
    @DisplayName("its claims keep the laws")
    Stream<DynamicTest> laws() {
        return OwnTexts.all().stream()
                .map(read -> DynamicTest.dynamicTest(read.article().id(), () -> ClaimLaws.check(read)));
    }

    @Test
    @DisplayName("parsing only sentences that can hold a claim loses none")
    void theGateLosesNothing() throws IOException {
        KnowledgeFiles files = KnowledgeFiles.packed();
        var ungated = new RuleBasedExtractor(
                new SentenceParser(),
                StandardExtractor.gazetteer(files, TestExtractor::fail),
                RELATIONS,
                StandardExtractor.rules(files, RELATIONS, TestExtractor::fail),
                StandardExtractor.contexts(files, TestExtractor::fail),
                false,
                RuleTrace.none());
        assertSame(OwnTexts.all(), OwnTexts.extract(articles(), ungated));
    }

    @Test
    @DisplayName("a second run reads the same")
    void aSecondRunReadsTheSame() {
        assertSame(OwnTexts.all(), OwnTexts.extract(articles(), TestExtractor.get()));
    }

    @Test
    @DisplayName("eight threads and another order read the same")
    void threadsAndOrderDoNotMatter() {
        List<Article> backwards = articles().reversed();
        List<Extraction> read = IntStream.range(0, backwards.size()).boxed().parallel()
                .map(i -> TestExtractor.get().extract(backwards.get(i)))
                .toList();
        assertSame(OwnTexts.all(), read.reversed());
    }

    @Test
    @DisplayName("keys are unique over all articles")
    void keysAreUnique() {
        List<KeyedClaim> claims = OwnTexts.all().stream().flatMap(e -> KeyedClaim.of(e).stream()).toList();
        assertTrue(claims.size() > 200, "claims were found");
        assertEquals(claims.size(), claims.stream().map(KeyedClaim::key).distinct().count());
    }

    private static List<Article> articles() {
        return OwnTexts.all().stream().map(Extraction::article).toList();
    }

    private static void assertSame(List<Extraction> expected, List<Extraction> read) {
        assertEquals(lines(expected), lines(read));
        assertEquals(expected, read);
    }

    /** A claim a line, so that a failure shows the few that differ. */
    private static String lines(List<Extraction> extractions) {
        return String.join("\n", extractions.stream().flatMap(e -> e.claims().stream()).map(Claim::toString).toList());
    }
}
