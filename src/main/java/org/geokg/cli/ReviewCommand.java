package org.geokg.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.pipeline.Knowledge;
import org.geokg.publish.WholeFile;
import org.geokg.review.ReviewItem;
import org.geokg.review.ReviewList;
import org.geokg.review.ReviewTable;
import org.geokg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to look at first. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Lists what a person should look at first, with the sentence, the reason and the IRI to decide on.",
            "What most statements hang on comes first. The CSV table has empty columns for decisions: fill them in, keep the "
                    + "file, and give it to: geokg build --decisions FILE. See docs/review.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg review",
            "  geokg review --store graph --format csv --out decisions.csv",
            "  geokg build articles/ --out graph --decisions decisions.csv"
        })
final class ReviewCommand implements Callable<Integer> {
    private enum Format { TEXT, CSV }

    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", defaultValue = "text",
            description = "text or csv. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", description = "Where to write; .gz compresses. Default: standard output.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100",
            description = "Show the first N only; 0 is without limit. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Mixin
    private KnowledgeOptions knowledge = new KnowledgeOptions();

    ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Knowledge known = knowledge.load(new ProblemLog(console));
        try (GraphStore graph = store.open(console, Optional.empty())) {
            List<ReviewItem> all = new ReviewList(graph,
                    known.gazetteer().entries().stream().map(GazetteerEntry::entity).toList()).items();
            List<ReviewItem> shown = limit <= 0 ? all : all.stream().limit(limit).toList();
            if (out.isPresent()) {
                WholeFile.write(out.get(), stream -> write(shown, stream));
            } else {
                write(shown, console.out());
            }
            console.notice(all.size() + (all.size() == 1 ? " thing" : " things") + " to look at"
                    + (shown.size() < all.size() ? ", the first " + shown.size() + " listed; see --limit" : ""));
        }
        return ExitStatus.ALL_WELL;
    }

    private void write(List<ReviewItem> items, OutputStream stream) throws IOException {
        switch (format) {
            case CSV -> ReviewTable.write(items, stream);
            case TEXT -> new ReviewText(stream).print(items);
        }
    }
}
