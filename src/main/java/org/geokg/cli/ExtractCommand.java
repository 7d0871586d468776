package org.geokg.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.geokg.article.ArticleReader;
import org.geokg.article.InputFiles;
import org.geokg.pipeline.ArticlesPipeline;
import org.geokg.pipeline.Knowledge;
import org.geokg.pipeline.RunCounts;
import org.geokg.publish.ClaimTableOptions;
import org.geokg.publish.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Articles to claims. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Writes what articles claim, each claim with its sentence.",
            "Needs no store."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg extract article.txt",
            "  geokg extract articles/ --format csv --out claims.csv",
            "  geokg extract news.csv --map title=headline,text=story",
            "  curl -s https://example.org/news.html | geokg extract - --input-format html"
        })
final class ExtractCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ReadingOptions input = new ReadingOptions();

    @Mixin
    private ClaimOptions claims = new ClaimOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT",
            description = "table, csv, jsonl or trig. Default: by the name of the output, else table.")
    private Optional<ClaimFormat> format = Optional.empty();

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", description = "Where to write; .gz compresses. Default: standard output.")
    private Optional<Path> out = Optional.empty();

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ProblemLog problems = new ProblemLog(console);
        try (InputFiles inputs = input.find(console, problems)) {
            Knowledge known = input.load(problems);
            if (out.isPresent()) {
                WholeFile.write(out.get(), stream -> extract(inputs, known, problems, stream));
            } else {
                extract(inputs, known, problems, console.out());
            }
        }
        return problems.status();
    }

    private void extract(InputFiles inputs, Knowledge known, ProblemLog problems, OutputStream stream) throws IOException {
        ArticlesPipeline pipeline = new ArticlesPipeline(known.extractor(problems), run.threads(), problems);
        ClaimTableOptions options = claims.options();
        RunCounts counts;
        try (ClaimOutput output = ClaimOutput.of(format(), stream, known, input.iris(), options, problems);
                Progress progress = run.progress(console, inputs)) {
            counts = pipeline.run(new ArticleReader(input.reading(), problems), inputs, progress, output::write);
        }
        if (!run.quiet()) {
            console.notice(Summaries.of(counts));
        }
    }

    private ClaimFormat format() {
        return format.or(() -> out.flatMap(ExtractCommand::byName)).orElse(ClaimFormat.TABLE);
    }

    private static Optional<ClaimFormat> byName(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        for (ClaimFormat candidate : ClaimFormat.values()) {
            if (name.endsWith("." + candidate.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
