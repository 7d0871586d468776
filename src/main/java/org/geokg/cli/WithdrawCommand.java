package org.geokg.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.jena.graph.NodeFactory;
import org.geokg.pipeline.Knowledge;
import org.geokg.pipeline.Withdrawal;
import org.geokg.store.ArticleShelf;
import org.geokg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Articles out of a folder. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Takes articles out of a built folder, with all that only they supported.",
            "What other articles support stays, and what they ended or denied is weighed anew: the folder is then as if they had "
                    + "never been read. An article that is still among the inputs comes back with the next build."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg withdraw 3f2a90c4d1e7 --store graph",
            "  geokg withdraw https://w3id.org/geokg/article/3f2a90c4d1e7 b-2 --store graph"
        })
final class WithdrawCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Ids or IRIs of articles.")
    private List<String> articles;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private KnowledgeOptions knowledge = new KnowledgeOptions();

    @Mixin
    private ClaimOptions claims = new ClaimOptions();

    WithdrawCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ProblemLog problems = new ProblemLog(console);
        Knowledge known = knowledge.load(problems);
        try (GraphStore graph = store.open(console, Optional.empty())) {
            TreeSet<String> wanted = new TreeSet<>();
            articles.forEach(a -> wanted.add(graph.iris().key("article/", NodeFactory.createURI(a)).orElse(a)));
            TreeSet<String> unknown = new TreeSet<>(wanted);
            unknown.removeAll(new ArticleShelf(graph, known.relations()).ids());
            unknown.forEach(id -> console.notice(Plain.text("geokg: no article " + id + " in this store; see: geokg query "
                    + "'SELECT ?id { GRAPH ?g { ?a <https://schema.org/identifier> ?id } }'")));
            int withdrawn = new Withdrawal(known, claims.options(), problems).run(graph, wanted);
            console.notice(withdrawn + (withdrawn == 1 ? " article" : " articles") + " withdrawn");
            return unknown.isEmpty() ? ExitStatus.ALL_WELL : ExitStatus.SOME_REJECTED;
        }
    }
}
