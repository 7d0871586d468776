package org.geokg.publish.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.geokg.graph.Vocabulary;
import org.geokg.store.GraphStore;
import org.junit.jupiter.api.Test;

class ReleaseTest extends PublishedRelease {
    @Test
    void theChecksumsAreThoseOfAllOtherFiles() throws IOException {
        Map<String, String> sums = Files.readAllLines(release.resolve("SHA256SUMS")).stream()
                .map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(sum -> sum[1], sum -> sum[0]));
        Map<String, byte[]> files = ReleasedStore.files(release);
        files.remove("SHA256SUMS");
        assertEquals(files.keySet(), new TreeSet<>(sums.keySet()));
        files.forEach((name, bytes) -> assertEquals(DigestUtils.sha256Hex(bytes), sums.get(name), name));
    }

    @Test
    void theSameStoreVersionAndDayGiveTheSameBytes() throws IOException {
        data.close();
        Path again = folder.resolve("again");
        try (GraphStore reopened = GraphStore.open(folder.resolve("kg"))) {
            new Release(reopened, ReleasedStore.options("1.0.0"), Optional.empty(), (file, bytes) -> { }).write(again);
        }
        Map<String, byte[]> files = ReleasedStore.files(again);
        ReleasedStore.files(release).forEach((name, bytes) -> assertArrayEquals(bytes, files.get(name), name));
    }

    @Test
    void theDumpsOfEverythingSayWhatTheStoreSays() {
        Set<Quad> stored = quads(data.store.data());
        for (String dump : List.of("geokg.nq.gz", "geokg.trig.gz", "geokg.jsonld.gz")) {
            assertEquals(stored, quads(read(dump)), dump);
        }
    }

    @Test
    void onlyTheFileThatSaysSoNeedsRdf12() {
        for (String dump : List.of("geokg.nq.gz", "geokg.trig.gz", "geokg.jsonld.gz", "geokg.ttl.gz", "geokg.nt.gz", "geokg.rdf.gz")) {
            assertTrue(read(dump).stream().noneMatch(q -> q.getObject().isTripleTerm()), dump);
        }
        assertTrue(read("geokg-rdf12.nt.gz").stream().anyMatch(q -> q.getObject().isTripleTerm()));
    }

    @Test
    void theManifestTellsFromWhatItWasMade() throws IOException {
        JsonNode manifest = JsonMapper.builder().build().readTree(release.resolve("manifest.json").toFile());
        assertEquals(4, manifest.path("articles").size());
        assertEquals(DigestUtils.sha256Hex("Text of a"), manifest.path("articles").get(0).path("textSha256").asText());
        assertEquals(4, manifest.path("extractors").path("1").asInt());
        assertEquals(1, manifest.path("counts").path("rejectedClaims").asInt());
    }

    @Test
    void theReadmeNamesEveryFileAndCannotBeWrittenIntoByAnArticle() throws IOException {
        String readme = Files.readString(release.resolve("README.md"));
        for (String file : ReleasedStore.files(release).keySet()) {
            assertTrue(readme.contains(file) || file.equals("README.md"), file);
        }
        assertFalse(readme.contains(ReleasedStore.MARK));
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Map<String, byte[]> before = ReleasedStore.files(release);
        IOException e = assertThrows(IOException.class, () -> data.release(release, ReleasedStore.options("2.0.0")));
        assertTrue(e.getMessage().contains("is there already"), e.getMessage());
        ReleasedStore.files(release).forEach((name, bytes) -> assertArrayEquals(before.get(name), bytes, name));
    }

    @Test
    void aGraphWhoseFactsLackStatementsIsNotReleased() throws IOException {
        Txn.executeWrite(data.store.data(), () -> data.store.data().add(Quad.create(Quad.defaultGraphIRI,
                data.store.iris().entity("norway"), Vocabulary.gkg("memberOf"), data.store.iris().entity("nato"))));
        IOException e = assertThrows(IOException.class,
                () -> data.release(folder.resolve("bad"), ReleasedStore.options("1.0.1")));
        assertTrue(e.getMessage().contains("facts.csv.gz") && e.getMessage().contains("memberOf"), e.getMessage());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(Set.of("kg", "1.0.0"), left.map(f -> f.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void whatAnUpdateWroteAndNoParserTakesIsShownAndStopsTheRelease() {
        Txn.executeWrite(data.store.dataset(), () -> data.store.dataset().getDefaultModel()
                .createResource("urn:a").addProperty(RDFS.comment, "an IRI that only lenient parsers take"));
        Path place = folder.resolve("1.0.1");
        IOException e = assertThrows(IOException.class, () -> data.release(place, ReleasedStore.options("1.0.1")));
        assertTrue(e.getMessage().contains("<urn:a>"), e.getMessage());
        assertTrue(e.getMessage().contains("delete or correct it"), e.getMessage());
        assertFalse(e.getMessage().contains("line:"), "the file that had the line is gone: " + e.getMessage());
        assertFalse(Files.exists(place));
    }

    private DatasetGraph read(String dump) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(release.resolve(dump).toString()).parse(read);
        return read;
    }

    private static Set<Quad> quads(DatasetGraph data) {
        return Txn.calculateRead(data, () -> data.stream()
                .map(q -> q.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, q.asTriple()) : q)
                .collect(Collectors.toSet()));
    }
}
