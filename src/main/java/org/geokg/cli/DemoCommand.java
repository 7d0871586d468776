package org.geokg.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.codec.digest.DigestUtils;
import org.geokg.article.InputFile;
import org.geokg.article.InputFiles;
import org.geokg.article.ReadOptions;
import org.geokg.graph.IriPolicy;
import org.geokg.pipeline.Build;
import org.geokg.pipeline.BuildReport;
import org.geokg.pipeline.Knowledge;
import org.geokg.publish.ClaimTableOptions;
import org.geokg.publish.DumpFormat;
import org.geokg.publish.WholeFile;
import org.geokg.query.QueryLibrary;
import org.geokg.query.QueryRunner;
import org.geokg.serve.PortBusyException;
import org.geokg.serve.option.ServeOptions;
import org.geokg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All of it on the sample articles. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Does all of it on sample articles.",
            "Builds a graph from data/articles, answers the showcase questions and serves the graph on port 3030, or the next "
                    + "free one. A second run uses the same graph."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg demo",
            "  geokg demo --no-serve",
            "  geokg query 02-timeline                     asks the demo's graph, when it is not being served"
        })
final class DemoCommand implements Callable<Integer> {
    private static final String FOLDER = "geokg-demo";
    private static final String ARTICLES = "data/articles";
    /** What the store was built from, so that the next run can tell whether that changed. */
    private static final String ORIGIN = "origin.txt";
    private static final int PORTS_TRIED = 100;
    private static final int LAST_PORT = 65_535;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--no-serve", description = "Stop after the questions.")
    private boolean noServe;

    @Option(names = {"-p", "--port"}, paramLabel = "N", defaultValue = "" + ServeOptions.DEFAULT_PORT,
            description = "First port to try. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Mixin
    private RunOptions run = new RunOptions();

    DemoCommand(Console console) {
        this.console = console;
    }

    static Path storeFolder(Console console) {
        return console.home().resolve(FOLDER);
    }

    @Override
    public Integer call() throws IOException {
        if (port < 1 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port must be 1 to " + LAST_PORT + ", not " + port);
        }
        ProblemLog problems = new ProblemLog(console);
        GraphStore store = GraphStore.openOrCreate(storeFolder(console), IriPolicy.DEFAULT);
        try {
            refresh(store, problems);
            IndexCommand.ensure(store, console);
            if (noServe) {
                ask(store);
            } else {
                serve(store);
            }
        } finally {
            store.close();
        }
        return problems.status();
    }

    private void refresh(GraphStore store, ProblemLog problems) throws IOException {
        Knowledge known = Knowledge.load(Optional.empty(), Optional.empty(), ProgramVersion.text(), problems);
        String articles = console.home().resolve(ARTICLES).toString();
        Path mark = store.folder().resolve(ORIGIN);
        try (InputFiles inputs = InputFiles.find(List.of(articles), Optional.empty(), console.in(), problems)) {
            String origin = origin(known, inputs);
            if (Files.exists(mark) && Files.readString(mark).equals(origin)) {
                console.notice("The graph in " + store.folder() + " is up to date.");
                return;
            }
            console.notice("Reading the articles in " + articles + " ...");
            Build.Options options = new Build.Options(
                    run.threads(), true, ClaimTableOptions.DEFAULT, List.of(DumpFormat.values()), Optional.empty());
            try (Progress progress = run.progress(console, inputs)) {
                BuildReport report = new Build(known, options, problems).run(store, inputs, ReadOptions.usual(), progress);
                progress.close();
                console.notice(Summaries.of(report) + " -> " + store.folder());
            }
            WholeFile.write(mark, out -> out.write(origin.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String origin(Knowledge known, InputFiles inputs) throws IOException {
        StringBuilder origin = new StringBuilder(known.version()).append('\n');
        for (InputFile file : inputs.files()) {
            origin.append(file.path().getFileName()).append(' ')
                    .append(DigestUtils.sha256Hex(Files.readAllBytes(file.path()))).append('\n');
        }
        return origin.toString();
    }

    private void ask(GraphStore store) {
        QueryRunner runner = new QueryRunner(store.dataset(), Duration.ofMinutes(1));
        ShortAnswers answers = new ShortAnswers(console.out());
        QueryLibrary.bundled().showcase().forEach(query -> answers.print(query, runner));
        console.out().flush();
    }

    private void serve(GraphStore store) throws IOException {
        ServeOptions options = ServeOptions.defaults().withIris(store.iris()).withTitle("GeoKG demo");
        try (ServedStore served = start(store, options)) {
            ask(store);
            console.notice("");
            console.notice("Open " + served.url() + " in a browser (SPARQL at " + served.url() + "sparql). Stop with Ctrl-C.");
            served.join();
        }
    }

    private ServedStore start(GraphStore store, ServeOptions options) throws IOException {
        int last = Math.min(LAST_PORT, port + PORTS_TRIED - 1);
        for (int candidate = port; candidate <= last; candidate++) {
            try {
                return ServedStore.start(store, options.withPort(candidate));
            } catch (PortBusyException e) {
                console.notice("Port " + candidate + " is taken; trying the next.");
            }
        }
        throw new IOException("no free port from " + port + " to " + last);
    }
}
