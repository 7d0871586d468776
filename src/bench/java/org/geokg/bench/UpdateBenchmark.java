package org.geokg.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Evidence;
import org.geokg.claim.Extraction;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.Relation;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.GazetteerEntry;
import org.geokg.graph.IriPolicy;
import org.geokg.pipeline.Knowledge;
import org.geokg.problem.ProblemSink;
import org.geokg.store.GraphStore;
import org.geokg.store.GraphUpdate;
import org.geokg.time.Basis;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;
import org.geokg.time.ReferenceDate;

/**
 * Measures what one article more, changed or withdrawn costs in a store of many: only what it touched should be fused.
 * The articles are made up, five claims each about states that news names as unevenly as it does.
 *
 * <p>Arguments: numbers of articles; 1000 and 10000 without any.
 */
public final class UpdateBenchmark {
    private static final int CLAIMS = 5;
    private static final int TIMES = 15;
    private static final int DAYS = 2000;
    private static final ProblemSink IGNORE = problem -> { };
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    private final Knowledge knowledge;
    private final List<Entity> states;
    private final List<Relation> relations;
    private final Random random = new Random(17);

    private UpdateBenchmark() throws IOException {
        knowledge = Knowledge.load(Optional.empty(), Optional.empty(), "benchmark", IGNORE);
        states = knowledge.gazetteer().entries().stream().map(GazetteerEntry::entity).filter(e -> e.isA(EntityType.STATE)).toList();
        relations = knowledge.relations().all().stream()
                .filter(r -> r.subjectTypes().contains(EntityType.STATE) && r.objectTypes().contains(EntityType.STATE))
                .toList();
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
            Iterator<Extraction> all = IntStream.range(0, size).mapToObj(i -> article("a" + i)).iterator();
            update.ingest(() -> all, "1", IGNORE);
            double speed = size / ((System.nanoTime() - start) / 1e9);
            double add = median(i -> update.ingest(List.of(article("new" + i)), "1", IGNORE));
            double change = median(i -> update.ingest(List.of(article("a" + i)), "2", IGNORE));
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

    private Extraction article(String id) {
        LocalDate published = FIRST.plusDays(random.nextInt(DAYS));
        List<Claim> claims = IntStream.range(0, CLAIMS).mapToObj(i -> claim(id, 200 * i, published)).toList();
        Article article = new Article(id, Optional.of("Made up " + id), Optional.of("Paper " + random.nextInt(50)),
                Optional.of(published), Optional.empty(), "Text of " + id + " " + random.nextLong(), 0);
        return new Extraction(article, Optional.of(new ReferenceDate(published, Basis.ARTICLE_DATE)), claims);
    }

    private Claim claim(String article, int begin, LocalDate published) {
        Entity one = state();
        Entity other = Stream.generate(this::state).filter(s -> !s.equals(one)).findFirst().orElseThrow();
        Relation relation = relations.get(random.nextInt(relations.size()));
        boolean swap = relation.symmetric() && one.id().compareTo(other.id()) > 0;
        DateRange day = day(published.minusDays(random.nextInt(300)));
        ClaimTime time = relation.kind() == Relation.Kind.EVENT
                ? new ClaimTime.At(day)
                : new ClaimTime.Between(Optional.of(day), Optional.empty());
        String quote = "Sentence " + random.nextLong() + " of " + article + ".";
        return new Claim(article, swap ? other : one, relation, new ClaimObject.Of(swap ? one : other),
                random.nextInt(10) == 0 ? Polarity.NEGATED : Polarity.AFFIRMED, Factuality.ACTUAL, Optional.empty(),
                random.nextBoolean() ? time : new ClaimTime.Unknown(), Optional.empty(), false, Optional.empty(), List.of(), 0.85,
                new Evidence(begin, begin + quote.length(), quote), "benchmark.rule-v1", one.label(), other.label());
    }

    private static DateRange day(LocalDate day) {
        return new DateRange(day, day, Precision.DAY, Basis.EXPLICIT, "then");
    }

    /** A few are named in most articles, most in few. */
    private Entity state() {
        double share = random.nextDouble();
        return states.get((int) (share * share * share * states.size()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
