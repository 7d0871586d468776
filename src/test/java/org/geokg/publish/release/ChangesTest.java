package org.geokg.publish.release;

import static org.geokg.graph.Samples.NATO;
import static org.geokg.graph.Samples.NORWAY;
import static org.geokg.graph.Samples.SWEDEN;
import static org.geokg.graph.Samples.claim;
import static org.geokg.graph.Samples.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.geokg.graph.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one release to the next. */
class ChangesTest {
    @TempDir
    Path folder;

    private ReleasedStore data;
    private Path first;
    private Path second;

    @BeforeEach
    void publishTwice() throws IOException {
        data = ReleasedStore.in(folder.resolve("kg"));
        first = data.release(folder.resolve("1"), ReleasedStore.options("1.0.0"));
        // an earlier day makes another episode of the first attack, and so another statement
        data.ingest("2", List.of(ReleasedStore.article("a", "2024-03-08",
                claim("a", SWEDEN, "memberOf", NATO).from(day("2024-03-07")).build(),
                claim("a", NORWAY, "attacked", SWEDEN).on(day("1905-05-01")).begin(240).build(),
                claim("a", NORWAY, "memberOf", NATO).begin(300).build())));
        second = data.release(folder.resolve("2"), ReleasedStore.after(first, "2.0.0", false));
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void thePatchTurnsTheReleaseBeforeIntoThisOne() throws IOException {
        DatasetGraph patched = DatasetGraphFactory.createTxnMem();
        RDFParser.source(first.resolve("geokg.nq.gz").toString()).parse(patched);
        try (InputStream patch = new GZIPInputStream(Files.newInputStream(second.resolve("changes.rdfp.gz")))) {
            RDFPatchOps.applyChange(patched, patch);
        }
        assertEquals(quads(read(second)), quads(patched));
    }

    @Test
    void theSummaryCountsFactsByRelation() throws IOException {
        List<String> rows = Files.readAllLines(second.resolve("changes.csv"));
        assertEquals("relation,added,removed", rows.getFirst());
        assertTrue(rows.contains("memberOf,1,0"), rows.toString());
        assertTrue(rows.contains("alliedWith,0,2"), rows.toString());
        assertTrue(Files.readString(second.resolve("README.md")).contains("| memberOf | 1 | 0 |"));
    }

    @Test
    void aStatementThatIsGoneLeadsToThatInItsPlace() {
        Graph redirects = redirects(second);
        Set<Node> before = attacks(first);
        Set<Node> after = attacks(second);
        assertEquals(2, before.size());
        assertEquals(1, after.size());
        assertEquals(before, redirects.stream().map(Triple::getSubject).collect(Collectors.toSet()), "others are gone without a heir");
        assertEquals(after, redirects.stream().map(Triple::getObject).collect(Collectors.toSet()));
    }

    @Test
    void anOlderRedirectIsLedOn() throws IOException {
        data.ingest("3", List.of(ReleasedStore.article("a", "2024-03-08",
                claim("a", NORWAY, "attacked", SWEDEN).on(day("1905-03-01")).begin(240).build())));
        Path third = data.release(folder.resolve("3"), ReleasedStore.after(second, "3.0.0", false));
        Graph redirects = redirects(third);
        Node now = attacks(third).iterator().next();
        attacks(first).forEach(old -> assertTrue(redirects.contains(old, DCTerms.isReplacedBy.asNode(), now), old.toString()));
        attacks(second).forEach(old -> assertTrue(redirects.contains(old, DCTerms.isReplacedBy.asNode(), now), old.toString()));
    }

    @Test
    void nothingChangedIsToldToo() throws IOException {
        Path same = data.release(folder.resolve("same"), ReleasedStore.after(second, "2.0.1", false));
        assertEquals(List.of("relation,added,removed", "(all quads),0,0"), Files.readAllLines(same.resolve("changes.csv")));
    }

    @Test
    void aReleaseThatCannotBeComparedIsRefused() throws IOException {
        refused("same version", first, "1.0.0", false);
        refused("only one is short", first, "1.0.1", true);
        refused("is not a folder that geokg release made", folder.resolve("kg"), "1.0.1", false);
        Files.write(first.resolve("geokg.nq.gz"), Files.readAllBytes(second.resolve("geokg.nq.gz")));
        refused("not as it was published", first, "1.0.1", false);
        assertFalse(Files.exists(folder.resolve("never")));
    }

    private void refused(String why, Path previous, String version, boolean shortened) {
        IOException e = assertThrows(IOException.class,
                () -> data.release(folder.resolve("never"), ReleasedStore.after(previous, version, shortened)));
        assertTrue(e.getMessage().contains(why), e.getMessage());
    }

    private Set<Node> attacks(Path release) {
        return read(release).stream(Node.ANY, Node.ANY, RDF.predicate.asNode(), Vocabulary.gkg("attacked"))
                .filter(Quad::isDefaultGraph)
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
    }

    private static Graph redirects(Path release) {
        return RDFParser.source(release.resolve("redirects.ttl").toString()).toGraph();
    }

    private static DatasetGraph read(Path release) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(release.resolve("geokg.nq.gz").toString()).parse(read);
        return read;
    }

    private static Set<Quad> quads(DatasetGraph data) {
        return Txn.calculateRead(data, () -> data.stream()
                .map(q -> q.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, q.asTriple()) : q)
                .collect(Collectors.toSet()));
    }
}
