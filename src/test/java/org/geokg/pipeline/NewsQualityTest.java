package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.geokg.article.ArticleReader;
import org.geokg.article.InputFiles;
import org.geokg.article.ReadOptions;
import org.geokg.claim.Extraction;
import org.geokg.evaluate.EvaluationReport;
import org.geokg.evaluate.GoldArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Real news must not be read worse. The floors lie a little under what was reached. A failure shows figures but no
 * sentence, as nobody who writes rules may read the unseen articles.
 */
@DisplayName("Scored against gold on real news,")
class NewsQualityTest {
    private static final double LEAST_PRECISION = 0.90;
    private static final double LEAST_RECALL_READ = 0.62;
    private static final double LEAST_CORE_RECALL_READ = 0.42;
    private static final double LEAST_RECALL_UNSEEN = 0.64;
    private static final double LEAST_CORE_RECALL_UNSEEN = 0.38;

    private static final Path GOLD = Path.of("data", "gold-news");
    private static final Path CORPORA = Path.of("..", "shared", "corpora");
    private static final List<String> FILES = List.of("voa.csv", "wikinews.csv");

    private static Scoring scoring;

    @BeforeAll
    static void load() throws IOException {
        assumeTrue(FILES.stream().allMatch(name -> Files.exists(CORPORA.resolve(name))),
                "others' texts, kept beside the project");
        scoring = new Scoring();
    }

    @Test
    @DisplayName("articles that were looked at while rules were written")
    void read() throws IOException {
        assertFloors(report("read"), LEAST_RECALL_READ, LEAST_CORE_RECALL_READ);
    }

    @Test
    @DisplayName("articles that nobody looked at while rules were written")
    void unseen() throws IOException {
        assertFloors(report("unseen"), LEAST_RECALL_UNSEEN, LEAST_CORE_RECALL_UNSEEN);
    }

    private static void assertFloors(EvaluationReport report, double leastRecall, double leastCoreRecall) {
        assertTrue(report.overall().precision() >= LEAST_PRECISION, () -> Scoring.figures(report));
        assertTrue(report.overall().recall() >= leastRecall, () -> Scoring.figures(report));
        assertTrue(report.core().recall() >= leastCoreRecall, () -> Scoring.figures(report));
    }

    private static EvaluationReport report(String half) throws IOException {
        List<GoldArticle> gold = scoring.gold(GOLD.resolve(half));
        Set<String> ids = gold.stream().map(GoldArticle::id).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Extraction> extractions = new ArrayList<>();
        List<String> files = FILES.stream().map(name -> CORPORA.resolve(name).toString()).toList();
        try (InputFiles inputs =
                InputFiles.find(files, Optional.empty(), InputStream.nullInputStream(), TestExtractor::fail)) {
            new ArticlesPipeline(TestExtractor.get(), 2, TestExtractor::fail).run(
                    new ArticleReader(ReadOptions.usual(), TestExtractor::fail), inputs,
                    article -> ids.contains(article.id()), RunListener.none(), extractions::add);
        }
        assertEquals(ids, extractions.stream().map(e -> e.article().id()).collect(Collectors.toSet()));
        return scoring.score(gold, extractions);
    }
}
