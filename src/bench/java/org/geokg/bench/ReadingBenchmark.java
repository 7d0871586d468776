package org.geokg.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.geokg.article.Article;
import org.geokg.article.ArticleReader;
import org.geokg.article.InputFiles;
import org.geokg.article.ReadOptions;
import org.geokg.claim.ClaimExtractor;
import org.geokg.claim.RelationCatalog;
import org.geokg.graph.OntologyRelations;
import org.geokg.pipeline.ArticlesPipeline;
import org.geokg.pipeline.KnowledgeFiles;
import org.geokg.pipeline.RunListener;
import org.geokg.pipeline.StandardExtractor;
import org.geokg.problem.ProblemSink;

/**
 * Measures how fast articles are read: the whole program, start included, as its users run it, and the extractor alone,
 * warm. Medians of several runs. Prints a table for the README.
 *
 * <p>Arguments: files or folders of articles. Without any, copies of the project's own are read, as they are few; news
 * of one's own, each article but once, tells more.
 */
public final class ReadingBenchmark {
    private static final int ARTICLE = 350;
    private static final int THREADS = 2;
    private static final int RUNS = 5;
    private static final int WARM_ROUNDS = 6;
    private static final Path ONE = Path.of("data", "articles", "sahel-ecowas-exit.txt");
    private static final List<Path> OWN = List.of(Path.of("data", "articles"), Path.of("data", "gold"));
    private static final int TIMES = 8;
    private static final ProblemSink FAIL = p -> {
        throw new IllegalStateException(p.message());
    };

    private final List<String> inputs;
    private final long words;

    private ReadingBenchmark(List<String> inputs) throws IOException {
        this.inputs = inputs;
        long count = 0;
        for (Article article : articles()) {
            count += Stream.of(article.text().split("\\s+")).filter(w -> !w.isEmpty()).count();
        }
        this.words = count;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            new ReadingBenchmark(List.of(arguments)).run();
            return;
        }
        try (ArticleCopies copies = ArticleCopies.of(OWN, TIMES)) {
            new ReadingBenchmark(List.of(copies.folder().toString())).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        print("| What, on %d threads of %d processors, Java %s | Median (least to most) of %d |", THREADS,
                Runtime.getRuntime().availableProcessors(), Runtime.version().feature(), RUNS);
        print("|---|---|");
        wholeProgram();
        oneArticle();
        warmExtractor();
    }

    /** {@code ./geokg extract}, from start to end, in 2 GB of heap. */
    private void wholeProgram() throws IOException, InterruptedException {
        List<Double> speeds = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            Run measured = extract(inputs);
            if (run > 0) {
                speeds.add(words / (double) ARTICLE / measured.seconds());
                memory.add(measured.peakMegabytes());
            }
        }
        print("| `extract` on %,d words, start included: articles of %d words a second | %s |", words, ARTICLE, median(speeds, "%.1f"));
        print("| memory of the process at its peak, with at most 2 GB of heap, MB | %s |", median(memory, "%.0f"));
    }

    private void oneArticle() throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            double measured = extract(List.of(ONE.toString())).seconds();
            if (run > 0) {
                seconds.add(measured);
            }
        }
        print("| `extract` on one article, from a cold start, seconds | %s |", median(seconds, "%.1f"));
    }

    private void warmExtractor() throws IOException {
        ClaimExtractor extractor =
                StandardExtractor.create(KnowledgeFiles.packed(), new RelationCatalog(OntologyRelations.read()), FAIL);
        List<Double> speeds = new ArrayList<>();
        for (int round = 0; round < WARM_ROUNDS; round++) {
            long begin = System.nanoTime();
            try (InputFiles files = files()) {
                new ArticlesPipeline(extractor, THREADS, FAIL)
                        .run(new ArticleReader(ReadOptions.usual(), FAIL), files, RunListener.none(), extraction -> { });
            }
            if (round > 0) {
                speeds.add(words / (double) ARTICLE / seconds(begin));
            }
        }
        print("| the extractor alone, warm: articles of %d words a second | %s |", ARTICLE, median(speeds, "%.1f"));
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(ReadingBenchmark::peak).sum();
        print("| heap in use at its peak there, MB | %d |", heap >> 20);
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }

    private record Run(double seconds, double peakMegabytes) {}

    private static Run extract(List<String> inputs) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./geokg", "extract", "--threads", Integer.toString(THREADS)));
        command.addAll(inputs);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Xmx2g");
        long begin = System.nanoTime();
        Process process = builder.start();
        double peak = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, megabytes(process.pid()));
        }
        if (process.exitValue() > 1) {
            throw new IllegalStateException("failed: " + command);
        }
        return new Run(seconds(begin), peak);
    }

    /** The peak so far, as Linux tells it; 0 elsewhere. */
    private static double megabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(l -> l.startsWith("VmHWM:")).mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / 1024)
                    .findFirst().orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }

    private List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (InputFiles files = files()) {
            new ArticleReader(ReadOptions.usual(), FAIL).read(files, bytes -> { }, articles::add);
        }
        return articles;
    }

    private InputFiles files() throws IOException {
        return InputFiles.find(inputs, Optional.empty(), InputStream.nullInputStream(), FAIL);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String median(List<Double> values, String format) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(Locale.ROOT, format + " (" + format + " to " + format + ")", sorted.get(sorted.size() / 2),
                sorted.getFirst(), sorted.getLast());
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
