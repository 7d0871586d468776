package org.geokg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.geokg.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class ProblemDocsTest {
    @Test
    void everyCodeIsAHeadingOfTheDocsAndTheOtherWayRound() throws IOException {
        List<String> headings = Files.readAllLines(Path.of("docs/problems.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
        assertEquals(Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList(), headings);
    }
}
