package org.geokg.publish.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
    private static final String SERVED = "https://data.example/releases/1.0.0/";
    private static final Shapes SHAPES =
            Shapes.parse(CatalogTest.class.getResource("dcat-shapes.ttl").toString());

    @TempDir
    Path folder;

    private ReleasedStore data;

    @BeforeEach
    void build() {
        data = ReleasedStore.in(folder.resolve("kg"));
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void theDescriptionFulfilsTheShapesOfDcat() throws IOException {
        Path first = data.release(folder.resolve("1"), ReleasedStore.options("1.0.0"));
        Path second = data.release(folder.resolve("2"), ReleasedStore.after(first, "2.0.0", false));
        for (Path release : List.of(first, second)) {
            for (String file : List.of("catalog.ttl", "catalog.jsonld")) {
                assertTrue(conforms(read(release, file, SERVED)), file);
            }
        }
        assertTrue(read(second, "catalog.ttl", SERVED).contains(iri("https://w3id.org/geokg/dataset/2.0.0"),
                iri(DCAT.NS + "previousVersion"), iri("https://w3id.org/geokg/dataset/1.0.0")));
    }

    @Test
    void theShapesNoticeWhatIsMissing() throws IOException {
        Graph whole = read(data.release(folder.resolve("1"), ReleasedStore.options("1.0.0")), "catalog.ttl", SERVED);
        for (Node needed : List.of(DCAT.byteSize.asNode(), DCTerms.title.asNode(), VOID.triples.asNode(),
                DCAT.downloadURL.asNode(), DCAT.mediaType.asNode())) {
            Graph lacking = GraphFactory.createDefaultGraph();
            whole.find().filterDrop(t -> t.getPredicate().equals(needed)).forEachRemaining(lacking::add);
            assertFalse(conforms(lacking), needed.toString());
        }
    }

    @Test
    void filesAreNamedRelativeToTheDescriptionUnlessTheAddressIsKnown() throws IOException {
        Path anywhere = data.release(folder.resolve("1"), ReleasedStore.options("1.0.0"));
        for (String file : List.of("catalog.ttl", "catalog.jsonld")) {
            assertFalse(Files.readString(anywhere.resolve(file)).contains("invalid"), file);
            assertEquals(12, downloads(read(anywhere, file, SERVED), SERVED), file);
            assertEquals(12, downloads(read(anywhere, file, "https://mirror.example/x/"), "https://mirror.example/x/"), file);
        }
        Path known = data.release(folder.resolve("2"), new ReleaseOptions("1.0.0", LocalDate.of(2026, 3, 31), false, "A \"title\"",
                List.of("Doe, Jane"), Optional.of("https://creativecommons.org/licenses/by/4.0/"), Optional.of(SERVED),
                Optional.empty(), "test"));
        for (String file : List.of("catalog.ttl", "catalog.jsonld")) {
            assertEquals(12, downloads(read(known, file, "https://mirror.example/x/"), SERVED), file);
            assertTrue(conforms(read(known, file, SERVED)), file);
        }
    }

    @Test
    void everyDownloadIsThere() throws IOException {
        Path release = data.release(folder.resolve("1"), ReleasedStore.options("1.0.0"));
        Graph graph = read(release, "catalog.ttl", SERVED);
        graph.find(Node.ANY, DCAT.downloadURL.asNode(), Node.ANY).forEachRemaining(t -> {
            Path file = release.resolve(URI.create(SERVED).relativize(URI.create(t.getObject().getURI())).toString());
            assertTrue(Files.isRegularFile(file), file.toString());
            Node size = graph.find(t.getSubject(), DCAT.byteSize.asNode(), Node.ANY).next().getObject();
            assertEquals(file.toFile().length(), Long.parseLong(size.getLiteralLexicalForm()), file.toString());
        });
    }

    private static long downloads(Graph graph, String folder) {
        return graph.stream(Node.ANY, DCAT.downloadURL.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(file -> file.getURI().startsWith(folder))
                .count();
    }

    private static boolean conforms(Graph graph) {
        return ShaclValidator.get().validate(SHAPES, graph).conforms();
    }

    private static Graph read(Path release, String file, String address) {
        return RDFParser.source(release.resolve(file).toString()).base(address + file).toGraph();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
