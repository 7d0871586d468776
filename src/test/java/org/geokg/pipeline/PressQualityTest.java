package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.geokg.claim.Extraction;
import org.geokg.evaluate.EvaluationReport;
import org.geokg.evaluate.GoldArticle;
import org.geokg.evaluate.Share;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Articles and pieces in the manner of many kinds of press must not be read worse. The floors lie a little under what was reached. A
 * failure shows figures but no sentence, as nobody who writes rules may read the unseen articles.
 */
@DisplayName("Scored against gold in the manner of many kinds of press,")
class PressQualityTest {
    /** Share of the given facts that the article only plans, denies or negates. */
    private static final double MOST_FACTUALITY_ERRORS = 0.02;
    /** Share of the found facts that have a date in the gold. */
    private static final double LEAST_DATES_RIGHT = 0.70;

    private static final Path DATA = Path.of("data");

    @ParameterizedTest
    @CsvSource({
        "gold-press/read, 0.88, 0.52, 0.46",
        "gold-press/unseen, 0.88, 0.50, 0.42",
        "gold-topics/read, 0.94, 0.58, 0.51",
        "gold-topics/unseen, 0.86, 0.53, 0.45",
        "gold-reports/read, 0.89, 0.69, 0.60",
        "gold-reports/unseen, 0.92, 0.70, 0.63",
        "gold-affairs, 0.85, 0.62, 0.52"
    })
    @DisplayName("precision, recall, core recall, dates and factuality")
    void half(String half, double precision, double recall, double coreRecall) throws IOException {
        Scoring scoring = new Scoring();
        Path folder = DATA.resolve(half);
        List<GoldArticle> gold = scoring.gold(folder);
        List<Extraction> extractions = OwnTexts.extract(OwnTexts.articles(folder), TestExtractor.get());
        assertEquals(gold.size(), extractions.size());
        EvaluationReport report = scoring.score(gold, extractions);
        assertTrue(report.overall().precision() >= precision, () -> Scoring.figures(report));
        assertTrue(report.overall().recall() >= recall, () -> Scoring.figures(report));
        assertTrue(report.core().recall() >= coreRecall, () -> Scoring.figures(report));
        Share dates = report.qualities().dates();
        assertTrue(dates.right() >= LEAST_DATES_RIGHT * dates.of(), () -> Scoring.figures(report));
        assertTrue(report.factualityErrors() <= MOST_FACTUALITY_ERRORS * report.overall().given(), () -> Scoring.figures(report));
    }
}
