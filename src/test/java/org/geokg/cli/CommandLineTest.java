package org.geokg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    private static final List<String> COMMANDS = List.of("demo", "extract", "build", "query", "serve", "index", "dump", "release", "explain",
            "validate", "evaluate", "mentions", "rules", "password", "completion");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandExplainsItselfWithExamplesAndExitStatus() {
        return COMMANDS.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            CommandRun help = run(name, "--help");
            assertEquals(ExitStatus.ALL_WELL, help.status());
            for (String part : List.of("Usage: geokg " + name, "Examples:", "  geokg ", "Exit status:", "wrong usage")) {
                assertTrue(help.out().contains(part) || part.equals("  geokg ") && name.equals("completion"),
                        "no '" + part + "' in\n" + help.out());
            }
        }));
    }

    @Test
    void aloneItPrintsHelp() {
        CommandRun alone = run();
        assertEquals(ExitStatus.ALL_WELL, alone.status());
        COMMANDS.forEach(name -> assertTrue(alone.out().contains("  " + name), name));
    }

    @Test
    void wrongUsageIsToldInALineWithAWayOn() {
        CommandRun wrong = run("extract", "no-such-file.txt");
        assertEquals(ExitStatus.WRONG_USAGE, wrong.status());
        assertEquals(List.of("geokg: no such file or folder: no-such-file.txt", "See: geokg extract --help"),
                wrong.err().lines().toList());
        assertEquals(ExitStatus.WRONG_USAGE, run("extrat").status());
        assertTrue(run("extrat").err().contains("extract"));
        assertEquals(ExitStatus.WRONG_USAGE, run("query").status());
        assertEquals(ExitStatus.WRONG_USAGE, run("build", folder.toString(), "--out", "pom.xml").status());
        assertEquals(ExitStatus.WRONG_USAGE, run("extract", "pom.xml", "--knowledge", "src").status());
        for (String command : List.of("extract", "mentions")) {
            CommandRun noBase = run(command, "README.md", "--base", "graph");
            assertEquals(ExitStatus.WRONG_USAGE, noBase.status());
            assertTrue(noBase.err().contains("See: geokg " + command + " --help"), noBase.err());
        }
        CommandRun noDay = run("extract", "pom.xml", "--published", "2024-13-01");
        assertEquals(ExitStatus.WRONG_USAGE, noDay.status());
        assertTrue(noDay.err().contains("'2024-13-01' is no day; write it as 2024-03-05"), noDay.err());
        for (String command : List.of("serve", "demo")) {
            CommandRun noPort = run(command, "--port", "65536");
            assertEquals(ExitStatus.WRONG_USAGE, noPort.status());
            assertTrue(noPort.err().contains("65535"), noPort.err());
        }
        assertEquals(ExitStatus.WRONG_USAGE, run("serve", "--timeout", "0").status());
    }

    @Test
    void aMissingStoreIsAFailureWithAdvice() {
        CommandRun failed = run("query", "01-members", "--store", folder.toString());
        assertEquals(ExitStatus.FAILED, failed.status());
        assertTrue(failed.err().contains("geokg build"), failed.err());
    }

    @Test
    void versionAndCompletionAreThere() {
        assertTrue(run("--version").out().startsWith("geokg "));
        assertTrue(run("completion").out().contains("complete -F"));
        assertTrue(run("query", "--list").out().contains("01-members"));
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(folder, "", arguments);
    }
}
