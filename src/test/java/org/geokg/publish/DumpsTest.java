package org.geokg.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.geokg.claim.Extraction;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.RoleTable;
import org.geokg.graph.ArticleMapper;
import org.geokg.graph.ClaimCheck;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Ontology;
import org.geokg.graph.Samples;
import org.geokg.store.GraphStore;
import org.geokg.store.GraphUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every dump is read back by a strict parser and says what the store says, whatever the articles contain. */
class DumpsTest {
    @TempDir
    Path folder;

    private GraphStore store;
    private DatasetGraph data;
    private Dumps dumps;

    @BeforeEach
    void build() {
        store = GraphStore.openOrCreate(folder.resolve("kg"), IriPolicy.DEFAULT);
        ingest(store, HostileArticles.extractions());
        data = store.data();
        dumps = new Dumps(data, store.iris());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(DumpFormat.class)
    void aDumpSaysWhatTheStoreSays(DumpFormat format) throws IOException {
        Path file = folder.resolve("dump." + format.extension());
        dumps.write(format, file);
        assertSame(format, Files.newInputStream(file));
    }

    @ParameterizedTest
    @EnumSource(DumpFormat.class)
    void aFileNamedGzIsCompressed(DumpFormat format) throws IOException {
        Path file = folder.resolve("dump." + format.extension() + ".gz");
        dumps.write(format, file);
        assertSame(format, new GZIPInputStream(Files.newInputStream(file)));
    }

    @Test
    void theOntologyStaysOutOfDumpsOfTheDefaultGraph() throws IOException {
        String turtle = text(DumpFormat.TURTLE);
        assertTrue(turtle.contains("id:sweden"));
        assertFalse(turtle.contains("owl:Ontology"));
        assertTrue(text(DumpFormat.TRIG).contains("owl:Ontology"));
    }

    @Test
    void nquadsAreSortedByByteAndTheSameForEqualContent() throws IOException {
        byte[] first = bytes(dumps);
        List<String> lines = new String(first, StandardCharsets.UTF_8).lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            assertTrue(Arrays.compareUnsigned(utf8(lines.get(i - 1)), utf8(lines.get(i))) < 0, lines.get(i));
        }
        try (GraphStore other = GraphStore.openOrCreate(folder.resolve("other"), IriPolicy.DEFAULT)) {
            List<Extraction> reversed = HostileArticles.extractions().reversed();
            reversed.forEach(e -> ingest(other, List.of(e)));
            assertArrayEquals(first, bytes(new Dumps(other.data(), other.iris())));
        }
    }

    @Test
    void moreQuadsThanFitInMemoryAreSortedToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Quad> quads = new ArrayList<>();
        data.begin(TxnType.READ);
        data.find().forEachRemaining(quads::add);
        data.end();
        SortedQuads.write(quads.iterator(), out, 100);
        assertArrayEquals(bytes(dumps), out.toByteArray());
    }

    @Test
    void jsonLdOfManyChunksIsOneDocument() throws IOException {
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < 12_000; i++) {
            quads.add(SSE.parseQuad("(<https://x.example/graph/%d> <https://x.example/%d> <https://x.example/p> %d)"
                    .formatted(i / 7000, i / 9, i)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLdChunks.write(quads.iterator(), out);
        DatasetGraph read = parse(new ByteArrayInputStream(out.toByteArray()), Lang.JSONLD11);
        assertEquals(Set.copyOf(quads), read.stream().collect(Collectors.toSet()));
        out.reset();
        JsonLdChunks.write(List.<Quad>of().iterator(), out);
        assertTrue(parse(new ByteArrayInputStream(out.toByteArray()), Lang.JSONLD11).isEmpty());
    }

    @Test
    void extractionsAreTrigWithoutAStore() throws IOException {
        ArticleMapper mapper = new ArticleMapper(IriPolicy.DEFAULT, new ClaimCheck(Samples.RELATIONS));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticlesTrig trig = new ArticlesTrig(out, IriPolicy.DEFAULT, mapper)) {
            HostileArticles.extractions().forEach(e -> trig.write(mapper.map(e, "1")));
        }
        DatasetGraph read = parse(new ByteArrayInputStream(out.toByteArray()), Lang.TRIG);
        Txn.executeRead(data, () -> HostileArticles.extractions().forEach(e -> {
            var graph = store.iris().graph(e.article().id());
            assertTrue(IsoMatcher.isomorphic(data.getGraph(graph), read.getGraph(graph)), graph.toString());
        }));
        assertFalse(read.getDefaultGraph().isEmpty());
    }

    private void assertSame(DumpFormat format, InputStream in) throws IOException {
        DatasetGraph read = parse(in, lang(format));
        data.begin(TxnType.READ);
        try {
            if (format.allGraphs()) {
                assertTrue(IsoMatcher.isomorphic(data, read));
            } else {
                assertTrue(IsoMatcher.isomorphic(withoutOntology(), read.getDefaultGraph()));
            }
        } finally {
            data.end();
        }
    }

    private Graph withoutOntology() {
        Graph graph = GraphFactory.createDefaultGraph();
        Graph ontology = Ontology.packed().graph();
        data.getDefaultGraph().find().filterDrop(ontology::contains).forEachRemaining(graph::add);
        return graph;
    }

    private static DatasetGraph parse(InputStream in, Lang lang) throws IOException {
        DatasetGraph read = DatasetGraphFactory.create();
        try (InputStream buffered = new BufferedInputStream(in)) {
            RDFParser.source(buffered)
                    .lang(lang)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .checking(true)
                    .parse(read);
        }
        return read;
    }

    private static Lang lang(DumpFormat format) {
        return switch (format) {
            case TURTLE -> Lang.TURTLE;
            case NTRIPLES -> Lang.NTRIPLES;
            case RDFXML -> Lang.RDFXML;
            case TRIG -> Lang.TRIG;
            case NQUADS -> Lang.NQUADS;
            case JSONLD -> Lang.JSONLD11;
        };
    }

    private String text(DumpFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        dumps.write(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Dumps dumps) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        dumps.write(DumpFormat.NQUADS, out);
        return out.toByteArray();
    }

    private static byte[] utf8(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }

    private static void ingest(GraphStore store, List<Extraction> extractions) {
        new GraphUpdate(store, Ontology.packed(), new Fusion(Samples.RELATIONS, RoleTable.standard()), Samples::gazetteer)
                .ingest(extractions, "1", problem -> {
                    throw new AssertionError(problem.message());
                });
    }
}
