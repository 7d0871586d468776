package org.geokg.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.geokg.graph.Vocabulary;
import org.geokg.query.Explainer;
import org.geokg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From facts back to sentences. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Shows the sentences behind facts.",
            "Those of a triple, of all facts between two entities, or of all about one."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg explain armenia memberOf csto",
            "  geokg explain Armenia Russia",
            "  geokg explain 'European Union' --store graph"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..3", paramLabel = "NAME", description = "An entity; two; or subject, relation and object. "
            + "An entity is a name, the end of its IRI, or the whole of it.")
    private List<String> names;

    @Mixin
    private StoreOption store = new StoreOption();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (GraphStore graph = store.open(console, Optional.empty())) {
            Explainer explainer = new Explainer(graph.dataset(), graph.iris().base());
            List<Explainer.Explained> found = switch (names.size()) {
                case 1 -> explainer.about(entity(explainer, names.getFirst()));
                case 2 -> explainer.between(entity(explainer, names.getFirst()), entity(explainer, names.getLast()));
                default -> explainer.of(entity(explainer, names.get(0)), Vocabulary.gkg(localName(names.get(1))),
                        entity(explainer, names.get(2)));
            };
            EvidenceText text = new EvidenceText(console.out());
            found.forEach(text::print);
            if (found.isEmpty()) {
                console.notice("The graph says nothing about it.");
            }
        }
        return ExitStatus.ALL_WELL;
    }

    private Node entity(Explainer explainer, String name) {
        List<Node> found = explainer.entities(name);
        if (found.size() == 1) {
            return found.getFirst();
        }
        String what = found.isEmpty() ? "the graph knows nothing by the name " + name
                : name + " may be " + String.join(", ", found.stream().map(Node::toString).toList()) + "; give the IRI";
        throw new ParameterException(spec.commandLine(), what);
    }

    private static String localName(String relation) {
        return relation.replaceFirst("^(gkg:|.*#)", "");
    }
}
