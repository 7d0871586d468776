package org.geokg.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.geokg.graph.Ontology;
import org.geokg.store.GraphStore;
import org.geokg.store.ShapesCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A store against SHACL shapes. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Checks a store against SHACL shapes.",
            "Lists what breaks them; the exit status is 1 if anything does."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg validate --store graph",
            "  geokg validate graph --shapes mine.ttl"
        })
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder that build made. Default: the demo's.")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--shapes", paramLabel = "FILE", description = "Shapes in Turtle. Default: those of the ontology.")
    private Optional<Path> shapes = Optional.empty();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ShapesCheck check = new ShapesCheck(shapes.map(Ontology::read).orElseGet(Ontology::packedShapes));
        List<ShapesCheck.Violation> violations;
        try (GraphStore graph = store.open(console, folder)) {
            violations = check.violations(graph.data(), graph.iris());
        }
        for (ShapesCheck.Violation violation : violations) {
            console.out().println((violation.warning() ? "warning: " : "error: ") + violation.toProblem().message());
        }
        long errors = violations.stream().filter(v -> !v.warning()).count();
        console.out().println(errors + " errors, " + (violations.size() - errors) + " warnings");
        return errors == 0 ? ExitStatus.ALL_WELL : ExitStatus.SOME_REJECTED;
    }
}
