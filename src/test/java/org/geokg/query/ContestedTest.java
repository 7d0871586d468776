package org.geokg.query;

import static org.geokg.graph.Samples.FINLAND;
import static org.geokg.graph.Samples.NATO;
import static org.geokg.graph.Samples.NORWAY;
import static org.geokg.graph.Samples.SWEDEN;
import static org.geokg.graph.Samples.claim;
import static org.geokg.graph.Samples.day;
import static org.geokg.graph.Samples.extraction;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.geokg.claim.Factuality;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.RoleTable;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Ontology;
import org.geokg.graph.Samples;
import org.geokg.store.GraphStore;
import org.geokg.store.GraphUpdate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Contested is")
class ContestedTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @TempDir
    Path folder;

    @Test
    @DisplayName("what one article says and another contradicts, with the sentences of both, but no plan that was not carried out")
    void contested() {
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"), IriPolicy.DEFAULT)) {
            new GraphUpdate(store, Ontology.packed(), new Fusion(Samples.RELATIONS, RoleTable.standard()), Samples::gazetteer).ingest(
                    List.of(
                            extraction("a", "Nordic Times", DAY,
                                    claim("a", NORWAY, "attacked", SWEDEN).on(day("2024-04-01")).build(),
                                    claim("a", FINLAND, "memberOf", NATO).begin(90).build(),
                                    claim("a", SWEDEN, "withdrewFrom", NATO).factuality(Factuality.PLANNED).begin(180).build()),
                            extraction("b", "Baltic Post", DAY,
                                    claim("b", NORWAY, "attacked", SWEDEN).on(day("2024-04-01")).negated().build(),
                                    claim("b", SWEDEN, "withdrewFrom", NATO).negated().begin(90).build())),
                    "1",
                    problem -> {
                        throw new AssertionError(problem.message());
                    });
            List<Explainer.Explained> found = new Explainer(store.dataset(), store.iris().base()).contested();
            assertEquals(1, found.size(), found.toString());
            assertEquals("Norway attacked Sweden",
                    found.getFirst().subject() + " " + found.getFirst().relation() + " " + found.getFirst().object());
            assertEquals(List.of("for", "against"), found.getFirst().sentences().stream().map(Explainer.Sentence::side).toList());
        }
    }
}
