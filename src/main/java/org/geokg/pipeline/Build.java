package org.geokg.pipeline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.geokg.article.Article;
import org.geokg.article.ArticleReader;
import org.geokg.article.InputFiles;
import org.geokg.article.ReadOptions;
import org.geokg.claim.Extraction;
import org.geokg.decision.DecisionsFile;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemSink;
import org.geokg.publish.ClaimTableOptions;
import org.geokg.publish.DumpFormat;
import org.geokg.store.ArticleShelf;
import org.geokg.store.GraphStore;
import org.geokg.store.GraphUpdate;
import org.geokg.store.IngestReport;
import org.geokg.store.Quarantine;

/**
 * Builds a GeoKG folder from articles, or brings one up to date: {@code store/}, {@code claims.csv}, {@code dumps/} and
 * {@code report.json}. Articles go in by one transaction and files are replaced when they are whole, so that a build that
 * fails leaves what was there; one that changes nothing writes nothing.
 */
public final class Build {
    /** Rewriting the database pays when this many articles came in. */
    private static final int WORTH_COMPACTING = 1000;

    /**
     * How to build.
     *
     * @param threads  at least 1
     * @param prune    whether articles that the inputs no longer have are withdrawn
     * @param claims   what goes into {@code claims.csv}
     * @param dumps    which dumps to write
     * @param decisions what people decided; takes the place of what was decided before, empty to leave that as it is
     */
    public record Options(
            int threads, boolean prune, ClaimTableOptions claims, List<DumpFormat> dumps, Optional<Path> decisions) {
        public Options {
            dumps = List.copyOf(dumps);
        }

        /** What decides what is in the files, for the report. */
        private ObjectNode toJson() {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("minConfidence", claims.minConfidence()).put("spreadsheet", claims.spreadsheet());
            dumps.forEach(dump -> json.withArray("dumps").add(dump.formatName()));
            return json;
        }
    }

    private final Knowledge knowledge;
    private final Options options;
    private final ProblemSink problems;

    public Build(Knowledge knowledge, Options options, ProblemSink problems) {
        this.knowledge = knowledge;
        this.options = options;
        this.problems = problems;
    }

    /**
     * Builds.
     *
     * @param store the folder's store, open
     * @throws IOException if a file cannot be written
     */
    public BuildReport run(GraphStore store, InputFiles inputs, ReadOptions reading, RunListener listener)
            throws IOException {
        List<Problem> reported = new ArrayList<>();
        ProblemSink noting = problem -> {
            synchronized (reported) {
                reported.add(problem);
            }
            problems.report(problem);
        };
        GraphUpdate update = knowledge.update(store, noting);
        boolean sameOntology = update.hasOntology();
        Optional<DecisionsFile> decisions = decisions(store, noting);
        boolean sameDecisions = decisions.isEmpty() || update.hasDecisions(decisions.get().decisions());
        BuildReport report =
                ingest(update, store, inputs, new ArticleReader(reading, noting), decisions, noting, listener);
        decisions.ifPresent(file -> file.reportUnused(update.unused(file.decisions()), noting));
        if (report.added() + report.replaced() >= WORTH_COMPACTING) {
            store.compact();
        }
        writeFiles(store, report, sameOntology && sameDecisions && report.changedNothing(), reported);
        return report;
    }

    private Optional<DecisionsFile> decisions(GraphStore store, ProblemSink noting) throws IOException {
        return options.decisions().isEmpty()
                ? Optional.empty()
                : Optional.of(DecisionsFile.read(options.decisions().get(), store.iris().base(), noting));
    }

    private BuildReport ingest(GraphUpdate update, GraphStore store, InputFiles inputs, ArticleReader reader,
            Optional<DecisionsFile> decisions, ProblemSink noting, RunListener listener) throws IOException {
        ArticlesPipeline pipeline = new ArticlesPipeline(knowledge.extractor(noting), options.threads(), noting);
        AtomicLong unchanged = new AtomicLong();
        Set<String> met = new TreeSet<>();
        try (Handoff<Extraction, RunCounts> extractions = new Handoff<>(sink -> pipeline.run(reader, inputs,
                article -> isNew(article, update, met, unchanged), listener, sink))) {
            IngestReport ingested = update.ingest(
                    extractions, decisions.map(DecisionsFile::decisions), knowledge.version(), noting);
            RunCounts counts = extractions.result();
            int withdrawn = options.prune() ? update.withdraw(gone(store, met)) : 0;
            return new BuildReport(counts, ingested.added(), ingested.replaced(), unchanged.get(), withdrawn,
                    ingested.claims(), ingested.rejected());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while building", e);
        }
    }

    private boolean isNew(Article article, GraphUpdate update, Set<String> met, AtomicLong unchanged) {
        met.add(article.id());
        boolean current = update.isCurrent(article, knowledge.version());
        if (current) {
            unchanged.incrementAndGet();
        }
        return !current;
    }

    private Set<String> gone(GraphStore store, Set<String> met) {
        Set<String> stored = new TreeSet<>(new ArticleShelf(store, knowledge.relations()).ids());
        stored.removeAll(met);
        return stored;
    }

    private void writeFiles(GraphStore store, BuildReport report, boolean asBefore, List<Problem> reported)
            throws IOException {
        BuiltFiles files = new BuiltFiles(store, knowledge.relations());
        ObjectNode asked = options.toJson();
        if (asBefore && files.areThere(options.dumps(), asked)) {
            return;
        }
        files.writeClaims(options.claims());
        files.writeDumps(options.dumps());
        files.writeReport(report.toJson(
                knowledge.version(), asked, new Quarantine(store).countByBreach(), reported));
    }
}
