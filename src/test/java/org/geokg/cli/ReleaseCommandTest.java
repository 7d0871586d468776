package org.geokg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.geokg.claim.RelationCatalog;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.RoleTable;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Ontology;
import org.geokg.graph.OntologyRelations;
import org.geokg.store.GraphStore;
import org.geokg.store.GraphUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command does with its words; what is in a release is tested beside it. */
class ReleaseCommandTest {
    @TempDir
    Path folder;

    @Test
    void publishesEvenAStoreOfNothing() throws IOException {
        emptyStore();
        CommandRun run = release("--release-version", "1.0.0", "--date", "2026-03-31");
        assertEquals(ExitStatus.ALL_WELL, run.status(), run.err());
        assertTrue(run.err().contains("release 1.0.0 of 2026-03-31 is in "), run.err());
        assertTrue(run.err().contains("no licence is stated"), run.err());
        assertEquals("", run.out());
        assertTrue(Files.readString(folder.resolve("out/CITATION.cff")).contains("version: 1.0.0"));
        assertTrue(Files.readString(folder.resolve("out/ontology.html")).contains("memberOf"));
        assertEquals(ExitStatus.FAILED, release("--release-version", "1.0.1").status(), "nothing is overwritten");
    }

    @Test
    void takesWhatIsSaidOfTheDataset() throws IOException {
        emptyStore();
        CommandRun run = release("--release-version", "2", "--title", "Sahel", "--creator", "Doe, Jane", "--creator", "Some Institute",
                "--license", "https://creativecommons.org/licenses/by/4.0/", "--url", "https://data.example/2/", "--no-quotes");
        assertEquals(ExitStatus.ALL_WELL, run.status(), run.err());
        assertFalse(run.err().contains("no licence is stated"), run.err());
        String citation = Files.readString(folder.resolve("out/CITATION.cff"));
        for (String said : new String[] {"title: Sahel", "family-names: Doe", "name: Some Institute", "license: CC-BY-4.0"}) {
            assertTrue(citation.contains(said), citation);
        }
        assertTrue(Files.readString(folder.resolve("out/catalog.ttl")).contains("<https://data.example/2/facts.parquet>"));
        String manifest = Files.readString(folder.resolve("out/manifest.json"));
        assertTrue(manifest.contains("\"shortened\" : true"), manifest);
        assertTrue(manifest.contains("\"date\" : \"" + LocalDate.now() + "\""), manifest);
    }

    @Test
    void wrongUsageIsToldBeforeAnythingIsDone() {
        emptyStore();
        for (String[] wrong : new String[][] {{}, {"--release-version", "a b"}, {"--release-version", "1", "--date", "yesterday"},
            {"--release-version", "1", "--license", "CC-BY-4.0"}, {"--release-version", "1", "--url", "https://data.example/1"}}) {
            CommandRun run = release(wrong);
            assertEquals(ExitStatus.WRONG_USAGE, run.status(), run.err());
            assertTrue(run.err().contains("See: geokg release --help"), run.err());
        }
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void withoutAStoreOrAReleaseBeforeItSaysSo() {
        CommandRun noStore = release("--release-version", "1");
        assertEquals(ExitStatus.FAILED, noStore.status());
        assertTrue(noStore.err().contains("no store in this folder"), noStore.err());
        emptyStore();
        CommandRun noPrevious = release("--release-version", "1", "--previous", folder.toString());
        assertEquals(ExitStatus.FAILED, noPrevious.status());
        assertTrue(noPrevious.err().contains("is not a folder that geokg release made"), noPrevious.err());
    }

    private void emptyStore() {
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"), IriPolicy.DEFAULT)) {
            Fusion fusion = new Fusion(new RelationCatalog(OntologyRelations.read()), RoleTable.standard());
            new GraphUpdate(store, Ontology.packed(), fusion, id -> Optional.empty()).ingest(List.of(), "1", problem -> { });
        }
    }

    private CommandRun release(String... more) {
        return CommandRun.of(folder, "", Stream.concat(
                Stream.of("release", "--store", folder.resolve("kg").toString(), "--out", folder.resolve("out").toString()),
                Stream.of(more)).toArray(String[]::new));
    }
}
