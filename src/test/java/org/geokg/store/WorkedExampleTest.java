package org.geokg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.Extraction;
import org.geokg.claim.KeyedClaim;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.RoleTable;
import org.geokg.graph.ArticleGraphReader;
import org.geokg.graph.ArticleRecord;
import org.geokg.graph.EntityTriples;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Ontology;
import org.geokg.graph.Samples;
import org.geokg.graph.Vocabulary;
import org.geokg.time.Basis;
import org.geokg.time.ReferenceDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model's worked example, where it is at hand: its claims, fed through the store, give the facts that it lists. */
class WorkedExampleTest {
    private static final Path EXAMPLE = Path.of("..", "shared", "design", "example-seed.trig");
    private static final String ID = "000_2176f45d20c3c72c";

    @TempDir
    Path folder;

    private final IriPolicy iris = IriPolicy.DEFAULT;

    @Test
    void itsClaimsGiveItsFacts() {
        Path example = example();
        assumeTrue(Files.exists(example), "the worked example is not at hand");
        DatasetGraph expected = RDFDataMgr.loadDatasetGraph(example.toUri().toString());
        try (GraphStore store = GraphStore.openOrCreate(folder, iris)) {
            IngestReport report = new GraphUpdate(
                            store, Ontology.packed(), new Fusion(Samples.RELATIONS, RoleTable.standard()), id -> Optional.empty())
                    .ingest(List.of(extraction(expected)), "0.1.0", problem -> {
                        throw new AssertionError(problem.message());
                    });
            assertEquals(26, report.claims());
            Txn.executeRead(store.data(), () -> {
                assertEquals(facts(expected.getDefaultGraph()), facts(store.data().getDefaultGraph()));
                assertEquals(statements(expected.getDefaultGraph()), statements(store.data().getDefaultGraph()));
            });
            assertEquals(List.of(), new ShapesCheck(Ontology.packedShapes()).violations(store.data(), iris));
        }
    }

    private static Path example() {
        Path here = EXAMPLE.toAbsolutePath().normalize();
        return Files.exists(here) ? here : Path.of("..").resolve(EXAMPLE).toAbsolutePath().normalize();
    }

    private Extraction extraction(DatasetGraph example) {
        EntityTriples entities = new EntityTriples(iris);
        ArticleGraphReader reader = new ArticleGraphReader(
                iris,
                Samples.RELATIONS,
                node -> entities.read(example.getDefaultGraph(), node).orElseThrow());
        Graph graph = example.getGraph(iris.graph(ID));
        List<Claim> claims = reader.claims(graph, ID).stream().map(KeyedClaim::claim).toList();
        ArticleRecord article = new ArticleRecord(
                ID, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(new ReferenceDate(
                        LocalDate.of(2025, 3, 31), Basis.TEXT)), "", "");
        return new Extraction(
                new Article(ID, article.title(), article.publisher(), article.published(), article.url(), "Text", 0),
                article.reference(), claims);
    }

    private SortedSet<String> facts(Graph graph) {
        SortedSet<String> facts = new TreeSet<>();
        Samples.RELATIONS.all().forEach(r -> graph.find(null, Vocabulary.gkg(r.name()), null)
                .forEachRemaining(t -> facts.add(t.toString())));
        return facts;
    }

    private List<String> statements(Graph graph) {
        List<String> statements = new ArrayList<>();
        graph.find(null, Vocabulary.STATUS, null).forEachRemaining(t -> {
            StringBuilder line = new StringBuilder();
            for (Node property : List.of(
                    RDF.subject.asNode(),
                    RDF.predicate.asNode(),
                    RDF.object.asNode(),
                    Vocabulary.STATUS,
                    Vocabulary.CONFIDENCE,
                    Vocabulary.FROM,
                    Vocabulary.FROM_LATEST,
                    Vocabulary.UNTIL,
                    Vocabulary.UNTIL_EARLIEST,
                    Vocabulary.DATE,
                    Vocabulary.DATE_LATEST,
                    Vocabulary.ROLE,
                    Vocabulary.FORMER,
                    Vocabulary.KIND)) {
                graph.find(t.getSubject(), property, null).forEachRemaining(p -> line.append(p.getObject()).append(' '));
            }
            statements.add(line.toString());
        });
        return statements.stream().sorted().toList();
    }
}
