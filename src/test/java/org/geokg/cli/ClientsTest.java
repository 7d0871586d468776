package org.geokg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.geokg.serve.option.ServeOptions;
import org.geokg.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs of docs/notebooks.md, run by real clients against a running server and a release of the demo's articles.
 * What they need is no part of the usual build: Maven's profile {@code clients} runs them.
 */
@Tag("clients")
class ClientsTest {
    private static final Path PROGRAMS = Path.of("src/test/clients");
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String PYTHON = Files.isExecutable(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3";
    private static final List<String> LEFT = List.of("Burkina Faso", "Mali", "Niger");
    private static final long PATIENCE = 180;

    @TempDir
    private static Path home;

    private static GraphStore store;
    private static ServedStore server;
    private static Map<String, String> environment;

    @BeforeAll
    static void serveTheDemosGraph() throws IOException {
        Path folder = home.resolve("kg");
        Path release = home.resolve("kg-1.0.0");
        succeed("build", "data/articles", "--out", folder.toString(), "--dumps", "nquads");
        succeed("release", "--store", folder.toString(), "--out", release.toString(), "--release-version", "1.0.0");
        store = GraphStore.open(folder);
        server = ServedStore.start(store, ServeOptions.defaults().withPort(0).withIris(store.iris()));
        environment = Map.of("GEOKG", server.url().replaceFirst("/$", ""), "GEOKG_RELEASE", release.toString(), "LC_ALL", "C.UTF-8");
    }

    private static void succeed(String... command) {
        CommandRun run = CommandRun.of(home, "", command);
        assertEquals(ExitStatus.ALL_WELL, run.status(), run.err());
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @Test
    void sparqlWrapperFillsATableOfPandas() throws Exception {
        needs("python3-sparqlwrapper python3-pandas", PYTHON, "-c", "import SPARQLWrapper, pandas");
        List<String> lines = run(PYTHON, program("sparqlwrapper_pandas.py"));
        assertEquals(4, lines.size(), lines::toString);
        assertTrue(lines.getFirst().strip().matches("who +from +confidence"), lines::toString);
        for (int i = 0; i < LEFT.size(); i++) {
            assertTrue(lines.get(i + 1).strip().startsWith(LEFT.get(i) + " 2025-01-29"), lines::toString);
        }
    }

    @Test
    void rdflibFollowsAnIriAndSearchesSentences() throws Exception {
        needs("python3-rdflib python3-sparqlwrapper", PYTHON, "-c", "import rdflib, SPARQLWrapper");
        List<String> lines = run(PYTHON, program("rdflib_linked_data.py"));
        assertEquals("Mali left ecowas", lines.getFirst());
        assertTrue(lines.size() > 1, lines::toString);
        lines.stream().skip(1).forEach(line -> assertTrue(line.startsWith("- ") && line.contains("sanction"), line));
    }

    @Test
    void pandasReadsResultsAndTables() throws Exception {
        needs("python3-pandas", PYTHON, "-c", "import pandas");
        List<String> lines = run(PYTHON, program("pandas_tables.py"));
        assertTrue(lines.stream().anyMatch(l -> l.matches("Collective Security Treaty Organization +\\d+")), lines::toString);
        assertTrue(lines.stream().anyMatch(l -> l.matches("[1-9]\\d+ facts; True")), lines::toString);
        assertTrue(lines.getLast().contains("has not imposed sanctions on Rwanda"), lines::toString);
    }

    @Test
    void baseRReadsResultsAndTables() throws Exception {
        needs("r-base-core", "Rscript", "--version");
        List<String> lines = run("Rscript", program("tables.R"));
        assertEquals(List.of("1 Burkina Faso", "2         Mali", "3        Niger"), lines.subList(1, 4));
        assertTrue(String.join(" ", lines).contains("memberOf"), lines::toString);
    }

    @Test
    void nodeFetchesResults() throws Exception {
        needs("nodejs (18 or newer)", "node", "-e", "if (typeof fetch !== 'function') process.exit(1)");
        assertEquals(LEFT, run("node", program("fetch.mjs")));
    }

    @Test
    void curlAsksAndDownloads() throws Exception {
        needs("curl", "curl", "--version");
        List<String> lines = run("sh", program("queries.sh"));
        assertEquals(List.of("who", "Burkina Faso", "Mali", "Niger"), lines.subList(0, 4));
        assertTrue(lines.subList(4, 6).stream().allMatch(count -> Integer.parseInt(count) > 0), lines::toString);
    }

    @Test
    void jenasClientAsks() throws Exception {
        List<String> lines = run(JAVA, "-cp", System.getProperty("java.class.path"), program("Members.java"));
        assertEquals(LEFT, lines.stream().filter(LEFT::contains).toList());
    }

    private static String program(String name) {
        return PROGRAMS.resolve(name).toString();
    }

    /** Fails, rather than passing over the test: who switches the profile on wants to know. */
    private static void needs(String packages, String... probe) throws Exception {
        try {
            if (finished(probe).status() == 0) {
                return;
            }
        } catch (IOException e) {
            // there is no such program
        }
        fail(probe[0] + " lacks what this test needs. On Debian: apt-get install " + packages);
    }

    private static List<String> run(String... command) throws Exception {
        Finished finished = finished(command);
        assertEquals(0, finished.status(), () -> String.join("\n", finished.lines()));
        return finished.lines();
    }

    private record Finished(int status, List<String> lines) {}

    private static Finished finished(String... command) throws Exception {
        Path out = Files.createTempFile(home, "client", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail(command[0] + " did not end within " + PATIENCE + " s");
        }
        return new Finished(process.exitValue(), new ArrayList<>(Files.readAllLines(out, StandardCharsets.UTF_8)));
    }
}
