package org.geokg.publish;

import static org.geokg.graph.Samples.FINLAND;
import static org.geokg.graph.Samples.NATO;
import static org.geokg.graph.Samples.NORWAY;
import static org.geokg.graph.Samples.SWEDEN;
import static org.geokg.graph.Samples.claim;
import static org.geokg.graph.Samples.day;
import static org.geokg.graph.Samples.extraction;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.geokg.claim.Extraction;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.RoleTable;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Ontology;
import org.geokg.graph.Samples;
import org.geokg.publish.ReleaseDiff.Release;
import org.geokg.store.GraphStore;
import org.geokg.store.GraphUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseDiffTest {
    @TempDir
    Path folder;

    private GraphStore store;
    private Path may;

    @BeforeEach
    void releaseTwice() throws IOException {
        store = GraphStore.openOrCreate(folder.resolve("kg"), IriPolicy.DEFAULT);
        ingest("1", extraction("a", "Nordic Times", LocalDate.of(2024, 5, 1),
                claim("a", NORWAY, "alliedWith", SWEDEN).build(),
                claim("a", FINLAND, "suspendedParticipation", NATO).begin(90).build()));
        may = folder.resolve("may.nq.gz");
        new Dumps(store.data(), store.iris()).write(DumpFormat.NQUADS, may);
        ingest("2", extraction("a", "Nordic Times", LocalDate.of(2024, 5, 1),
                claim("a", NORWAY, "alliedWith", SWEDEN).build(),
                claim("a", FINLAND, "memberOf", NATO).from(day("2023-04-04")).quote("It \"joined\"\n<b> \\ NATO.").begin(90).build()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void thePatchTurnsTheOldReleaseIntoTheNewOne() throws IOException {
        ByteArrayOutputStream patch = new ByteArrayOutputStream();
        try (ReleaseDiff diff = ReleaseDiff.between(new Release.Dumped(may), new Release.Stored(store.data()))) {
            diff.write(Optional.of(RDFPatchOps.textWriter(patch)));
        }
        DatasetGraph patched = DatasetGraphFactory.createTxnMem();
        RDFParser.source(may.toString()).parse(patched);
        RDFPatchOps.applyChange(patched, new ByteArrayInputStream(patch.toByteArray()));
        assertEquals(quads(store.data()), quads(patched));
    }

    @Test
    void countsFactsByRelation() throws IOException {
        try (ReleaseDiff diff = ReleaseDiff.between(new Release.Dumped(may), new Release.Stored(store.data()))) {
            ReleaseDiff.Summary summary = diff.write(Optional.empty());
            assertEquals(Set.of("memberOf", "suspendedParticipation"), summary.facts().keySet());
            assertEquals(new ReleaseDiff.Count(1, 0), summary.facts().get("memberOf"));
            assertEquals(new ReleaseDiff.Count(0, 1), summary.facts().get("suspendedParticipation"));
            assertTrue(summary.quads().added() > 10);
        }
    }

    @Test
    void aReleaseDoesNotDifferFromItself() throws IOException {
        Path trig = folder.resolve("june.trig");
        new Dumps(store.data(), store.iris()).write(DumpFormat.TRIG, trig);
        try (ReleaseDiff diff = ReleaseDiff.between(new Release.Dumped(trig), new Release.Stored(store.data()))) {
            assertEquals(new ReleaseDiff.Count(0, 0), diff.write(Optional.empty()).quads());
        }
    }

    @Test
    void whatIsSortedAlreadyGivesTheSameChanges() throws IOException {
        Path june = folder.resolve("june.nq.gz");
        new Dumps(store.data(), store.iris()).write(DumpFormat.NQUADS, june);
        List<String> patches = new ArrayList<>();
        for (boolean sorted : List.of(true, false)) {
            Release before = sorted ? new Release.Sorted(may) : new Release.Dumped(may);
            Release after = sorted ? new Release.Sorted(june) : new Release.Dumped(june);
            ByteArrayOutputStream patch = new ByteArrayOutputStream();
            try (ReleaseDiff diff = ReleaseDiff.between(before, after)) {
                patches.add(diff.write(Optional.of(RDFPatchOps.textWriter(patch))) + patch.toString());
            }
        }
        assertEquals(patches.get(1), patches.get(0));
    }

    @Test
    void whatIsNotSortedIsNotTakenForSorted() throws IOException {
        Path unsorted = Files.writeString(folder.resolve("unsorted.nq"),
                "<http://b/> <http://p/> <http://b/> .\n<http://a/> <http://p/> <http://b/> .\n");
        try (ReleaseDiff diff = ReleaseDiff.between(new Release.Sorted(may), new Release.Sorted(unsorted))) {
            UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> diff.write(Optional.empty()));
            assertTrue(e.getMessage().contains("unsorted.nq is not sorted by byte"), e.getMessage());
        }
    }

    @Test
    void linesAreOrderedByCodePointsAsTheirBytesAre() {
        List<String> texts = List.of("", "a", "a\u00E9", "\uFFFD", "\uD83D\uDE00", "\uD83D\uDE01x", "\uE000", "\uDBFF\uDFFF", "z");
        for (String a : texts) {
            for (String b : texts) {
                int bytes = Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
                assertEquals(Integer.signum(bytes), Integer.signum(SortedQuads.BY_BYTE.compare(a, b)), a + " " + b);
            }
        }
    }

    @Test
    void aDamagedOrUnknownFileIsNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.nq"), "<http://a/> <http://b/> \"c .\n");
        Path other = Files.writeString(folder.resolve("facts.ttl"), "");
        for (Path wrong : List.of(broken, other, folder.resolve("missing.nq"))) {
            IOException e = assertThrows(IOException.class,
                    () -> ReleaseDiff.between(new Release.Dumped(may), new Release.Dumped(wrong)));
            assertTrue(e.getMessage().contains(wrong.getFileName().toString()), e.getMessage());
        }
    }

    private void ingest(String extractorVersion, Extraction article) {
        new GraphUpdate(store, Ontology.packed(), new Fusion(Samples.RELATIONS, RoleTable.standard()), Samples::gazetteer)
                .ingest(List.of(article), extractorVersion, problem -> {
                    throw new AssertionError(problem.message());
                });
    }

    private static Set<Quad> quads(DatasetGraph data) {
        return Txn.calculateRead(data, () -> data.stream()
                .map(q -> q.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, q.asTriple()) : q)
                .collect(Collectors.toSet()));
    }
}
