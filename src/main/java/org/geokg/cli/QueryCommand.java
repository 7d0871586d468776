package org.geokg.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.geokg.pipeline.Knowledge;
import org.geokg.publish.WholeFile;
import org.geokg.query.NamedQuery;
import org.geokg.query.PastView;
import org.geokg.query.QueryLibrary;
import org.geokg.query.QueryRunner;
import org.geokg.query.ResultFormat;
import org.geokg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Questions in SPARQL. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Answers a SPARQL query: a file, a named one, or the text itself.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg query --list",
            "  geokg query 01-members",
            "  geokg query mine.rq --store graph --format csv",
            "  geokg query 01-members --as-of 2025-01-01",
            "  geokg query 'SELECT * { ?who <https://w3id.org/geokg/ontology#memberOf> ?what }'"
        })
final class QueryCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "A .rq file, the name of a query (or its beginning), or SPARQL.")
    private Optional<String> query = Optional.empty();

    @Option(names = "--list", description = "List the named queries with their questions.")
    private boolean list;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", defaultValue = "table",
            description = "table, csv, tsv, json or xml; turtle, ntriples, jsonld or rdfxml for CONSTRUCT. "
                    + "Default: ${DEFAULT-VALUE}.")
    private ResultFormat format;

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", description = "Where to write; .gz compresses. Default: standard output.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "0",
            description = "Stop a query that runs longer; 0 is without limit. Default: ${DEFAULT-VALUE}.")
    private long timeout;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", converter = DayConverter.class,
            description = "Ask about the facts that held on this day, instead of those that hold by the newest article.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--possibly", description = "With --as-of: count facts too that may have held, as far as their dates tell.")
    private boolean possibly;

    @Option(names = "--known-at", paramLabel = "YYYY-MM-DD", converter = DayConverter.class,
            description = "Let only articles dated by this day count.")
    private Optional<LocalDate> knownAt = Optional.empty();

    @Mixin
    private KnowledgeOptions knowledge = new KnowledgeOptions();

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        QueryLibrary library = QueryLibrary.bundled();
        if (list) {
            library.all().forEach(q -> console.out().printf("%-26s %s%n", q.name(), q.question()));
            return ExitStatus.ALL_WELL;
        }
        String text = text(library);
        try (GraphStore graph = store.open(console, Optional.empty())) {
            if (asOf.isEmpty() && knownAt.isEmpty()) {
                answer(text, graph);
            } else {
                ProblemLog problems = new ProblemLog(console);
                Knowledge known = knowledge.load(problems);
                PastView view = new PastView(graph, known.update(graph, problems), known.relations());
                view.at(new PastView.Moment(asOf, knownAt, possibly), () -> {
                    answer(text, graph);
                    return ExitStatus.ALL_WELL;
                });
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return ExitStatus.ALL_WELL;
    }

    private void answer(String text, GraphStore graph) {
        QueryRunner runner = new QueryRunner(graph.dataset(), Duration.ofSeconds(timeout));
        if (out.isEmpty()) {
            runner.write(text, format, console.out());
            return;
        }
        try {
            WholeFile.write(out.get(), stream -> runner.write(text, format, stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(QueryLibrary library) throws IOException {
        String given = query.orElseThrow(() -> new ParameterException(spec.commandLine(), "name a query, or see --list"));
        boolean looksLikeSparql = given.contains("{");
        if (!looksLikeSparql && given.equals("-")) {
            return new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
        }
        if (!looksLikeSparql && Files.isRegularFile(Path.of(given))) {
            return Files.readString(Path.of(given));
        }
        Optional<NamedQuery> named = looksLikeSparql ? Optional.empty() : library.find(given);
        if (named.isEmpty() && !looksLikeSparql) {
            throw new ParameterException(spec.commandLine(), "neither a file nor a named query: " + given + "; the names are "
                    + String.join(", ", names(library)));
        }
        return named.map(NamedQuery::text).orElse(given);
    }

    private static List<String> names(QueryLibrary library) {
        return library.all().stream().map(NamedQuery::name).toList();
    }
}
