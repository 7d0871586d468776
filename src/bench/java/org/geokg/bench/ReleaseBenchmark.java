package org.geokg.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geokg.claim.Extraction;
import org.geokg.graph.IriPolicy;
import org.geokg.pipeline.Knowledge;
import org.geokg.problem.ProblemSink;
import org.geokg.publish.release.Release;
import org.geokg.publish.release.ReleaseOptions;
import org.geokg.store.GraphStore;
import org.geokg.store.GraphUpdate;

/**
 * Measures what a release costs: the time that each file takes to be written and read again.
 *
 * <p>Arguments: number of articles (10000 without any), and a folder to keep the store and the release in.
 */
public final class ReleaseBenchmark {
    private static final int USUAL = 10_000;
    private static final int AT_A_TIME = 10_000;
    private static final ProblemSink IGNORE = problem -> { };

    private ReleaseBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
        Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("geokg-release");
        boolean isThere = GraphStore.isStore(folder.resolve("kg"));
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"), IriPolicy.DEFAULT)) {
            if (!isThere) {
                fill(store, articles);
            }
            ReleaseOptions options = new ReleaseOptions("1.0.0", LocalDate.of(2026, 1, 1), false, ReleaseOptions.USUAL_TITLE,
                    List.of(), Optional.empty(), Optional.empty(), Optional.empty(), "benchmark");
            long[] last = {System.nanoTime()};
            Release release = new Release(store, options, Optional.empty(), (file, bytes) -> print(file, bytes, last));
            release.write(folder.resolve("release-" + System.nanoTime()));
        }
    }

    private static void print(String file, long bytes, long[] last) {
        long now = System.nanoTime();
        long heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        System.out.printf(Locale.ROOT, "%-20s %,14d bytes %7.1f s, heap in use %,d MB%n", file, bytes, (now - last[0]) / 1e9, heap);
        last[0] = now;
    }

    private static void fill(GraphStore store, int articles) throws IOException {
        Knowledge knowledge = Knowledge.load(Optional.empty(), Optional.empty(), "benchmark", IGNORE);
        MadeUpNews news = new MadeUpNews(knowledge);
        GraphUpdate update = knowledge.update(store, IGNORE);
        for (int from = 0; from < articles; from += AT_A_TIME) {
            Iterator<Extraction> some = IntStream.range(from, Math.min(articles, from + AT_A_TIME))
                    .mapToObj(i -> news.article("a" + i)).iterator();
            update.ingest(() -> some, "1", IGNORE);
        }
        store.compact();
    }
}
