package org.geokg.store;

import static org.geokg.graph.Samples.FINLAND;
import static org.geokg.graph.Samples.MINISTER;
import static org.geokg.graph.Samples.NATO;
import static org.geokg.graph.Samples.NORWAY;
import static org.geokg.graph.Samples.SWEDEN;
import static org.geokg.graph.Samples.claim;
import static org.geokg.graph.Samples.day;
import static org.geokg.graph.Samples.extraction;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.system.Txn;
import org.geokg.claim.Claim;
import org.geokg.claim.Extraction;
import org.geokg.decision.Decision;
import org.geokg.decision.Row;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.RoleTable;
import org.geokg.graph.ArticleMapper;
import org.geokg.graph.ClaimCheck;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Ontology;
import org.geokg.graph.Prefixes;
import org.geokg.graph.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide changes the graph as they say, tells who and why, and can be taken back. */
class DecisionsTest {
    private static final Entity LINDT = Entity.found("ana-lindt-0a1b2c3e", "Ana Lindt", EntityType.PERSON);

    private static final Extraction JOINED = news("joined", "2024-03-08",
            claim("joined", SWEDEN, "memberOf", NATO).from(day("2024-03-07")).build(),
            claim("joined", FINLAND, "memberOf", NATO).confidence(0.4).begin(100).build());
    private static final Extraction LEFT = news("left", "2025-03-08",
            claim("left", SWEDEN, "withdrewFrom", NATO).from(day("2025-03-01")).build());
    private static final Extraction MINISTERS = news("ministers", "2024-09-10",
            claim("ministers", MINISTER, "holdsOfficeIn", SWEDEN).role("Foreign Minister").build());
    private static final Extraction MISSPELT = news("misspelt", "2024-09-11",
            claim("misspelt", LINDT, "holdsOfficeIn", SWEDEN).role("Foreign Minister").build(),
            claim("misspelt", NORWAY, "withholdsFundingFrom", NATO).saidBy(LINDT).begin(90).build());

    @TempDir
    Path folder;

    private GraphStore store;

    @BeforeEach
    void open() {
        store = GraphStore.openOrCreate(folder.resolve("kg"), IriPolicy.DEFAULT);
        ingest(List.of(JOINED, LEFT, MINISTERS, MISSPELT), List.of());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRejectedClaimStaysMarkedAndSupportsNothing() {
        assertFalse(ask("id:sweden gkg:memberOf id:nato"), "she left");
        decide("reject", claimOf(LEFT, 0), "");
        assertTrue(ask("id:sweden gkg:memberOf id:nato"));
        assertFalse(ask("?s gkg:supportedBy <" + claimOf(LEFT, 0) + ">"));
        assertTrue(ask("GRAPH ?g { <" + claimOf(LEFT, 0) + "> a gkg:Claim ; gkg:rejectedBy ?d ; gkg:quote ?q }"));
    }

    @Test
    void anAcceptedClaimWasReadRightly() {
        assertFalse(ask("id:finland gkg:memberOf id:nato"), "the reading was unsure");
        decide("accept", claimOf(JOINED, 1), "");
        assertTrue(ask("id:finland gkg:memberOf id:nato"));
        assertTrue(ask("?s rdf:subject id:finland ; gkg:status gkg:Asserted ; gkg:confidence 0.99"));
    }

    @Test
    void aStatementIsWhatItIsDecidedToBe() {
        decide("reject", statement("id:sweden", "withdrewFrom"), "");
        assertTrue(ask("id:sweden gkg:memberOf id:nato"), "what did not happen ended nothing");
        assertFalse(ask("id:sweden gkg:withdrewFrom id:nato"));
        assertTrue(ask("?s rdf:predicate gkg:withdrewFrom ; gkg:status gkg:Refuted ; gkg:rejectedBy ?d"));
        decide("accept", statement("id:finland", "memberOf"), "");
        assertTrue(ask("id:finland gkg:memberOf id:nato"));
        assertFalse(ask("id:sweden gkg:memberOf id:nato"), "the earlier file no longer counts");
    }

    @Test
    void aDateIsCorrectedAndTheOneThatWasReadIsKept() {
        decide("date", claimOf(LEFT, 0), "2024-12");
        assertTrue(ask("?s rdf:subject id:sweden ; rdf:predicate gkg:memberOf ; gkg:until '2024-12-31'^^xsd:date"));
        assertTrue(ask("GRAPH ?g { <" + claimOf(LEFT, 0) + "> gkg:from '2024-12-01'^^xsd:date ; gkg:changedBy ?d }"));
        assertTrue(ask("GRAPH ?g { ?read a gkg:ClaimAsRead ; gkg:from '2025-03-01'^^xsd:date }"));
    }

    @Test
    void aDecisionTellsWhoWhenAndWhy() {
        decide("reject", claimOf(LEFT, 0), "");
        assertTrue(ask("GRAPH <https://w3id.org/geokg/decisions> { ?d a prov:Activity , gkg:Decision ;"
                + " prov:used <" + claimOf(LEFT, 0) + "> ; gkg:decided 'reject' ; prov:atTime '2026-03-31'^^xsd:date ;"
                + " rdfs:comment 'seen' ; prov:wasAssociatedWith ?p . ?p rdfs:label 'Jo Reader' }"));
    }

    @Test
    void aMergedEntityLeavesItsClaimsAndASignpost() {
        decide("merge", "id/auto/ana-lindt-0a1b2c3e", "id/auto/anna-lind-0a1b2c3d");
        assertTrue(ask("<" + found(MINISTER) + "> gkg:holdsOfficeIn id:sweden"));
        assertFalse(ask("<" + found(LINDT) + "> gkg:holdsOfficeIn id:sweden"));
        assertTrue(ask("<" + found(LINDT) + "> owl:deprecated true ; dct:isReplacedBy <" + found(MINISTER) + ">"));
        assertTrue(ask("GRAPH ?g { ?c gkg:saidBy <" + found(MINISTER) + "> }"));
        assertTrue(ask("?s gkg:supportedBy <" + claimOf(MINISTERS, 0) + "> , <" + claimOf(MISSPELT, 0) + ">"));
    }

    @Test
    void aMergeIntoWhatNobodyKnowsChangesNothingAndIsTold() {
        Set<String> before = quads();
        List<Decision> merge = List.of(decision("merge", "id/auto/ana-lindt-0a1b2c3e", "id/auto/nobody-00000000"));
        ingest(List.of(), merge);
        assertEquals(merge, update().unused(merge));
        assertEquals(before, without("<https://w3id.org/geokg/decisions>", quads()));
        List<Decision> nonsense = List.of(decision("merge", "id/auto/ana-lindt-0a1b2c3e", "id/nato"));
        ingest(List.of(), nonsense);
        assertTrue(ask("<" + found(LINDT) + "> gkg:holdsOfficeIn id:sweden"), "an alliance holds no office");
    }

    @Test
    void aSplitMovesTheClaimsOfSomeArticles() {
        ingest(List.of(news("later", "2025-01-01",
                claim("later", MINISTER, "holdsOfficeIn", FINLAND).role("Senator").build())), List.of());
        decide("split", "id/auto/anna-lind-0a1b2c3d", "id/auto/ana-lindt-0a1b2c3e article/later");
        assertTrue(ask("<" + found(LINDT) + "> gkg:holdsOfficeIn id:finland"));
        assertTrue(ask("?s gkg:supportedBy <" + claimOf(MINISTERS, 0) + "> ; rdf:subject <" + found(MINISTER) + ">"),
                "elsewhere it is still the same");
        assertFalse(ask("<" + found(MINISTER) + "> owl:deprecated true"));
        ingest(List.of(), List.of(
                decision("split", "id/auto/anna-lind-0a1b2c3d", "id/auto/ana-lindt-0a1b2c3e article/later"),
                decision("split", "id/auto/anna-lind-0a1b2c3d", "id/norway article/ministers")));
        assertFalse(ask("<" + found(MINISTER) + "> owl:deprecated true"), "a state holds no office, so that claim stays");
    }

    @Test
    void anEntityThatWasSplitAltogetherPointsAtAllThatItWas() {
        Entity lund = Entity.found("anna-lund-0a1b2c3f", "Anna Lund", EntityType.PERSON);
        ingest(List.of(
                news("later", "2025-01-01", claim("later", MINISTER, "holdsOfficeIn", FINLAND).role("Senator").build()),
                news("lund", "2025-01-02", claim("lund", lund, "holdsOfficeIn", NORWAY).role("Senator").build())), List.of());
        ingest(List.of(), List.of(
                decision("split", "id/auto/anna-lind-0a1b2c3d", "id/auto/ana-lindt-0a1b2c3e article/later"),
                decision("split", "id/auto/anna-lind-0a1b2c3d", "id/auto/anna-lund-0a1b2c3f article/ministers")));
        assertTrue(ask("<" + found(MINISTER) + "> owl:deprecated true ; dct:isReplacedBy <" + found(LINDT) + "> , <"
                + found(lund) + ">"));
        assertFalse(ask("?s rdf:subject <" + found(MINISTER) + ">"));
        update().withdraw(List.of("later", "ministers"));
        assertFalse(ask("<" + found(MINISTER) + "> ?p ?o"), "nothing is left to point from");
    }

    @Test
    void mergesMayBeChained() {
        ingest(List.of(), List.of(
                decision("merge", "id/auto/ana-lindt-0a1b2c3e", "id/auto/ana-x-00000000"),
                decision("merge", "id/auto/ana-x-00000000", "id/auto/anna-lind-0a1b2c3d")));
        assertTrue(ask("<" + found(LINDT) + "> dct:isReplacedBy <" + found(MINISTER) + ">"));
    }

    @Test
    void decisionsThatAreTakenBackLeaveNoTrace() {
        Set<String> before = quads();
        ingest(List.of(), List.of(
                decision("reject", claimOf(JOINED, 0), ""),
                decision("date", claimOf(LEFT, 0), "unknown"),
                decision("accept", statement("id:finland", "memberOf"), ""),
                decision("merge", "id/auto/ana-lindt-0a1b2c3e", "id/auto/anna-lind-0a1b2c3d")));
        assertFalse(before.equals(quads()));
        ingest(List.of(), List.of());
        assertEquals(before, quads());
    }

    @Test
    void decisionsStayWhereNoneAreGiven() {
        decide("reject", claimOf(LEFT, 0), "");
        update().ingest(List.of(news("joined", "2024-03-09", JOINED.claims().toArray(Claim[]::new))), "2", p -> { });
        update().withdraw(List.of("ministers"));
        assertTrue(ask("id:sweden gkg:memberOf id:nato"));
    }

    @Test
    void aDecisionAboutWhatIsGoneIsKeptForItsReturn() {
        List<Decision> decisions = List.of(decision("reject", claimOf(LEFT, 0), ""));
        ingest(List.of(), decisions);
        assertEquals(List.of(), update().unused(decisions));
        update().withdraw(List.of("left"));
        assertEquals(decisions, update().unused(decisions));
        update().ingest(List.of(LEFT), "1", p -> { });
        assertEquals(List.of(), update().unused(decisions));
        assertTrue(ask("id:sweden gkg:memberOf id:nato"));
    }

    @Test
    void whatIsDecidedFitsTheShapes() {
        ingest(List.of(), List.of(
                decision("reject", claimOf(JOINED, 1), ""),
                decision("reject", statement("id:sweden", "withdrewFrom"), ""),
                decision("date", claimOf(JOINED, 0), "2023"),
                decision("merge", "id/auto/ana-lindt-0a1b2c3e", "id/auto/anna-lind-0a1b2c3d")));
        assertEquals(List.of(), new ShapesCheck(Ontology.packedShapes()).violations(store.data(), store.iris()));
    }

    private static Extraction news(String id, String day, Claim... claims) {
        return extraction(id, "Nordic Times " + id, LocalDate.parse(day), claims);
    }

    private void decide(String verb, String target, String value) {
        ingest(List.of(), List.of(decision(verb, target, value)));
    }

    private static Decision decision(String verb, String target, String value) {
        return new Row(verb, target, value, "Jo Reader", "2026-03-31", "seen").read(IriPolicy.DEFAULT.base());
    }

    private String claimOf(Extraction article, int index) {
        ArticleMapper mapper = new ArticleMapper(store.iris(), new ClaimCheck(Samples.RELATIONS));
        return store.iris().claim(mapper.map(article, "1").claims().get(index).key()).getURI();
    }

    private String found(Entity entity) {
        return store.iris().entity(entity.id()).getURI();
    }

    private String statement(String subject, String relation) {
        return Txn.calculateRead(store.data(), () -> {
            try (QueryExecution execution = QueryExecution.dataset(store.dataset())
                    .query(prefixes() + "SELECT ?s { ?s rdf:subject " + subject + " ; rdf:predicate gkg:" + relation + " }").build()) {
                return execution.execSelect().next().getResource("s").getURI();
            }
        });
    }

    private void ingest(List<Extraction> articles, List<Decision> decisions) {
        update().ingest(articles, Optional.of(decisions), "1", problem -> {
            throw new AssertionError(problem.message());
        });
    }

    private GraphUpdate update() {
        return new GraphUpdate(store, Ontology.packed(), new Fusion(Samples.RELATIONS, RoleTable.standard()), Samples::gazetteer);
    }

    private boolean ask(String pattern) {
        return Txn.calculateRead(store.data(), () -> {
            try (QueryExecution execution =
                    QueryExecution.dataset(store.dataset()).query(prefixes() + "ASK { " + pattern + " }").build()) {
                return execution.execAsk();
            }
        });
    }

    private String prefixes() {
        StringBuilder text = new StringBuilder();
        Prefixes.of(store.iris()).forEach((p, ns) -> text.append("PREFIX %s: <%s>%n".formatted(p, ns)));
        for (String more : Arrays.asList("prov: <http://www.w3.org/ns/prov#>", "owl: <http://www.w3.org/2002/07/owl#>",
                "dct: <http://purl.org/dc/terms/>", "xsd: <http://www.w3.org/2001/XMLSchema#>")) {
            text.append("PREFIX ").append(more).append('\n');
        }
        return text.toString();
    }

    private static Set<String> without(String graph, Set<String> quads) {
        return quads.stream().filter(q -> !q.startsWith(graph)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> quads() {
        return Txn.calculateRead(store.data(), () -> store.data().stream()
                .map(q -> NodeFmtLib.strNodesNT(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()))
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
