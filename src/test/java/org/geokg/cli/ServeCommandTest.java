package org.geokg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.geokg.serve.option.Accounts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command serve")
class ServeCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "--password-file accounts.txt",
        "--allow-service query.example.org/sparql",
        "--metrics here",
        "--metrics :9090",
        "--metrics 0.0.0.0:99999",
        "--max-results -1",
        "--max-queries -1",
        "--max-upload 0",
        "--stop-timeout -1",
        "--timeout 0",
    })
    @DisplayName("refuses options that make no sense, and points to its help")
    void wrongOptions(String options) {
        CommandRun run = run("", ("serve " + options).split(" "));
        assertEquals(ExitStatus.WRONG_USAGE, run.status());
        assertTrue(run.err().contains("See: geokg serve --help"), run.err());
    }

    @Test
    @DisplayName("names file and line of what is wrong with a password file")
    void badPasswordFile() throws IOException {
        Path file = Files.write(folder.resolve("accounts.txt"), List.of("# ours", "alice:secret", "bob"));
        CommandRun run = run("", "serve", "--updates", "--password-file", file.toString());
        assertEquals(ExitStatus.WRONG_USAGE, run.status());
        List<String> lines = run.err().lines().toList();
        assertTrue(lines.getFirst().startsWith("geokg: " + file + ":2: this is no hash"), run.err());
        assertTrue(lines.getFirst().contains("geokg password"), run.err());
        assertTrue(lines.get(1).startsWith("geokg: " + file + ":3: "), run.err());
        assertFalse(run.err().contains("secret"), run.err());
    }

    @Test
    @DisplayName("takes what the command password wrote")
    void passwordFile() throws IOException {
        Path file = folder.resolve("accounts.txt");
        for (String user : List.of("alice", "bob")) {
            CommandRun run = run("correct horse\n", "password", user, "--file", file.toString());
            assertEquals(ExitStatus.ALL_WELL, run.status(), run.err());
            assertTrue(run.out().isEmpty(), run.out());
        }
        assertEquals(2, Files.readAllLines(file).size());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Accounts.read(file);
        CommandRun noStore = run("", "serve", folder.toString(), "--updates", "--password-file", file.toString());
        assertEquals(ExitStatus.FAILED, noStore.status());
        assertTrue(noStore.err().contains("geokg build"), noStore.err());
        assertTrue(run("correct horse\n", "password", "eve").out().startsWith("eve:$2b$12$"));
        assertEquals(ExitStatus.WRONG_USAGE, run("\n", "password", "eve").status());
        assertEquals(ExitStatus.WRONG_USAGE, run("x\n", "password", "e:e").status());
    }

    private CommandRun run(String input, String... arguments) {
        return CommandRun.of(folder, input, arguments);
    }
}
