package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.geokg.claim.Extraction;
import org.geokg.evaluate.Counts;
import org.geokg.evaluate.EvaluationReport;
import org.geokg.evaluate.GoldArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Extraction must not get worse. The floors lie a little under what was reached; whoever raises the figures raises the
 * floors.
 */
@DisplayName("Scored against gold,")
class ExtractionQualityTest {
    private static final double LEAST_PRECISION = 0.93;
    private static final double LEAST_RECALL = 0.73;
    private static final double LEAST_CORE_RECALL = 0.67;
    /** Share of the given facts that the article only plans, denies or negates. */
    private static final double MOST_FACTUALITY_ERRORS = 0.02;

    private static final Path GIVEN = Path.of("..", "shared", "articles", "armenia-csto.txt");

    private static Scoring scoring;

    @BeforeAll
    static void load() throws IOException {
        scoring = new Scoring();
    }

    @Test
    @DisplayName("the project's articles give mostly right facts, and most of the required ones")
    void ownArticles() throws IOException {
        List<GoldArticle> gold = scoring.gold(OwnTexts.GOLD);
        List<Extraction> extractions = OwnTexts.all();
        assertEquals(ids(gold), extractions.stream().map(e -> e.article().id()).sorted().toList(), "all have gold");
        EvaluationReport report = scoring.score(gold, extractions);
        assertTrue(report.overall().precision() >= LEAST_PRECISION, () -> Scoring.mistakes(report));
        assertTrue(report.core().precision() >= LEAST_PRECISION, () -> Scoring.mistakes(report));
        assertTrue(report.overall().recall() >= LEAST_RECALL, () -> Scoring.mistakes(report));
        assertTrue(report.core().recall() >= LEAST_CORE_RECALL, () -> Scoring.mistakes(report));
        assertTrue(report.factualityErrors() <= MOST_FACTUALITY_ERRORS * report.overall().given(), () -> Scoring.mistakes(report));
    }

    @Test
    @DisplayName("articles without facts give none")
    void articlesWithoutFacts() throws IOException {
        EvaluationReport report = scoring.score(scoring.gold(OwnTexts.GOLD), OwnTexts.all());
        for (EvaluationReport.Article article : report.articles()) {
            if (article.counts().required() == 0) {
                assertEquals(0, article.counts().wrong(), () -> article.id() + "\n" + Scoring.mistakes(report));
            }
        }
    }

    @Test
    @DisplayName("an article on a freeze in an alliance gives all its facts and no wrong one")
    void freezeInAnAlliance() throws IOException {
        List<Extraction> extractions =
                OwnTexts.all().stream().filter(e -> e.article().id().equals("bolivia-alba-freeze")).toList();
        assertComplete(scoring.score(scoring.gold(OwnTexts.GOLD.resolve("bolivia-alba-freeze.gold.json")), extractions));
    }

    @Test
    @DisplayName("so does the article that the project began with, where it is at hand")
    void firstArticle() throws IOException {
        assumeTrue(Files.exists(GIVEN), "a publisher's text, kept beside the project");
        List<Extraction> extractions = OwnTexts.extract(OwnTexts.articles(GIVEN), TestExtractor.get());
        assertComplete(scoring.score(scoring.gold(GIVEN.resolveSibling("armenia-csto.gold.json")), extractions));
    }

    private static void assertComplete(EvaluationReport report) {
        Counts counts = report.overall();
        assertTrue(counts.required() > 0);
        assertEquals(new Counts(counts.required(), 0, counts.required()), counts, () -> Scoring.mistakes(report));
        assertEquals(0, report.factualityErrors(), () -> Scoring.mistakes(report));
    }

    private static List<String> ids(List<GoldArticle> gold) {
        return gold.stream().map(GoldArticle::id).sorted().toList();
    }
}
