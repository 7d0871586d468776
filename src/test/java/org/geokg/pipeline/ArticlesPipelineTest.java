package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.geokg.article.Article;
import org.geokg.article.ArticleReader;
import org.geokg.article.InputFiles;
import org.geokg.article.ReadOptions;
import org.geokg.claim.ClaimExtractor;
import org.geokg.claim.Extraction;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesPipelineTest {
    private static final int ARTICLES = 200;
    private static final List<String> IN_ORDER = IntStream.rangeClosed(1, ARTICLES).mapToObj(i -> "in-" + i).toList();

    @TempDir
    Path folder;

    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
    private Path input;

    @BeforeEach
    void writeInput() throws IOException {
        input = folder.resolve("in.jsonl");
        Files.write(input, IN_ORDER.stream().map(id -> "{\"text\": \"" + id + "\"}").toList());
    }

    @Test
    void keepsTheOrderOfTheArticlesHoweverManyThreads() {
        for (int threads : new int[] {1, 2, 8}) {
            List<String> ids = new ArrayList<>();
            RunCounts counts = run(threads, ArticlesPipelineTest::read, e -> ids.add(e.article().id()));
            assertEquals(IN_ORDER, ids);
            assertEquals(new RunCounts(ARTICLES, 0, 0, 0), counts);
        }
    }

    @Test
    void oneArticleThatFailsIsReportedAndTheOthersGoOn() {
        ClaimExtractor failing = article -> {
            if (article.id().equals("in-7")) {
                throw new IllegalStateException("no such tree");
            }
            return read(article);
        };
        RunCounts counts = run(2, failing, e -> { });
        assertEquals(new RunCounts(ARTICLES - 1, 1, 0, 0), counts);
        assertEquals(ProblemCode.ARTICLE_FAILED, problems.getFirst().code());
        assertEquals("in-7", problems.getFirst().source());
    }

    @Test
    void readingWaitsForTheThreads() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        run(2, article -> {
            begun.incrementAndGet();
            return read(article);
        }, e -> most.accumulateAndGet(begun.get() - done.incrementAndGet(), Math::max));
        assertTrue(most.get() <= 16, "under way at once: " + most);
    }

    @Test
    void aSinkThatFailsEndsTheRun() {
        assertThrows(ArithmeticException.class, () -> run(2, ArticlesPipelineTest::read, e -> {
            throw new ArithmeticException();
        }));
    }

    private static Extraction read(Article article) {
        return new Extraction(article, Optional.empty(), List.of());
    }

    private RunCounts run(int threads, ClaimExtractor extractor, Consumer<Extraction> sink) {
        try (InputFiles inputs =
                InputFiles.find(List.of(input.toString()), Optional.empty(), InputStream.nullInputStream(), problems::add)) {
            ArticleReader reader = new ArticleReader(ReadOptions.usual(), problems::add);
            return new ArticlesPipeline(extractor, threads, problems::add).run(reader, inputs, RunListener.none(), sink);
        }
    }
}
