package org.geokg.store;

import static org.geokg.graph.Samples.FINLAND;
import static org.geokg.graph.Samples.MINISTER;
import static org.geokg.graph.Samples.MINISTRY;
import static org.geokg.graph.Samples.NATO;
import static org.geokg.graph.Samples.NORWAY;
import static org.geokg.graph.Samples.STOCKHOLM;
import static org.geokg.graph.Samples.SWEDEN;
import static org.geokg.graph.Samples.claim;
import static org.geokg.graph.Samples.day;
import static org.geokg.graph.Samples.extraction;
import static org.geokg.graph.Samples.month;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.geokg.claim.Extraction;
import org.geokg.claim.Factuality;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.RoleTable;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Ontology;
import org.geokg.graph.Prefixes;
import org.geokg.graph.Samples;
import org.geokg.graph.Vocabulary;
import org.geokg.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphUpdateTest {
    private static final String VERSION = "1";
    private static final Ontology ONTOLOGY = Ontology.packed();

    private static final Extraction JOINED = extraction(
            "joined", "Nordic Times", LocalDate.of(2024, 3, 8),
            claim("joined", SWEDEN, "memberOf", NATO).from(day("2024-03-07")).build(),
            claim("joined", FINLAND, "memberOf", NATO).begin(100).build(),
            claim("joined", NATO, "headquarteredIn", STOCKHOLM).negated().begin(200).build());
    private static final Extraction MINISTERS = extraction(
            "ministers", "Baltic Post", LocalDate.of(2024, 9, 10),
            claim("ministers", MINISTER, "holdsOfficeIn", SWEDEN).role("Foreign Minister").build(),
            claim("ministers", SWEDEN, "memberOf", NATO).saidBy(MINISTRY).begin(50).build());
    private static final Extraction SAID = extraction(
            "said", "Baltic Post", LocalDate.of(2024, 9, 11),
            claim("said", SWEDEN, "withholdsFundingFrom", NATO).saidBy(MINISTER).build(),
            claim("said", NORWAY, "suppliedArmsTo", FINLAND).factuality(Factuality.PLANNED).begin(60).build());
    private static final Extraction LEFT = extraction(
            "left", "Nordic Times", LocalDate.of(2030, 1, 20),
            claim("left", SWEDEN, "withdrewFrom", NATO).from(day("2030-01-15")).build(),
            claim("left", SWEDEN, "alliedWith", FINLAND).fromUntil(month(2029, 1), month(2029, 12)).begin(90).build());
    private static final Extraction PRESIDENCY = extraction(
            "ends", "Nordic Times", LocalDate.of(2024, 5, 1),
            claim("ends", NORWAY, "alliedWith", FINLAND).fromUntil(day("2024-01-01"), day("2026-12-31")).build());
    private static final List<Extraction> ALL = List.of(JOINED, MINISTERS, SAID, LEFT, PRESIDENCY);

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();
    private final List<GraphStore> open = new ArrayList<>();

    @AfterEach
    void closeStores() {
        open.forEach(GraphStore::close);
    }

    @Test
    void factsStatementsAndClaimsAreThereToAsk() {
        GraphStore store = built("kg", List.of(JOINED));
        assertTrue(ask(store, "id:sweden gkg:memberOf id:nato"));
        assertFalse(ask(store, "id:nato gkg:headquarteredIn id:stockholm"));
        assertTrue(ask(store, "?s rdf:subject id:sweden ; rdf:object id:nato ; gkg:status gkg:Asserted ; gkg:supportedBy ?c ."
                + " GRAPH ?g { ?c gkg:quote ?q ; gkg:article ?a . ?a schema:publisher ?p } ?p rdfs:label 'Nordic Times'@en"));
        assertTrue(ask(store, "?s gkg:status gkg:Refuted ; gkg:contradictedBy ?c"));
        assertTrue(ask(store, "id:stockholm gkg:metonymFor id:sweden"));
        assertTrue(ask(store, "gkg:memberOf a gkg:StateRelation"));
        assertTrue(ask(store, "GRAPH <https://w3id.org/geokg/catalog> { ?d a dcat:Dataset ; void:uriSpace ?base }"));
    }

    @Test
    void theOrderAndTheBatchesOfArticlesDoNotMatter() {
        List<String> atOnce = quads(built("atOnce", ALL));
        Random random = new Random(7);
        for (int round = 0; round < 3; round++) {
            List<Extraction> shuffled = new ArrayList<>(ALL);
            Collections.shuffle(shuffled, random);
            GraphStore store = open("order" + round);
            shuffled.forEach(e -> ingest(store, List.of(e)));
            assertEquals(atOnce, quads(store), "order " + shuffled.stream().map(e -> e.article().id()).toList());
        }
    }

    @Test
    void withdrawingAnArticleLeavesWhatBuildingWithoutItGives() {
        for (Extraction gone : ALL) {
            GraphStore store = built("all-but-" + gone.article().id(), ALL);
            assertEquals(1, update(store).withdraw(List.of(gone.article().id(), "unknown")));
            List<Extraction> others = ALL.stream().filter(e -> e != gone).toList();
            assertEquals(quads(built("without-" + gone.article().id(), others)), quads(store), gone.article().id());
        }
    }

    @Test
    void withdrawingEverythingLeavesOnlyTheOntologyAndTheCatalog() {
        GraphStore store = built("kg", ALL);
        update(store).withdraw(ALL.stream().map(e -> e.article().id()).toList());
        assertEquals(quads(built("empty", List.of())), quads(store));
    }

    @Test
    void anArticleReadAnewReplacesWhatItSaid() {
        GraphStore store = built("kg", List.of(JOINED, MINISTERS));
        Extraction corrected = extraction(
                "joined", "Nordic Times", LocalDate.of(2024, 3, 8),
                claim("joined", SWEDEN, "suspendedParticipation", NATO).build());
        IngestReport report = update(store).ingest(List.of(corrected), "2", problems::add);
        assertEquals(new IngestReport(0, 1, 0, 1, 0), report);
        assertFalse(ask(store, "id:finland ?p ?o"));
        assertTrue(ask(store, "id:sweden gkg:suspendedParticipation id:nato"));
        assertTrue(ask(store, "id:sweden gkg:memberOf id:nato"), "the other article still says so");
    }

    @Test
    void anArticleThatHasNotChangedIsLeftAlone() {
        GraphStore store = built("kg", List.of(JOINED));
        assertTrue(update(store).isCurrent(JOINED.article(), VERSION));
        assertFalse(update(store).isCurrent(JOINED.article(), "2"));
        assertFalse(update(store).isCurrent(LEFT.article(), VERSION));
        assertEquals(new IngestReport(0, 0, 1, 0, 0), ingest(store, List.of(JOINED)));
    }

    @Test
    void aClaimThatBreaksTheOntologyIsReportedAndKeptOut() {
        Extraction wrong = extraction(
                "wrong", "Nordic Times", LocalDate.of(2024, 3, 8), claim("wrong", MINISTER, "memberOf", NATO).build());
        GraphStore store = open("kg");
        assertEquals(new IngestReport(1, 0, 0, 0, 1), ingest(store, List.of(wrong)));
        assertTrue(problems.getFirst().message().contains("GKG-401"), problems.getFirst().message());
        assertTrue(ask(store, "GRAPH <https://w3id.org/geokg/quarantine> { ?c a gkg:RejectedClaim ;"
                + " gkg:rejectedFor 'wrong-subject' ; gkg:rejectedBecause ?reason FILTER(CONTAINS(?reason, 'memberOf takes')) }"));
        assertEquals(Map.of("wrong-subject", 1), new Quarantine(store).countByBreach());
        assertFalse(ask(store, "?s a gkg:Statement"));
        assertFalse(ask(store, "?s gkg:memberOf ?o"));
        update(store).withdraw(List.of("wrong"));
        assertFalse(ask(store, "GRAPH <https://w3id.org/geokg/quarantine> { ?c ?p ?o }"));
    }

    @Test
    void anIdThatComesTwiceIsReported() {
        GraphStore store = open("kg");
        assertEquals(1, ingest(store, List.of(JOINED, JOINED)).articles());
        assertTrue(problems.getFirst().message().contains("GKG-104"));
    }

    @Test
    void aFailedIngestLeavesTheOldState() {
        GraphStore store = built("kg", List.of(JOINED));
        List<String> before = quads(store);
        Iterable<Extraction> failing = () -> List.of(MINISTERS, SAID).stream()
                .peek(e -> {
                    if (e == SAID) {
                        throw new IllegalStateException("reader failed");
                    }
                })
                .iterator();
        assertThrows(IllegalStateException.class, () -> ingest(store, failing));
        assertEquals(before, quads(store));
        assertEquals(1, ingest(store, List.of(MINISTERS)).added());
    }

    @Test
    void whatIsOverDependsOnTheNewestArticle() {
        GraphStore store = built("kg", List.of(PRESIDENCY));
        assertTrue(ask(store, "id:finland gkg:alliedWith id:norway . id:norway gkg:alliedWith id:finland"));
        ingest(store, List.of(LEFT));
        assertFalse(ask(store, "id:finland gkg:alliedWith id:norway"));
        update(store).withdraw(List.of("left"));
        assertTrue(ask(store, "id:finland gkg:alliedWith id:norway"));
    }

    @Test
    void aStoreWhoseCatalogLacksTheNewestDateIsUpdatedAlike() {
        GraphStore store = built("kg", List.of(PRESIDENCY, JOINED));
        Txn.executeWrite(store.data(), () -> store.data().deleteAny(
                store.iris().catalog(), Node.ANY, Vocabulary.REFERENCE_DATE, Node.ANY));
        update(store).withdraw(List.of("joined"));
        assertEquals(quads(built("scratch", List.of(PRESIDENCY))), quads(store));
    }

    @Test
    void whatIsBuiltFitsTheShapes() {
        GraphStore store = built("kg", ALL);
        assertEquals(List.of(), new ShapesCheck(Ontology.packedShapes()).violations(store.data(), store.iris()));
    }

    @Test
    void theShapesFindWhatDoesNotFit() {
        GraphStore store = built("kg", ALL);
        Txn.executeWrite(store.data(), () -> store.data().getDefaultGraph().add(
                store.iris().entity("norway"), Vocabulary.gkg("memberOf"), store.iris().entity("nato")));
        List<ShapesCheck.Violation> found =
                new ShapesCheck(Ontology.packedShapes()).violations(store.data(), store.iris());
        assertEquals(1, found.size());
        assertEquals("https://w3id.org/geokg/id/norway", found.getFirst().focus());
        assertTrue(found.getFirst().toProblem().message().contains("without an asserted statement"));
    }

    @Test
    void compactionChangesNothing() {
        GraphStore store = built("kg", ALL);
        List<String> before = quads(store);
        store.compact();
        assertEquals(before, quads(store));
        assertTrue(GraphStore.isStore(store.folder()));
    }

    private GraphStore open(String name) {
        GraphStore store = GraphStore.openOrCreate(folder.resolve(name), IriPolicy.DEFAULT);
        open.add(store);
        return store;
    }

    private GraphStore built(String name, List<Extraction> extractions) {
        GraphStore store = open(name);
        ingest(store, extractions);
        return store;
    }

    private IngestReport ingest(GraphStore store, Iterable<Extraction> extractions) {
        return update(store).ingest(extractions, VERSION, problems::add);
    }

    private static GraphUpdate update(GraphStore store) {
        return new GraphUpdate(store, ONTOLOGY, new Fusion(Samples.RELATIONS, RoleTable.standard()), Samples::gazetteer);
    }

    private static boolean ask(GraphStore store, String pattern) {
        StringBuilder query = new StringBuilder();
        Prefixes.of(store.iris()).forEach((p, ns) -> query.append("PREFIX %s: <%s>%n".formatted(p, ns)));
        query.append("ASK { ").append(pattern).append(" }");
        return Txn.calculateRead(store.data(), () -> {
            try (QueryExecution execution = QueryExecution.dataset(store.dataset()).query(query.toString()).build()) {
                return execution.execAsk();
            }
        });
    }

    private static List<String> quads(GraphStore store) {
        DatasetGraph data = store.data();
        return Txn.calculateRead(data, () -> data.stream()
                .map(q -> NodeFmtLib.strNodesNT(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()))
                .sorted()
                .toList());
    }
}
