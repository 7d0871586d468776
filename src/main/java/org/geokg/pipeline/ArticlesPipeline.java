package org.geokg.pipeline;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.geokg.article.Article;
import org.geokg.article.ArticleReader;
import org.geokg.article.InputFiles;
import org.geokg.article.ReadCounts;
import org.geokg.claim.ClaimExtractor;
import org.geokg.claim.Extraction;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads articles, extracts their claims on several threads and hands the extractions to a sink in the order of the
 * articles. Reading waits while the threads have enough to do, so memory does not grow with the input. An article at
 * which the extractor fails is reported and counted as rejected; a sink that fails ends the run.
 */
public final class ArticlesPipeline {
    /** Articles under way for each thread: enough to keep all busy while one is slow. */
    private static final int WINDOW_PER_THREAD = 8;

    private static final Logger LOG = LoggerFactory.getLogger(ArticlesPipeline.class);

    private final ClaimExtractor extractor;
    private final int threads;
    private final ProblemSink problems;

    /** @param threads at least 1 */
    public ArticlesPipeline(ClaimExtractor extractor, int threads, ProblemSink problems) {
        if (threads < 1) {
            throw new IllegalArgumentException("no work is done by " + threads + " threads");
        }
        this.extractor = extractor;
        this.threads = threads;
        this.problems = problems;
    }

    /**
     * Runs all articles of some inputs.
     *
     * @param sink called by the calling thread, once for each article that went well
     */
    public RunCounts run(ArticleReader reader, InputFiles inputs, RunListener listener, Consumer<Extraction> sink) {
        return run(reader, inputs, article -> true, listener, sink);
    }

    /**
     * Runs those articles of some inputs that are wanted.
     *
     * @param wanted asked about each article before it is read; those that are not wanted count as accepted all the same
     * @param sink   called by the calling thread, once for each wanted article that went well
     */
    public RunCounts run(ArticleReader reader, InputFiles inputs, Predicate<Article> wanted, RunListener listener,
            Consumer<Extraction> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Window window = new Window(listener, sink);
            ReadCounts read = reader.read(inputs, listener::bytesRead, article -> {
                if (wanted.test(article)) {
                    window.makeRoom();
                    window.underWay.add(new Work(article, workers.submit(() -> extractor.extract(article))));
                }
            });
            window.drain();
            return new RunCounts(read.accepted() - window.failed, read.rejected() + window.failed, window.claims,
                    inputs.otherFiles());
        } finally {
            workers.shutdownNow();
        }
    }

    private record Work(Article article, Future<Extraction> extraction) {}

    /** The articles under way, in order. */
    private final class Window {
        private final Queue<Work> underWay = new ArrayDeque<>();
        private final RunListener listener;
        private final Consumer<Extraction> sink;
        private long failed;
        private long claims;

        Window(RunListener listener, Consumer<Extraction> sink) {
            this.listener = listener;
            this.sink = sink;
        }

        void makeRoom() {
            if (underWay.size() >= threads * WINDOW_PER_THREAD) {
                finish(underWay.remove());
            }
        }

        void drain() {
            while (!underWay.isEmpty()) {
                finish(underWay.remove());
            }
        }

        private void finish(Work work) {
            result(work).ifPresentOrElse(this::deliver, () -> failed++);
            listener.articleDone();
        }

        private void deliver(Extraction extraction) {
            claims += extraction.claims().size();
            extraction.failures().forEach(failure -> {
                LOG.debug("reading a sentence of {} failed", extraction.article().id(), failure.cause());
                problems.report(failure.problem(extraction.article()));
            });
            sink.accept(extraction);
        }
    }

    private Optional<Extraction> result(Work work) {
        try {
            return Optional.of(work.extraction().get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error && !(error instanceof StackOverflowError)) {
                throw error;
            }
            LOG.debug("reading {} failed", work.article().id(), e.getCause());
            problems.report(Problem.in(work.article().id(), ProblemCode.ARTICLE_FAILED,
                    "reading its sentences failed: " + e.getCause(), "report it with the article, please"));
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + work.article().id(), e);
        }
    }
}
