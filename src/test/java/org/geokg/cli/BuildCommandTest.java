package org.geokg.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles in, folder out: the commands together, on two short articles. */
class BuildCommandTest {
    private static final String SERBIA = "Serbia and Hungary\nThe Courier | 5 March 2024\n\nHungary joined NATO in 1999.\n";
    private static final String FINLAND = "Finland and NATO\nThe Courier | 6 March 2024\n\nFinland joined NATO in 2023.\n";

    @TempDir
    Path folder;

    private Path articles;
    private Path out;

    @BeforeEach
    void writeArticles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        out = folder.resolve("graph");
        Files.writeString(articles.resolve("a.txt"), SERBIA);
        Files.writeString(articles.resolve("b.txt"), FINLAND);
    }

    @Test
    void buildsUpdatesAndAnswers() throws IOException {
        assertEquals(ExitStatus.ALL_WELL, build().status());
        List<String> rows = Files.readAllLines(out.resolve("claims.csv"));
        assertTrue(rows.getFirst().startsWith("article,publisher,published,claimIri,"));
        assertTrue(rows.stream().anyMatch(r -> r.contains("Finland") && r.contains("memberOf")), rows.toString());
        assertTrue(Files.readString(out.resolve("report.json")).contains("\"added\" : 2"));
        assertTrue(run("query", "ASK { <https://w3id.org/geokg/id/finland> ?p ?o }", "--store", out.toString()).out().contains("yes")
                || run("query", "ASK { <https://w3id.org/geokg/id/finland> ?p ?o }", "--store", out.toString()).out().contains("true"));
        assertTrue(run("explain", "finland", "nato", "--store", out.toString()).out().contains("Finland joined NATO in 2023."));
        assertEquals(ExitStatus.ALL_WELL, run("validate", out.toString()).status());

        Files.delete(articles.resolve("a.txt"));
        assertTrue(build().err().contains("1 as before"));
        assertTrue(Files.readString(out.resolve("claims.csv")).contains("Hungary"), "missing articles stay");
        build("--prune");
        assertFalse(Files.readString(out.resolve("claims.csv")).contains("Hungary"));
    }

    @Test
    void aBuildThatChangesNothingWritesNothing() throws IOException {
        build();
        Map<Path, FileTime> before = times();
        assertEquals(ExitStatus.ALL_WELL, build().status());
        assertEquals(before, times());
        build("--min-confidence", "0.99");
        assertNotEquals(before.get(out.resolve("claims.csv")), times().get(out.resolve("claims.csv")), "asked for otherwise");
    }

    @Test
    void decisionsAreTakenKeptAndTakenBack() throws IOException {
        build("--dumps", "nquads");
        String before = Files.readString(out.resolve("dumps/geokg.nq"));
        assertTrue(run("review", "--store", out.toString(), "--format", "csv").out().startsWith("decision,target,value,by,on,note,"));
        String claim = Files.readAllLines(out.resolve("claims.csv")).stream()
                .filter(r -> r.contains("memberOf") && r.contains("Finland"))
                .findFirst().orElseThrow().replaceFirst(".*(https://[^,]*/claim/[^,]*),.*", "$1");
        Path file = folder.resolve("decisions.csv");
        Files.writeString(file, "decision,target,value,by,on,note\nreject," + claim + ",,Jo,2026-03-31,\n"
                + "reject,claim/gone-0123456789ab,,Jo,2026-03-31,\nperhaps,claim/a-1,,Jo,2026-03-31,\n");
        CommandRun decided = build("--dumps", "nquads", "--decisions", file.toString());
        assertEquals(ExitStatus.SOME_REJECTED, decided.status());
        assertTrue(decided.err().contains("decisions.csv:3: GKG-205"), decided.err());
        assertTrue(decided.err().contains("decisions.csv:4: GKG-204"), decided.err());
        assertFalse(Files.readString(out.resolve("claims.csv")).contains(claim));
        String after = Files.readString(out.resolve("dumps/geokg.nq"));
        assertTrue(after.contains("rejectedBy"));
        assertFalse(after.contains("decisions.csv"), "no paths in the data");
        assertEquals(ExitStatus.ALL_WELL, build("--dumps", "nquads").status());
        assertEquals(after, Files.readString(out.resolve("dumps/geokg.nq")), "what was decided stays");
        Files.writeString(file, "decision,target,value,by,on,note\n");
        assertEquals(ExitStatus.ALL_WELL, build("--dumps", "nquads", "--decisions", file.toString()).status());
        assertEquals(before, Files.readString(out.resolve("dumps/geokg.nq")));
    }

    @Test
    void withdrawingLeavesWhatBuildingWithoutTheArticleGives() throws IOException {
        build("--dumps", "nquads");
        CommandRun withdrawn = run("withdraw", "https://w3id.org/geokg/article/a", "nowhere", "--store", out.toString());
        assertEquals(ExitStatus.SOME_REJECTED, withdrawn.status());
        assertTrue(withdrawn.err().contains("no article nowhere"), withdrawn.err());
        assertTrue(withdrawn.err().contains("1 article withdrawn"), withdrawn.err());
        Path without = folder.resolve("without");
        run("build", articles.resolve("b.txt").toString(), "--out", without.toString(), "--dumps", "nquads", "-q");
        for (String file : List.of("dumps/geokg.nq", "claims.csv")) {
            assertArrayEquals(Files.readAllBytes(without.resolve(file)), Files.readAllBytes(out.resolve(file)), file);
        }
    }

    @Test
    void equalInputGivesEqualBytesWhateverTheOrderAndThreads() throws IOException {
        Path other = folder.resolve("other");
        run("build", articles.toString(), "--out", out.toString(), "--threads", "1", "--dumps", "nquads", "-q");
        run("build", articles.resolve("b.txt").toString(), articles.resolve("a.txt").toString(),
                "--out", other.toString(), "--threads", "4", "--dumps", "nquads", "-q");
        for (String file : List.of("dumps/geokg.nq", "claims.csv")) {
            assertArrayEquals(Files.readAllBytes(out.resolve(file)), Files.readAllBytes(other.resolve(file)), file);
        }
    }

    @Test
    void theRolesOfOnesOwnGazetteerTellWhoseTermASuccessorEnds() throws IOException {
        Files.writeString(articles.resolve("a.txt"), "Kenya\nThe Courier | 5 March 2014\n\nPresident Ann Testa of Kenya slept.\n");
        Files.writeString(articles.resolve("b.txt"), "Kenya\nThe Courier | 5 March 2024\n\nPresident Bob Testason of Kenya slept.\n");
        String question = "SELECT ?p { ?p <https://w3id.org/geokg/ontology#holdsOfficeIn> <https://w3id.org/geokg/id/kenya> }";
        build("-q");
        String byDefault = run("query", question, "--store", out.toString()).out();
        assertFalse(byDefault.contains("ann-testa"), byDefault);

        Path names = Files.createDirectories(folder.resolve("mine/gazetteer"));
        for (String file : List.of("states.csv", "titles.csv", "forenames.csv")) {
            Files.copy(Path.of("data/gazetteer", file), names.resolve(file));
        }
        Files.writeString(names.resolve("roles.csv"), "role,foldsTo,single,in\nPresident,,false,\n");
        build("-q", "--knowledge", folder.resolve("mine").toString());
        String byOwn = run("query", question, "--store", out.toString()).out();
        assertTrue(byOwn.contains("ann-testa") && byOwn.contains("bob-testason"), byOwn);
    }

    @Test
    void extractGivesTheSameTableAsBuild() throws IOException {
        build();
        assertEquals(Files.readString(out.resolve("claims.csv")),
                run("extract", articles.toString(), "--format", "csv", "-q").out());
    }

    @Test
    void aBadRecordIsListedAndTheRestIsRead() {
        CommandRun run = CommandRun.of(folder, "{\"text\": \"Finland joined NATO in 2023.\"}\n{broken\n",
                "extract", "-", "--input-format", "jsonl");
        assertEquals(ExitStatus.SOME_REJECTED, run.status());
        assertTrue(run.out().contains("Finland"));
        assertTrue(run.err().contains("standard input:2: GKG-102"), run.err());
        assertTrue(run.err().contains("2 articles met, 1 read, 1 rejected"), run.err());
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // the lock tells who holds it, not what is in the store
                if (!file.getFileName().toString().equals("tdb.lock")) {
                    times.put(file, Files.getLastModifiedTime(file));
                }
            }
        }
        return times;
    }

    private CommandRun build(String... more) {
        String[] arguments = Stream.concat(
                Stream.of("build", articles.toString(), "--out", out.toString()),
                Stream.of(more)).toArray(String[]::new);
        return run(arguments);
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(folder, "", arguments);
    }
}
