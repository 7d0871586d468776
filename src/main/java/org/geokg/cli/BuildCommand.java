package org.geokg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.geokg.article.InputFiles;
import org.geokg.pipeline.Build;
import org.geokg.pipeline.BuildReport;
import org.geokg.pipeline.Knowledge;
import org.geokg.publish.DumpFormat;
import org.geokg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Articles to a folder. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Reads articles into a folder: a store, claims.csv, dumps.",
            "The store is TDB2's; report.json tells how it went. A folder that was built before is brought up to date: new "
                    + "and changed articles are read, missing ones stay. A build that fails leaves what was there."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg build articles/ --out graph",
            "  geokg build articles/ --out graph --prune",
            "  geokg build articles/ --out graph --decisions decisions.csv",
            "  geokg build news.jsonl.gz --out graph --dumps nquads --threads 8"
        })
final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReadingOptions input = new ReadingOptions();

    @Mixin
    private ClaimOptions claims = new ClaimOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    @Option(names = {"-o", "--out"}, required = true, paramLabel = "DIR",
            description = "Where to build: an empty or new folder, or one that build made.")
    private Path out;

    @Option(names = "--prune", description = "Withdraw articles that the inputs no longer have.")
    private boolean prune;

    @Option(names = "--dumps", split = ",", paramLabel = "FORMAT", converter = DumpFormatConverter.class,
            description = "Dumps to write: ${COMPLETION-CANDIDATES}. Default: all.", completionCandidates = DumpFormatConverter.Names.class)
    private List<DumpFormat> dumps = new ArrayList<>();

    @Option(names = "--decisions", paramLabel = "FILE",
            description = "What people decided (CSV, see review). Takes the place of what was decided before; without it, that stays.")
    private Optional<Path> decisions = Optional.empty();

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        requireFitFolder();
        ProblemLog problems = new ProblemLog(console);
        Build.Options options = new Build.Options(
                run.threads(), prune, claims.options(), dumps.isEmpty() ? List.of(DumpFormat.values()) : dumps,
                decisions);
        try (InputFiles inputs = input.find(console, problems)) {
            Knowledge known = input.load(problems);
            try (GraphStore store = GraphStore.openOrCreate(out, input.iris());
                    Progress progress = run.progress(console, inputs)) {
                BuildReport report = new Build(known, options, problems).run(store, inputs, input.reading(), progress);
                progress.close();
                IndexCommand.ensure(store, console);
                if (!run.quiet()) {
                    console.notice(Summaries.of(report) + " -> " + out);
                }
            }
        }
        return problems.status();
    }

    private void requireFitFolder() throws IOException {
        if (decisions.isPresent() && !Files.isRegularFile(decisions.get())) {
            throw new ParameterException(spec.commandLine(), "--decisions is not a file: " + decisions.get());
        }
        if (GraphStore.isStore(out) || !Files.exists(out)) {
            return;
        }
        if (!Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), "--out is not a folder: " + out);
        }
        try (Stream<Path> inside = Files.list(out)) {
            if (inside.findAny().isPresent()) {
                throw new ParameterException(spec.commandLine(), "--out is neither empty nor a folder that build made: " + out);
            }
        }
    }
}
