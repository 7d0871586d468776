package org.geokg.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.geokg.publish.ReleaseDiff.Release;
import org.geokg.publish.ReleaseDiff;
import org.geokg.publish.WholeFile;
import org.geokg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From one release to the next. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Tells what changed from one release to the next.",
            "A release is a folder that build made, or a dump of everything: N-Quads, TriG or JSON-LD, compressed or not. The "
                    + "summary counts facts by relation; the patch has every quad, and turns the old release into the new one."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg diff graph-may graph-june",
            "  geokg diff may.nq.gz graph --patch june.rdfp.gz"
        })
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "A built folder or a dump.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "Another.")
    private Path after;

    @Option(names = "--patch", paramLabel = "FILE", description = "Where to write the changes as RDF Patch; .gz compresses.")
    private Optional<Path> patch = Optional.empty();

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Side old = side(before); Side fresh = side(after); ReleaseDiff diff = ReleaseDiff.between(old.release, fresh.release)) {
            if (patch.isPresent()) {
                WholeFile.write(patch.get(), out -> print(diff, Optional.of(out)));
            } else {
                print(diff, Optional.empty());
            }
        }
        return ExitStatus.ALL_WELL;
    }

    private void print(ReleaseDiff diff, Optional<OutputStream> out) {
        ReleaseDiff.Summary summary = diff.write(out.map(RDFPatchOps::textWriter));
        console.out().printf("%-28s %9s %9s%n", "facts", "added", "removed");
        summary.facts().forEach((relation, count) -> row(relation, count));
        row("(all quads)", summary.quads());
    }

    private void row(String name, ReleaseDiff.Count count) {
        console.out().printf("%-28s %9d %9d%n", name, count.added(), count.removed());
    }

    private static Side side(Path path) {
        if (!GraphStore.isStore(path)) {
            return new Side(new Release.Dumped(path), Optional.empty());
        }
        GraphStore store = GraphStore.open(path);
        return new Side(new Release.Stored(store.data()), Optional.of(store));
    }

    private record Side(Release release, Optional<GraphStore> store) implements AutoCloseable {
        @Override
        public void close() {
            store.ifPresent(GraphStore::close);
        }
    }
}
