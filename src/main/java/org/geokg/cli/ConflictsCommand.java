package org.geokg.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.geokg.query.Explainer;
import org.geokg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Where articles disagree. */
@Command(
        name = "conflicts",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Lists what articles disagree about, with the sentences of each side.",
            "That is statements that some claims carry and others contradict, and facts that exclude each other. For counts as "
                    + "a table see: geokg query 04-contradictions."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg conflicts",
            "  geokg conflicts --store graph"
        })
final class ConflictsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    ConflictsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = store.open(console, Optional.empty())) {
            List<Explainer.Explained> contested = new Explainer(graph.dataset(), graph.iris().base()).contested();
            EvidenceText text = new EvidenceText(console.out());
            contested.forEach(text::print);
            console.notice(contested.size() + (contested.size() == 1 ? " statement is" : " statements are") + " contested");
        }
        return ExitStatus.ALL_WELL;
    }
}
