package org.geokg.publish.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.geokg.graph.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short release has no sentence and no title of an article, in any file, and says enough to find and check the sentences. */
class ShortReleaseTest {
    @TempDir
    Path folder;

    private ReleasedStore data;
    private Path whole;
    private Path shortened;

    @BeforeEach
    void publish() throws IOException {
        data = ReleasedStore.in(folder.resolve("kg"));
        data.decide();
        whole = data.release(folder.resolve("whole"), ReleasedStore.options("1.0.0"));
        shortened = data.release(folder.resolve("short"), ReleasedStore.shortened("1.0.0"));
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void noFileHasASentenceATitleOrANote() throws IOException {
        for (Map.Entry<String, byte[]> file : ReleasedStore.files(shortened).entrySet()) {
            assertFalse(text(shortened, file).contains(ReleasedStore.MARK), file.getKey());
        }
    }

    @Test
    void theSearchFindsThemWhereTheyAre() throws IOException {
        for (Map.Entry<String, byte[]> file : ReleasedStore.files(whole).entrySet()) {
            boolean holdsThem = List.of("geokg.trig.gz", "geokg.nq.gz", "geokg.jsonld.gz", "claims.csv.gz", "claims.parquet")
                    .contains(file.getKey());
            assertEquals(holdsThem, text(whole, file).contains(ReleasedStore.MARK), file.getKey());
        }
    }

    @Test
    void offsetsAndHashesStay() {
        DatasetGraph read = read(shortened);
        long claims = read.stream(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.CLAIM).count();
        read(whole).stream(Node.ANY, Node.ANY, Vocabulary.QUOTE, Node.ANY).forEach(quote -> {
            Node hash = read.find(quote.getGraph(), quote.getSubject(), Vocabulary.QUOTE_SHA_256, Node.ANY).next().getObject();
            assertEquals(DigestUtils.sha256Hex(quote.getObject().getLiteralLexicalForm()), hash.getLiteralLexicalForm());
            assertTrue(read.contains(quote.getGraph(), quote.getSubject(), Vocabulary.START, Node.ANY));
        });
        assertEquals(12, claims);
        assertFalse(read.contains(Node.ANY, Node.ANY, Vocabulary.QUOTE, Node.ANY));
    }

    @Test
    void itFulfilsTheShapesOnceTheyAreToldThatItIsShort() {
        assertTrue(report(whole, "shapes.ttl").conforms());
        assertFalse(report(shortened, "shapes.ttl").conforms(), "no quotes");
        ValidationReport asShort = report(shortened, "shapes.ttl", "shapes-short.ttl");
        assertTrue(asShort.conforms(), asShort.getEntries().toString());
        assertFalse(report(whole, "shapes.ttl", "shapes-short.ttl").conforms(), "quotes in what claims to be short");
    }

    private static ValidationReport report(Path release, String... shapes) {
        Graph all = GraphFactory.createDefaultGraph();
        for (String file : shapes) {
            RDFParser.source(release.resolve(file).toString()).parse(all);
        }
        Graph merged = GraphFactory.createDefaultGraph();
        read(release).stream()
                .filter(q -> q.isDefaultGraph() || q.getGraph().getURI().contains("/graph/"))
                .forEach(q -> merged.add(q.asTriple()));
        return ShaclValidator.get().validate(Shapes.parse(all), merged);
    }

    private static DatasetGraph read(Path release) {
        DatasetGraph read = DatasetGraphFactory.create();
        Txn.executeWrite(read, () -> RDFParser.source(release.resolve("geokg.nq.gz").toString()).parse(read));
        return read;
    }

    /** All that can be read in a file. */
    private static String text(Path release, Map.Entry<String, byte[]> file) throws IOException {
        if (file.getKey().endsWith(".gz")) {
            return new String(new GZIPInputStream(new ByteArrayInputStream(file.getValue())).readAllBytes(), StandardCharsets.UTF_8);
        }
        return file.getKey().endsWith(".parquet")
                ? cells(release.resolve(file.getKey())) + new String(file.getValue(), StandardCharsets.ISO_8859_1)
                : new String(file.getValue(), StandardCharsets.UTF_8);
    }

    private static String cells(Path parquet) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ParquetFileReader table = ParquetFileReader.open(InputFile.of(parquet)); RowReader row = table.rowReader()) {
            while (row.hasNext()) {
                row.next();
                for (int i = 0; i < table.getFileSchema().getColumnCount(); i++) {
                    text.append(row.getValue(i)).append('\n');
                }
            }
        }
        return text.toString();
    }
}
