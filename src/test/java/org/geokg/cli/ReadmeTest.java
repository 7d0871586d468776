package org.geokg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Prefixes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README shows is what the program says. Blocks marked {@code console} are run against the demo's articles; the
 * lines below a command must come in that order, with anything in place of {@code ...}. Confidences and spacing are not
 * compared, so that better reading breaks nothing. Blocks marked {@code trig} must be part of the demo's graph.
 */
@DisplayName("The README's")
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final String GAP = "...";
    /** A Markdown link; its first group is the target. */
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

    @TempDir
    private static Path home;

    @BeforeAll
    static void buildTheDemosGraph() {
        CommandRun build = run("build", "data/articles", "--out", home.resolve("geokg-demo").toString(), "--dumps", "nquads");
        assertEquals(ExitStatus.ALL_WELL, build.status(), build.err());
    }

    @TestFactory
    @DisplayName("commands give the output that is shown:")
    Stream<DynamicTest> commandsGiveTheirOutput() throws IOException {
        List<Fence> fences = Fence.in(README, "console");
        assertFalse(fences.isEmpty(), "no console blocks");
        return fences.stream().map(fence -> DynamicTest.dynamicTest(fence.lines().getFirst(), () -> {
            CommandRun run = run(words(fence.lines().getFirst()));
            assertEquals(ExitStatus.ALL_WELL, run.status(), run.err());
            assertShows(fence.lines().subList(1, fence.lines().size()), run.out().lines().toList());
        }));
    }

    @TestFactory
    @DisplayName("sister docs/search.md has searches that find something:")
    Stream<DynamicTest> searchesFindSomething() throws IOException {
        List<Fence> fences = Fence.in(Path.of("docs/search.md"), "sparql");
        assertFalse(fences.isEmpty(), "no sparql blocks");
        return fences.stream().map(fence -> DynamicTest.dynamicTest(fence.lines().getLast(), () -> {
            CommandRun run = run("query", String.join("\n", fence.lines()), "--format", "csv");
            assertEquals(ExitStatus.ALL_WELL, run.status(), run.err());
            assertTrue(run.out().lines().count() > 1, run.out());
        }));
    }

    @Test
    @DisplayName("RDF is in the graph")
    void rdfIsInTheGraph() throws IOException {
        DatasetGraph graph = RDFDataMgr.loadDatasetGraph(home.resolve("geokg-demo/dumps/geokg.nq").toString());
        StringBuilder prefixes = new StringBuilder();
        Prefixes.of(IriPolicy.DEFAULT).forEach((name, iri) -> prefixes.append("PREFIX %s: <%s>\n".formatted(name, iri)));
        List<Fence> fences = Fence.in(README, "trig");
        assertFalse(fences.isEmpty(), "no trig blocks");
        for (Fence fence : fences) {
            String text = prefixes + String.join("\n", fence.lines());
            RDFParser.fromString(text, Lang.TRIG).toDatasetGraph().stream()
                    .forEach(quad -> assertTrue(graph.contains(quad), () -> "the graph lacks " + shown(quad)));
        }
    }

    @Test
    @DisplayName("links lead to files")
    void linksLeadToFiles() throws IOException {
        List<String> targets = LINK.matcher(Files.readString(README)).results().map(m -> m.group(1)).toList();
        assertTrue(targets.size() > 10, "links were found");
        targets.stream().filter(t -> !t.contains("://")).forEach(t -> assertTrue(Files.exists(Path.of(t)), t));
    }

    private static String shown(Quad quad) {
        return quad.getSubject() + " " + quad.getPredicate() + " " + quad.getObject();
    }

    private static void assertShows(List<String> shown, List<String> output) {
        int at = 0;
        boolean gap = false;
        for (String line : shown) {
            if (line.equals(GAP)) {
                gap = true;
                continue;
            }
            int found = at;
            while (gap && found < output.size() && !plain(output.get(found)).equals(plain(line))) {
                found++;
            }
            String there = found < output.size() ? output.get(found) : "(end of output)";
            assertEquals(plain(line), plain(there), () -> "in\n" + String.join("\n", output));
            at = found + 1;
            gap = false;
        }
    }

    private static String plain(String line) {
        return line.replaceAll("\\b[01]\\.\\d{1,2}\\b", "#").replaceAll("[\\s─]+", " ").strip();
    }

    /** The arguments of a command line that begins with {@code $ ./geokg}; single quotes hold words together. */
    private static String[] words(String line) {
        assertTrue(line.startsWith("$ ./geokg "), line);
        String[] parts = line.substring("$ ./geokg ".length()).split("'", -1);
        Stream.Builder<String> words = Stream.builder();
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                words.add(parts[i]);
            } else {
                Arrays.stream(parts[i].split(" ")).filter(w -> !w.isEmpty()).forEach(words::add);
            }
        }
        return words.build().toArray(String[]::new);
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.of(home, "", arguments);
    }
}
