package org.geokg.review;

import static org.geokg.graph.Samples.FINLAND;
import static org.geokg.graph.Samples.MINISTER;
import static org.geokg.graph.Samples.NATO;
import static org.geokg.graph.Samples.NORWAY;
import static org.geokg.graph.Samples.SWEDEN;
import static org.geokg.graph.Samples.claim;
import static org.geokg.graph.Samples.day;
import static org.geokg.graph.Samples.extraction;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.geokg.claim.Claim;
import org.geokg.decision.DecisionsFile;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.RoleTable;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Ontology;
import org.geokg.graph.Samples;
import org.geokg.problem.Problem;
import org.geokg.store.GraphStore;
import org.geokg.store.GraphUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is doubtful is listed with a sentence and the IRI to decide on; what was decided is not listed again. */
class ReviewListTest {
    private static final Entity LINDT = Entity.found("ana-lindt-0a1b2c3e", "Ana Lind", EntityType.PERSON);

    @TempDir
    Path folder;

    private GraphStore store;

    @BeforeEach
    void open() {
        store = GraphStore.openOrCreate(folder.resolve("kg"), IriPolicy.DEFAULT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aDisputedStatement() {
        ingest("a", claim("a", SWEDEN, "attacked", NORWAY).on(day("2024-01-01")).build(),
                claim("a", SWEDEN, "attacked", NORWAY).on(day("2024-01-01")).negated().quote("Sweden did not attack.").begin(90).build());
        ReviewItem item = only(ReviewReason.DISPUTED);
        assertEquals("Sweden attacked Norway", item.what());
        assertEquals("Sweden did not attack.", item.sentence());
        assertTrue(item.target().contains("/statement/"), item.target());
    }

    @Test
    void aFactThatRestsOnOneUnsureReading() {
        ingest("a", claim("a", SWEDEN, "memberOf", NATO).confidence(0.6).build(),
                claim("a", FINLAND, "memberOf", NATO).begin(90).build());
        ReviewItem item = only(ReviewReason.WEAK);
        assertEquals("Sweden memberOf North Atlantic Treaty Organization.", item.sentence());
        assertEquals("confidence 0.6", item.detail());
        assertTrue(item.target().contains("/claim/a-"), item.target());
    }

    @Test
    void factsThatExcludeEachOther() {
        ingest("a", claim("a", SWEDEN, "alliedWith", NORWAY).build(),
                claim("a", SWEDEN, "atWarWith", NORWAY).begin(90).build());
        assertTrue(only(ReviewReason.EXCLUDED).detail().startsWith("excludes "));
    }

    @Test
    void whatOnlyThirdPartiesSay() {
        ingest("a", claim("a", SWEDEN, "suppliedArmsTo", FINLAND).saidBy("officials").on(day("2024-01-01")).build());
        assertEquals("said by officials", only(ReviewReason.HEARSAY).detail());
    }

    @Test
    void anEventThatNobodyDates() {
        ingest("a", claim("a", SWEDEN, "attacked", NORWAY).build());
        assertTrue(only(ReviewReason.UNDATED).target().contains("/claim/a-"));
    }

    @Test
    void aClaimThatTheGateKeptOut() {
        update().ingest(List.of(extraction("a", "Nordic Times", LocalDate.of(2024, 5, 1),
                claim("a", MINISTER, "memberOf", NATO).build())), "1", problem -> { });
        ReviewItem item = only(ReviewReason.QUARANTINED);
        assertEquals(0, item.affected());
        assertTrue(item.detail().contains("memberOf takes"), item.detail());
    }

    @Test
    void twoSpellingsOfOnePerson() {
        ingest("a", claim("a", MINISTER, "holdsOfficeIn", SWEDEN).role("Foreign Minister").build(),
                claim("a", MINISTER, "holdsOfficeIn", SWEDEN).role("Senator").begin(90).build(),
                claim("a", MINISTER, "holdsOfficeIn", SWEDEN).role("Governor").begin(180).build(),
                claim("a", LINDT, "holdsOfficeIn", SWEDEN).role("Foreign Minister").begin(270).build(),
                claim("a", LINDT, "holdsOfficeIn", SWEDEN).role("Senator").begin(360).build());
        ReviewItem item = only(ReviewReason.SAME_ENTITY);
        assertEquals("Ana Lind = Anna Lind", item.what());
        assertEquals(store.iris().entity(MINISTER.id()).getURI(), item.value(), "the one that more statements are about stays");
        assertEquals(2, item.affected());
    }

    @Test
    void whatMostHangsOnComesFirst() {
        ingest("a", claim("a", SWEDEN, "memberOf", NATO).from(day("2020-01-01")).build(),
                claim("a", SWEDEN, "withdrewFrom", NATO).from(day("2023-01-01")).confidence(0.6).begin(90).build(),
                claim("a", FINLAND, "memberOf", NATO).confidence(0.6).begin(180).build());
        List<ReviewItem> items = items();
        assertEquals(List.of(2, 1), items.stream().map(ReviewItem::affected).toList(), items::toString);
        assertEquals(items.stream().sorted(Comparator.comparing(ReviewItem::affected).reversed()).toList(), items);
    }

    @Test
    void theTableFilledInIsAFileOfDecisionsAndSettlesWhatItLists() throws IOException {
        ingest("a", claim("a", SWEDEN, "memberOf", NATO).confidence(0.6).quote("Sweden, \"in\".").build());
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ReviewTable.write(items(), table);
        Path file = folder.resolve("decisions.csv");
        String[] lines = table.toString(StandardCharsets.UTF_8).split("\r\n");
        assertTrue(lines[1].startsWith("\"\",https://"), lines[1]);
        Files.writeString(file, lines[0] + "\n" + lines[1].replaceFirst("^\"\",([^,]*),,,,", "accept,$1,,Jo,2026-03-31,") + "\n");
        List<Problem> problems = new ArrayList<>();
        DecisionsFile decisions = DecisionsFile.read(file, store.iris().base(), problems::add);
        assertEquals(List.of(), problems);
        update().ingest(List.of(), Optional.of(decisions.decisions()), "1", problems::add);
        assertEquals(List.of(), items());
    }

    @Test
    void anEmptyGraphLeavesNothingToDo() {
        ingest("a");
        assertEquals(List.of(), items());
    }

    private ReviewItem only(ReviewReason reason) {
        List<ReviewItem> items = items().stream().filter(i -> i.reason() == reason).toList();
        assertEquals(1, items.size(), () -> items().toString());
        return items.getFirst();
    }

    private List<ReviewItem> items() {
        return new ReviewList(store, List.of(NORWAY, SWEDEN, FINLAND, NATO)).items();
    }

    private void ingest(String id, Claim... claims) {
        update().ingest(List.of(extraction(id, "Nordic Times", LocalDate.of(2024, 5, 1), claims)), "1", problem -> {
            throw new AssertionError(problem.message());
        });
    }

    private GraphUpdate update() {
        return new GraphUpdate(store, Ontology.packed(), new Fusion(Samples.RELATIONS, RoleTable.standard()), Samples::gazetteer);
    }
}
