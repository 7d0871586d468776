package org.geokg.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.geokg.publish.DumpFormat;
import org.geokg.publish.Dumps;
import org.geokg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A store to a file of RDF. */
@Command(
        name = "dump",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Writes a store as RDF.",
            "turtle, ntriples and rdfxml hold the facts, statements and names (the default graph without the ontology); "
                    + "trig, nquads and jsonld hold everything, the claims included."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg dump graph --format turtle",
            "  geokg dump graph --out everything.nq.gz"
        })
final class DumpCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder that build made. Default: the demo's.")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", converter = DumpFormatConverter.class,
            completionCandidates = DumpFormatConverter.Names.class,
            description = "${COMPLETION-CANDIDATES}. Default: by the name of the output, else trig.")
    private Optional<DumpFormat> format = Optional.empty();

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", description = "Where to write; .gz compresses. Default: standard output.")
    private Optional<Path> out = Optional.empty();

    DumpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (GraphStore graph = store.open(console, folder)) {
            Dumps dumps = new Dumps(graph.data(), graph.iris());
            DumpFormat chosen = format.or(() -> out.flatMap(DumpCommand::byName)).orElse(DumpFormat.TRIG);
            if (out.isPresent()) {
                dumps.write(chosen, out.get());
            } else {
                dumps.write(chosen, console.out());
            }
        }
        return ExitStatus.ALL_WELL;
    }

    private static Optional<DumpFormat> byName(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.gz$", "");
        return Arrays.stream(DumpFormat.values()).filter(f -> name.endsWith("." + f.extension())).findFirst();
    }
}
