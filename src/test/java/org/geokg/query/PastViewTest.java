package org.geokg.query;

import static org.geokg.graph.Samples.FINLAND;
import static org.geokg.graph.Samples.NATO;
import static org.geokg.graph.Samples.NORWAY;
import static org.geokg.graph.Samples.SWEDEN;
import static org.geokg.graph.Samples.claim;
import static org.geokg.graph.Samples.day;
import static org.geokg.graph.Samples.extraction;
import static org.geokg.graph.Samples.month;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.geokg.decision.Decision;
import org.geokg.decision.Row;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.RoleTable;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Ontology;
import org.geokg.graph.Samples;
import org.geokg.graph.Vocabulary;
import org.geokg.store.GraphStore;
import org.geokg.store.GraphUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweden joined on 7 March 2024 and left in August 2026; Norway was a member all along; Finland's ending is told only late. */
class PastViewTest {
    @TempDir
    Path folder;

    private GraphStore store;

    @BeforeEach
    void build() {
        store = GraphStore.openOrCreate(folder.resolve("kg"), IriPolicy.DEFAULT);
        update().ingest(
                List.of(
                        extraction("early", "Nordic Times", LocalDate.of(2024, 5, 1),
                                claim("early", SWEDEN, "memberOf", NATO).from(day("2024-03-07")).build(),
                                claim("early", FINLAND, "memberOf", NATO).from(day("2023-04-04")).begin(90).build(),
                                claim("early", NORWAY, "memberOf", NATO).begin(180).build(),
                                claim("early", SWEDEN, "alliedWith", NORWAY).from(month(2024, 2)).begin(270).build()),
                        extraction("late", "Baltic Post", LocalDate.of(2026, 9, 1),
                                claim("late", SWEDEN, "withdrewFrom", NATO).from(month(2026, 8)).build(),
                                claim("late", FINLAND, "withdrewFrom", NATO).from(day("2026-01-01")).begin(90).build())),
                "1",
                problem -> {
                    throw new AssertionError(problem.message());
                });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void membersOnADayAreThoseWhoHadJoinedAndNotLeft() {
        assertEquals(Set.of("norway"), members(now()));
        assertEquals(Set.of("norway", "sweden", "finland"), members(asOf("2025-01-01")));
        assertEquals(Set.of("finland"), members(asOf("2023-06-01")));
        assertEquals(Set.of("norway", "sweden"), members(asOf("2026-07-31")));
    }

    @Test
    void aDayWithinTheMonthInWhichItEndedIsNeitherYesNorNo() {
        assertEquals(Set.of("norway"), members(asOf("2026-08-15")));
        assertEquals(Set.of("norway", "sweden"),
                members(new PastView.Moment(on("2026-08-15"), Optional.empty(), true)));
        assertEquals(Set.of("norway"), members(new PastView.Moment(on("2026-09-01"), Optional.empty(), true)));
    }

    @Test
    void whatNobodyToldTheBeginningOfMayHaveHeldBeforeTheFirstReport() {
        assertEquals(Set.of("norway", "finland"),
                members(new PastView.Moment(on("2023-06-01"), Optional.empty(), true)));
    }

    @Test
    void symmetricRelationsHoldBothWays() {
        assertEquals(Set.of("sweden"), objects(asOf("2024-05-01"), "norway", "alliedWith"));
        assertEquals(Set.of("norway"), objects(asOf("2024-05-01"), "sweden", "alliedWith"));
        assertEquals(Set.of(), objects(asOf("2024-02-10"), "sweden", "alliedWith"));
    }

    @Test
    void whatWasKnownByADayIsWhatTheArticlesOfThatTimeTell() {
        PastView.Moment before = new PastView.Moment(Optional.empty(), on("2025-01-01"), false);
        assertEquals(Set.of("norway", "sweden", "finland"), members(before));
        PastView.Moment bothDays = new PastView.Moment(on("2026-09-15"), on("2025-01-01"), false);
        assertEquals(Set.of("norway", "sweden", "finland"), members(bothDays), "nobody knew yet that it would end");
        assertEquals(Set.of(), members(new PastView.Moment(Optional.empty(), on("2024-04-30"), false)));
    }

    @Test
    void whatPeopleDecidedCountsWhateverTheDay() {
        List<Decision> decisions = Txn.calculateRead(store.data(), () -> store.data()
                        .stream(store.iris().graph("early"), Node.ANY, RDF.subject.asNode(), store.iris().entity("norway"))
                        .map(q -> q.getSubject().getURI()).toList()).stream()
                .map(claim -> new Row("reject", claim, "", "Jo", "2026-10-01", "").read(store.iris().base()))
                .toList();
        update().ingest(List.of(), Optional.of(decisions), "1", problem -> { });
        PastView.Moment before = new PastView.Moment(Optional.empty(), on("2025-01-01"), false);
        assertEquals(Set.of("sweden", "finland"), members(before));
    }

    @Test
    void afterTheLookTheStoreIsAsBefore() {
        Set<Quad> before = quads();
        members(new PastView.Moment(on("2023-06-01"), on("2025-01-01"), true));
        assertEquals(before, quads());
    }

    private GraphUpdate update() {
        return new GraphUpdate(store, Ontology.packed(), new Fusion(Samples.RELATIONS, RoleTable.standard()), Samples::gazetteer);
    }

    private Set<Quad> quads() {
        return Txn.calculateRead(store.data(), () -> store.data().stream().collect(Collectors.toSet()));
    }

    private static PastView.Moment now() {
        return new PastView.Moment(Optional.empty(), Optional.empty(), false);
    }

    private static PastView.Moment asOf(String day) {
        return new PastView.Moment(on(day), Optional.empty(), false);
    }

    private static Optional<LocalDate> on(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    private Set<String> members(PastView.Moment moment) {
        return new PastView(store, update(), Samples.RELATIONS).at(moment, () -> names(store.data().getDefaultGraph()
                .find(Node.ANY, Vocabulary.gkg("memberOf"), store.iris().entity("nato"))
                .mapWith(t -> t.getSubject()).toList()));
    }

    private Set<String> objects(PastView.Moment moment, String subject, String relation) {
        return new PastView(store, update(), Samples.RELATIONS).at(moment, () -> names(store.data().getDefaultGraph()
                .find(store.iris().entity(subject), Vocabulary.gkg(relation), Node.ANY)
                .mapWith(t -> t.getObject()).toList()));
    }

    private Set<String> names(List<Node> entities) {
        return entities.stream().map(e -> store.iris().key("id/", e).orElseThrow()).collect(Collectors.toCollection(TreeSet::new));
    }
}
