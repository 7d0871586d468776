package org.geokg.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.claim.Extraction;
import org.geokg.graph.IriPolicy;
import org.geokg.pipeline.Knowledge;
import org.geokg.problem.ProblemSink;
import org.geokg.store.GraphStore;
import org.geokg.store.GraphUpdate;

/**
 * Measures what one article more, changed or withdrawn costs in a store of many: only what it touched should be fused.
 * The articles are made up.
 *
 * <p>Arguments: numbers of articles; 1000 and 10000 without any.
 */
public final class UpdateBenchmark {
    private static final int TIMES = 15;
    private static final ProblemSink IGNORE = problem -> { };

    private final Knowledge knowledge;
    private final MadeUpNews news;

    private UpdateBenchmark() throws IOException {
        knowledge = Knowledge.load(Optional.empty(), Optional.empty(), "benchmark", IGNORE);
        news = new MadeUpNews(knowledge);
    }

    public static void main(String[] arguments) throws IOException {
        int[] sizes = arguments.length > 0 ? Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray() : new int[] {1_000, 10_000};
        System.out.println("| Articles | build, articles/s | add one, ms | change one, ms | withdraw one, ms |");
        System.out.println("|---|---|---|---|---|");
        for (int size : sizes) {
            new UpdateBenchmark().measure(size);
        }
    }

    private void measure(int size) throws IOException {
        Path folder = Files.createTempDirectory("geokg-benchmark");
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"), IriPolicy.DEFAULT)) {
            GraphUpdate update = knowledge.update(store, IGNORE);
            long start = System.nanoTime();
            Iterator<Extraction> all = IntStream.range(0, size).mapToObj(i -> news.article("a" + i)).iterator();
            update.ingest(() -> all, "1", IGNORE);
            double speed = size / ((System.nanoTime() - start) / 1e9);
            double add = median(i -> update.ingest(List.of(news.article("new" + i)), "1", IGNORE));
            double change = median(i -> update.ingest(List.of(news.article("a" + i)), "2", IGNORE));
            double withdraw = median(i -> update.withdraw(List.of("new" + i)));
            System.out.printf(Locale.ROOT, "| %,d | %.0f | %.0f | %.0f | %.0f |%n", size, speed, add, change, withdraw);
        } finally {
            delete(folder);
        }
    }

    private interface Step {
        void run(int i);
    }

    private static double median(Step step) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            step.run(i);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.stream().sorted().toList().get(TIMES / 2);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
