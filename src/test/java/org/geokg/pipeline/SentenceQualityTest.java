package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.geokg.claim.Extraction;
import org.geokg.evaluate.EvaluationReport;
import org.geokg.evaluate.GoldArticle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Facts told in unusual words must not be read worse. A failure shows figures but no sentence, as nobody who writes rules may
 * read the unseen ones.
 */
@DisplayName("Scored against gold on sentences of many wordings,")
class SentenceQualityTest {
    private static final double LEAST_PRECISION = 0.80;
    private static final double LEAST_RECALL = 0.20;
    /** Share of the given facts that their sentence only plans, denies or negates. */
    private static final double MOST_FACTUALITY_ERRORS = 0.04;

    private static final Path UNSEEN = Path.of("data", "gold-sentences", "unseen");

    @Test
    @DisplayName("what nobody looked at while rules were written is read as rightly and as widely as before")
    void unseen() throws IOException {
        Scoring scoring = new Scoring();
        List<GoldArticle> gold = scoring.gold(UNSEEN.resolve("facts.csv"));
        List<Extraction> extractions =
                OwnTexts.extract(OwnTexts.articles(UNSEEN.resolve("sentences.csv")), TestExtractor.get());
        assertEquals(gold.size(), extractions.size());
        EvaluationReport report = scoring.score(gold, extractions);
        assertTrue(report.core().precision() >= LEAST_PRECISION, () -> Scoring.figures(report));
        assertTrue(report.core().recall() >= LEAST_RECALL, () -> Scoring.figures(report));
        assertTrue(report.factualityErrors() <= MOST_FACTUALITY_ERRORS * report.overall().given(), () -> Scoring.figures(report));
    }
}
