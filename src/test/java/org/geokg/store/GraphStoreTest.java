package org.geokg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
    private static final IriPolicy OWN = new IriPolicy("https://data.example/kg/");

    @TempDir
    Path folder;

    @Test
    void aStoreKeepsTheBaseThatItWasCreatedWith() {
        GraphStore.openOrCreate(folder, OWN).close();
        try (GraphStore store = GraphStore.open(folder)) {
            assertEquals(OWN, store.iris());
        }
        StoreException e = assertThrows(
                StoreException.class, () -> GraphStore.openOrCreate(folder, IriPolicy.DEFAULT));
        assertTrue(e.problem().message().contains("https://data.example/kg/"), e.getMessage());
    }

    @Test
    void aFolderWithoutAStoreSaysHowToMakeOne() {
        assertFalse(GraphStore.isStore(folder));
        StoreException e = assertThrows(StoreException.class, () -> GraphStore.open(folder));
        assertTrue(e.problem().message().contains("geokg build"), e.getMessage());
    }

    @Test
    void aStoreThatAnotherProcessHoldsIsNamedWithTheProcessAndItsPort() throws Exception {
        GraphStore.openOrCreate(folder, OWN).close();
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreHolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = holder.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && !line.equals("open")) {
                line = out.readLine();
            }
            String message = messageOfOpening();
            assertTrue(message.contains("in use by process " + holder.pid()), message);
            new ServerNote(holder.pid(), 3031).write(folder);
            assertTrue(messageOfOpening().contains("http://localhost:3031/"), messageOfOpening());
            new ServerNote(1, 3031).write(folder);
            assertFalse(messageOfOpening().contains("3031"), "a note of another process is stale");
        } finally {
            holder.destroy();
            holder.waitFor();
        }
        GraphStore.open(folder).close();
    }

    private String messageOfOpening() {
        return assertThrows(StoreException.class, () -> GraphStore.open(folder))
                .problem()
                .message();
    }

    @Test
    void aBrokenServerNoteIsNone() throws IOException {
        assertEquals(Optional.empty(), ServerNote.read(folder));
        Files.writeString(folder.resolve("server.txt"), "pid x");
        assertEquals(Optional.empty(), ServerNote.read(folder));
        new ServerNote(17, 3030).write(folder);
        assertEquals(Optional.of(new ServerNote(17, 3030)), ServerNote.read(folder));
        ServerNote.remove(folder);
        assertEquals(Optional.empty(), ServerNote.read(folder));
    }

    @Test
    void theAssemblerFileOpensTheStoreFromWhereverItStands() {
        GraphStore.openOrCreate(folder, OWN).close();
        Dataset assembled = DatasetFactory.assemble(
                folder.resolve("fuseki.ttl").toString(), folder.resolve("fuseki.ttl").toUri() + "#dataset");
        DatasetGraph data = assembled.asDatasetGraph();
        try {
            assertTrue(Txn.calculateRead(data, () -> data.containsGraph(OWN.catalog())));
        } finally {
            TDBInternal.expel(data);
        }
    }

    @Test
    void theShapesAreReadable() {
        assertEquals(List.of(), new ShapesCheck(Ontology.packedShapes())
                .violations(DatasetFactory.createTxnMem().asDatasetGraph(), OWN));
    }
}
