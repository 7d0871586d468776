package org.geokg.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.geokg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The full-text index anew. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Makes the full-text index of a store anew.",
            "Changes of a store keep its index in step by themselves. This is for stores from before there was an index, and "
                    + "after a crash or a change by another program, when queries with text:query are refused."
        },
        footerHeading = "%nExamples:%n",
        footer = "  geokg index graph")
final class IndexCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder that build made. Default: the demo's.")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private StoreOption store = new StoreOption();

    IndexCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (GraphStore graph = store.open(console, folder)) {
            console.notice(graph.makeSearchable() + " names, titles and sentences can be searched");
        }
        return ExitStatus.ALL_WELL;
    }

    /** For commands that live on: makes the index if there is none to ask. Without it all but the search goes on. */
    static void ensure(GraphStore graph, Console console) {
        if (graph.isSearchable()) {
            return;
        }
        console.notice("The full-text index is missing or out of step with the store; making it anew ...");
        try {
            graph.makeSearchable();
        } catch (IOException e) {
            console.notice("geokg: it cannot be made, so text:query is refused: " + Plain.text(String.valueOf(e.getMessage())));
        }
    }
}
