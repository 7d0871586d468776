package org.geokg.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/notebooks.md shows are the very programs that {@link ClientsTest} runs. */
class NotebookDocsTest {
    @Test
    void everyProgramStandsInTheDocsAsItIsRun() throws IOException {
        String docs = Files.readString(Path.of("docs/notebooks.md"));
        try (Stream<Path> files = Files.list(Path.of("src/test/clients"))) {
            List<Path> programs = files.filter(Files::isRegularFile).sorted().toList();
            assertFalse(programs.isEmpty());
            for (Path program : programs) {
                assertTrue(docs.contains("\n" + Files.readString(program) + "```\n"), program + " is not in docs/notebooks.md as it is");
            }
        }
    }
}
