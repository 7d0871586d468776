package org.geokg.store;

import static org.geokg.graph.Samples.FINLAND;
import static org.geokg.graph.Samples.NATO;
import static org.geokg.graph.Samples.NORWAY;
import static org.geokg.graph.Samples.SWEDEN;
import static org.geokg.graph.Samples.claim;
import static org.geokg.graph.Samples.extraction;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.update.UpdateExecution;
import org.apache.jena.vocabulary.RDFS;
import org.geokg.claim.Extraction;
import org.geokg.decision.Decision;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.RoleTable;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Ontology;
import org.geokg.graph.Samples;
import org.geokg.graph.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a store, a search finds what looking through all of its data finds, or it is refused. */
class SearchIndexTest {
    private static final int STEPS = 25;
    private static final List<String> IDS = List.of("a", "b", "c", "d");
    private static final Extraction JOINED = extraction("joined", "Nordic Times", LocalDate.of(2024, 3, 8),
            claim("joined", SWEDEN, "memberOf", NATO).build(), claim("joined", FINLAND, "memberOf", NATO).begin(100).build());
    private static final Extraction ALLIED = extraction("allied", "Baltic Post", LocalDate.of(2025, 3, 8),
            claim("allied", SWEDEN, "alliedWith", NORWAY).build());

    private static final String PREFIXES = """
            PREFIX gkg: <https://w3id.org/geokg/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX text: <http://jena.apache.org/text#>
            """;

    @TempDir
    Path folder;

    @Test
    void itFindsWhatAScanFindsAfterAnySequenceOfChanges() {
        long seed = Long.getLong("geokg.seed", System.nanoTime());
        Random random = new Random(seed);
        RandomNews news = new RandomNews(random);
        Map<String, Extraction> articles = new TreeMap<>();
        List<Decision> decisions = List.of();
        try (GraphStore store = store()) {
            for (int i = 0; i < STEPS; i++) {
                String id = IDS.get(random.nextInt(IDS.size()));
                switch (random.nextInt(5)) {
                    case 0 -> {
                        update(store).withdraw(List.of(id));
                        articles.remove(id);
                    }
                    case 1 -> {
                        decisions = new RandomDecisions(random).next(decisions, articles.values(), store);
                        update(store).ingest(List.of(), Optional.of(decisions), "1", problem -> { });
                    }
                    case 2 -> store.compact();
                    default -> {
                        articles.put(id, news.article(id));
                        ingest(store, articles.get(id));
                    }
                }
                assertInStep(store, "step " + i + "; repeat with -Dgeokg.seed=" + seed);
            }
        }
        try (GraphStore store = GraphStore.open(folder)) {
            assertTrue(store.isSearchable(), "opened again");
        }
    }

    @Test
    void whatIsGivenUpLeavesNoTrace() {
        try (GraphStore store = store()) {
            ingest(store, JOINED, ALLIED);
            DatasetGraph data = store.data();
            assertThrows(IllegalStateException.class, () -> Txn.executeWrite(data, () -> {
                data.deleteAny(store.iris().graph("joined"), Node.ANY, Node.ANY, Node.ANY);
                data.add(label("Atlantis"));
                throw new IllegalStateException("changed my mind");
            }));
            assertInStep(store, "after an exception");
            data.begin(TxnType.WRITE);
            data.add(label("Atlantis"));
            assertThrows(TransactionException.class, data::end);
            assertInStep(store, "after an end without commit");
            assertEquals(Set.of(), search(store, "atlantis"));
        }
    }

    @Test
    void knownAtADayItFindsOnlyWhatWasReadByThen() {
        try (GraphStore store = store()) {
            ingest(store, JOINED, ALLIED);
            Set<String> then = update(store).supposeKnownAt(Optional.of(LocalDate.of(2024, 12, 31)), () -> sentences(store, "sweden"));
            assertEquals(Set.of(store.iris().graph("joined").getURI()), then);
            assertEquals(2, sentences(store, "sweden").size(), "afterwards");
            assertInStep(store, "afterwards");
        }
        try (GraphStore store = GraphStore.open(folder)) {
            assertTrue(store.isSearchable(), "opened again");
        }
    }

    @Test
    void sparqlUpdatesAreFollowed() {
        try (GraphStore store = store()) {
            ingest(store, JOINED, ALLIED);
            change(store, "INSERT DATA { <urn:x:atlantis> rdfs:label 'Atlantis of the Westerners' }");
            assertEquals(Set.of("urn:x:atlantis"), search(store, "atlantis"));
            assertInStep(store, "INSERT DATA");
            change(store, "DELETE { ?x rdfs:label ?l } INSERT { ?x rdfs:label 'Lemuria' } "
                    + "WHERE { ?x rdfs:label ?l . ?x text:query 'westerners' }");
            assertEquals(Set.of(), search(store, "atlantis"));
            assertEquals(Set.of("urn:x:atlantis"), search(store, "lemuria"));
            change(store, "DROP GRAPH <" + store.iris().graph("joined").getURI() + ">");
            assertInStep(store, "DROP GRAPH");
            change(store, "COPY <" + store.iris().graph("allied").getURI() + "> TO <" + store.iris().graph("joined").getURI() + ">");
            assertInStep(store, "COPY");
            change(store, "CLEAR ALL");
            assertInStep(store, "CLEAR ALL");
            assertEquals(Set.of(), search(store, "sweden"));
        }
    }

    @Test
    void withoutAnIndexItRefusesUntilTheNextChangeOrARebuild() throws IOException {
        try (GraphStore store = store()) {
            ingest(store, JOINED);
        }
        delete(folder.resolve("index"));
        try (GraphStore store = GraphStore.open(folder)) {
            assertFalse(store.isSearchable());
            String message = assertThrows(NoSearchIndexException.class, () -> search(store, "sweden")).getMessage();
            assertTrue(message.contains("geokg index"), message);
            ingest(store, ALLIED);
            assertInStep(store, "after the next change");
        }
        delete(folder.resolve("index"));
        try (GraphStore store = GraphStore.open(folder)) {
            long size = store.makeSearchable();
            assertEquals(scanned(store).size(), size);
            assertInStep(store, "made anew");
            Path notes = Files.writeString(folder.resolve("index/notes.txt"), "mine");
            store.makeSearchable();
            assertTrue(Files.exists(notes), "what is not Lucene's stays");
        }
    }

    @Test
    void aCrashBetweenTheTwoCommitsIsNoticed() throws IOException {
        try (GraphStore store = store()) {
            ingest(store, JOINED);
        }
        Path before = folder.resolve("index-before");
        copy(folder.resolve("index"), before);
        try (GraphStore store = GraphStore.open(folder)) {
            ingest(store, ALLIED);
        }
        delete(folder.resolve("index"));
        copy(before, folder.resolve("index"));
        try (GraphStore store = GraphStore.open(folder)) {
            assertFalse(store.isSearchable(), "the database went ahead");
            update(store).withdraw(List.of("joined"));
            assertInStep(store, "after the next change");
        }
    }

    @Test
    void aChangeByAProgramThatKnowsNoIndexIsNoticed() {
        try (GraphStore store = store()) {
            ingest(store, JOINED);
            Txn.executeWrite(store.database(), () -> store.database().add(label("Atlantis")));
        }
        try (GraphStore store = GraphStore.open(folder)) {
            assertFalse(store.isSearchable());
        }
    }

    @Test
    void aBrokenIndexCountsAsNone() throws IOException {
        try (GraphStore store = store()) {
            ingest(store, JOINED);
        }
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (GraphStore store = GraphStore.open(folder)) {
            assertFalse(store.isSearchable());
            store.makeSearchable();
            assertInStep(store, "made anew");
        }
    }

    @Test
    void wordsAreFoundWithoutRegardToCaseAccentsEndingsAndPossessives() {
        try (GraphStore store = store()) {
            change(store, "INSERT DATA { <urn:x:r> rdfs:label 'Recep Tayyip Erdoğan'@en ; skos:altLabel 'The Reis' "
                    + "GRAPH <" + store.iris().graph("x").getURI() + "> { <urn:x:c> gkg:quote \"Armenia's envoys were sanctioned.\" } }");
            assertEquals(Set.of("urn:x:r"), search(store, "ERDOGAN"));
            assertEquals(Set.of("urn:x:r"), search(store, "erdo*"));
            assertEquals(Set.of("urn:x:r"), search(store, "altLabel:reis"));
            assertEquals(1, sentences(store, "armenia AND sanctions").size());
            assertEquals(1, sentences(store, "\\\"were sanctioned\\\"").size());
            assertEquals(0, sentences(store, "\\\"sanctioned were\\\"").size());
        }
    }

    @Test
    void whatLuceneCannotReadIsSaidToBeWrong() {
        try (GraphStore store = store()) {
            for (String words : List.of("(((", "[", "a AND", "\\\"", "/[/")) {
                String message = assertThrows(QueryParseException.class, () -> search(store, words), words).getMessage();
                assertTrue(message.contains("Lucene"), message);
            }
        }
    }

    @Test
    void aStockFusekiFindsTheSame() {
        try (GraphStore store = store()) {
            ingest(store, JOINED, ALLIED);
        }
        Path file = folder.resolve("fuseki.ttl");
        Model assembler = RDFParser.source(file).base(file.toUri().toString()).toModel();
        Dataset assembled = (Dataset) Assembler.general().open(assembler.getResource(file.toUri() + "#searchable"));
        TextIndex index = assembled.getContext().get(TextQuery.textIndex);
        try {
            assertEquals(Set.of("https://w3id.org/geokg/id/sweden"),
                    Txn.calculateRead(assembled, () -> found(assembled, "?x text:query 'SWEDEN'")));
            assertEquals(2, Txn.calculateRead(assembled, () -> found(assembled,
                    "GRAPH <urn:x-arq:UnionGraph> { ?x text:query (gkg:quote 'organizations') }")).size());
            SearchFields fields = new SearchFields(IriPolicy.DEFAULT);
            assertEquals(fields.config().getEntDef().toString(), index.getDocDef().toString());
        } finally {
            index.close();
            TDBInternal.expel(((DatasetGraphWrapper) assembled.asDatasetGraph()).getWrapped());
        }
        try (GraphStore store = GraphStore.open(folder)) {
            assertTrue(store.isSearchable(), "which did nothing to the index");
        }
    }

    private GraphStore store() {
        return GraphStore.openOrCreate(folder, IriPolicy.DEFAULT);
    }

    private static void ingest(GraphStore store, Extraction... articles) {
        update(store).ingest(List.of(articles), "1", problem -> { });
    }

    private static GraphUpdate update(GraphStore store) {
        return new GraphUpdate(store, Ontology.packed(), new Fusion(Samples.RELATIONS, RoleTable.standard()), Samples::gazetteer);
    }

    private static Quad label(String label) {
        return Quad.create(Quad.defaultGraphIRI, NodeFactory.createURI("urn:x:atlantis"), RDFS.label.asNode(),
                NodeFactory.createLiteralString(label));
    }

    private static void change(GraphStore store, String update) {
        Txn.executeWrite(store.data(), () -> UpdateExecution.dataset(store.dataset()).update(PREFIXES + update).build().execute());
    }

    private static Set<String> search(GraphStore store, String words) {
        return Txn.calculateRead(store.data(), () -> found(store.dataset(), "?x text:query \"" + words + "\""));
    }

    /** The graphs of the articles with such sentences; also within a transaction. */
    private static Set<String> sentences(GraphStore store, String words) {
        String pattern = "GRAPH ?x { ?c text:query (gkg:quote \"" + words + "\") }";
        return store.data().isInTransaction()
                ? found(store.dataset(), pattern)
                : Txn.calculateRead(store.data(), () -> found(store.dataset(), pattern));
    }

    private static Set<String> found(Dataset dataset, String pattern) {
        Set<String> found = new TreeSet<>();
        try (QueryExecution execution = QueryExecution.dataset(dataset).query(PREFIXES + "SELECT ?x { " + pattern + " }").build()) {
            execution.execSelect().forEachRemaining(row -> found.add(row.get("x").toString()));
        }
        return found;
    }

    private static void assertInStep(GraphStore store, String when) {
        assertTrue(store.isSearchable(), when);
        Set<String> scanned = scanned(store);
        Set<String> found = Txn.calculateRead(store.data(), () -> all(store.dataset()));
        assertEquals(List.of(), difference(scanned, found), when);
        assertEquals(scanned.size(), store.indexed(), "number of documents, " + when);
    }

    private static List<String> difference(Set<String> wanted, Set<String> found) {
        return Stream.concat(
                        wanted.stream().filter(line -> !found.contains(line)).map("missing "::concat),
                        found.stream().filter(line -> !wanted.contains(line)).map("too much "::concat))
                .toList();
    }

    /** All that has any word. */
    private static Set<String> all(Dataset dataset) {
        Set<String> found = new TreeSet<>();
        for (String property : List.of("rdfs:label", "skos:altLabel", "gkg:quote", "schema:headline")) {
            String query = PREFIXES + """
                    SELECT ?g ?s ?p ?l { GRAPH <urn:x-arq:UnionGraph> { (?s ?score ?l ?g ?p) text:query (%s "*") } }"""
                    .formatted(property);
            try (QueryExecution execution = QueryExecution.dataset(dataset).query(query).build()) {
                execution.execSelect().forEachRemaining(row -> found.add(line(row)));
            }
        }
        return found;
    }

    private static String line(QuerySolution row) {
        return line(row.get("g").asNode(), row.get("s").asNode(), row.get("p").asNode(), row.get("l").asNode());
    }

    private static String line(Node graph, Node subject, Node property, Node literal) {
        return (Quad.isDefaultGraph(graph) ? "default" : graph.toString()) + " " + subject + " " + property + " " + literal;
    }

    private static Set<String> scanned(GraphStore store) {
        IriPolicy iris = store.iris();
        return Txn.calculateRead(store.data(), () -> store.data().stream()
                .filter(q -> q.isDefaultGraph()
                        ? q.getPredicate().equals(RDFS.label.asNode()) || q.getPredicate().getURI().endsWith("#altLabel")
                        : iris.isArticleGraph(q.getGraph())
                                && (q.getPredicate().equals(Vocabulary.QUOTE) || q.getPredicate().equals(Vocabulary.HEADLINE)))
                .map(q -> line(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
