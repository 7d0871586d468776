package org.geokg.publish.release;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.geokg.publish.ParquetTable;
import org.geokg.publish.WholeFile;
import org.geokg.publish.release.Part.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is damaged when it is read again stops the release, and is named. */
class ChecksTest {
    @TempDir
    Path folder;

    /** Public, for Parquet is written from public records. */
    public record Row(String a, int b) {}

    @Test
    void rdfIsCountedAndReadStrictly() throws IOException {
        String triple = "<http://a.example/s> <http://a.example/p> \"1\" .\n";
        good(new RdfCheck(Lang.NTRIPLES, 2), triple + triple.replace("1", "2"));
        bad(new RdfCheck(Lang.NTRIPLES, 2), triple, "1 triples were read where 2");
        bad(new RdfCheck(Lang.NTRIPLES, 1), triple.replace("\"1\"", "\"1"), "");
        bad(new RdfCheck(Lang.NTRIPLES, 1), triple.replace("\"1\"", "\"x\"^^<http://www.w3.org/2001/XMLSchema#date>"), "");
        bad(new RdfCheck(Lang.TURTLE, 1), triple.replace("http://a.example/s", "http://a.example/ s"), "");
    }

    @Test
    void jsonLdIsReadToItsEnd() throws IOException {
        String node = "{\"@id\": \"http://a.example/s\", \"http://a.example/p\": [{\"@value\": \"1\"}]}";
        good(new RdfCheck(Lang.JSONLD11, 1), "{\"@graph\": [" + node + "]}");
        good(new RdfCheck(Lang.JSONLD11, 0), "{\"@graph\": []}");
        bad(new RdfCheck(Lang.JSONLD11, 2), "{\"@graph\": [" + node + "]}", "1 triples");
        bad(new RdfCheck(Lang.JSONLD11, 1), "{\"@graph\": [" + node, "");
        bad(new RdfCheck(Lang.JSONLD11, 1), "{\"@graph\": [" + node + "], \"more\": 1}", "follows");
        bad(new RdfCheck(Lang.JSONLD11, 1), "[" + node + "]", "does not begin");
    }

    @Test
    void csvHasItsColumnsInEveryRow() throws IOException {
        Part.Check check = TableChecks.csv(List.of("a", "b"), 1);
        good(check, "a,b\r\n1,\"x\ny\"\r\n");
        bad(check, "a,c\r\n1,2\r\n", "header is [a, c]");
        bad(check, "a,b\r\n1\r\n", "has 1 cells");
        bad(check, "a,b\r\n", "0 rows");
        bad(check, "", "rows were read");
        bad(check, "a,b\r\n1,\"2\r\n", "");
        Path latin = Files.write(folder.resolve("latin.csv"), "a,b\r\n1,\u00E9\r\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThrows(IOException.class, () -> check.read(latin));
    }

    @Test
    void parquetIsReadCellByCell() throws IOException {
        Path file = folder.resolve("t.parquet");
        WholeFile.write(file, out -> {
            try (ParquetTable<Row> table = new ParquetTable<>(out, Row.class)) {
                table.write(new Row("x", 1));
                table.write(new Row(null, 2));
            }
        });
        TableChecks.parquet(List.of("a", "b"), 2).read(file);
        assertThrows(IOException.class, () -> TableChecks.parquet(List.of("a", "b"), 3).read(file));
        assertThrows(IOException.class, () -> TableChecks.parquet(List.of("a", "c"), 2).read(file));
        byte[] bytes = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(bytes, bytes.length - 20));
        assertThrows(Exception.class, () -> TableChecks.parquet(List.of("a", "b"), 2).read(cut));
        bytes[20] ^= 0x55;
        Path spoilt = Files.write(folder.resolve("spoilt.parquet"), bytes);
        assertThrows(Exception.class, () -> TableChecks.parquet(List.of("a", "b"), 2).read(spoilt));
    }

    @Test
    void graphMlIsWellFormedAndCounted() throws IOException {
        String xml = "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">"
                + "<graph edgedefault=\"directed\"><node id=\"n\"/></graph></graphml>";
        good(new GraphMlCheck(new GraphMl.Size(1, 0)), xml);
        bad(new GraphMlCheck(new GraphMl.Size(2, 0)), xml, "1 nodes");
        bad(new GraphMlCheck(new GraphMl.Size(1, 0)), xml.replace("</graph>", ""), "");
    }

    @Test
    void aReleaseFailsAsAWholeAndNamesTheFile() throws IOException {
        Path place = folder.resolve("release");
        IOException e = assertThrows(IOException.class, () -> {
            try (ReleaseFolder release = ReleaseFolder.at(place)) {
                release.add(part("good.txt", out -> out.write(1)));
                release.add(part("bad.txt", out -> {
                    throw new IOException("disk full");
                }));
                release.moveIntoPlace();
            }
        });
        assertEquals("no release was made, for bad.txt failed: disk full", e.getMessage());
        assertNothingLeft();
        e = assertThrows(IOException.class, () -> {
            try (ReleaseFolder release = ReleaseFolder.at(place)) {
                release.add(new Part("data.nt.gz", FileForm.NTRIPLES, "", Use.DISTRIBUTION, out -> out.write('x'),
                        new RdfCheck(Lang.NTRIPLES, 0)));
            }
        });
        assertTrue(e.getMessage().contains("data.nt.gz"), e.getMessage());
        assertNothingLeft();
    }

    @Test
    void twoReleasesAtOnePlaceDoNotMeet() throws IOException {
        try (ReleaseFolder one = ReleaseFolder.at(folder.resolve("release"))) {
            one.add(part("a.txt", out -> out.write(1)));
            IOException e = assertThrows(IOException.class, () -> ReleaseFolder.at(folder.resolve("release")));
            assertTrue(e.getMessage().contains("another release is being written"), e.getMessage());
            one.moveIntoPlace();
        }
        assertTrue(Files.exists(folder.resolve("release/a.txt")));
    }

    @Test
    void aFileThatChangedAfterItWasWrittenIsNoticed() throws IOException {
        try (ReleaseFolder release = ReleaseFolder.at(folder.resolve("release"))) {
            release.add(part("a.txt", out -> out.write(1)));
            Files.writeString(release.file("a.txt"), "other");
            Part sums = new Part(Checksums.FILE, FileForm.TEXT, "", Use.COMPANION,
                    out -> out.write(new Checksums(release.written()).toBytes()), Checksums::check);
            IOException e = assertThrows(IOException.class, () -> release.add(sums));
            assertTrue(e.getMessage().contains("a.txt changed"), e.getMessage());
        }
        assertNothingLeft();
    }

    private void assertNothingLeft() throws IOException {
        try (var files = Files.list(folder)) {
            assertFalse(files.findAny().isPresent());
        }
    }

    private static Part part(String name, WholeFile.Content content) {
        return new Part(name, FileForm.TEXT, "", Use.COMPANION, content, file -> { });
    }

    private void good(Part.Check check, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), text);
        assertDoesNotThrow(() -> check.read(file));
    }

    private void bad(Part.Check check, String text, String why) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), text);
        Exception e = assertThrows(Exception.class, () -> check.read(file), text);
        assertTrue(e instanceof IOException || e instanceof RiotException, e.toString());
        assertTrue(e.getMessage().contains(why), e.getMessage());
    }
}
