package org.geokg.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsFileTest {
    private static final String HEADER = "article,subject,predicate,object,polarity,factuality,quote\n";

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void takesTheArticlesIdFromAFileNameToo() throws IOException {
        List<GivenClaim> claims = read(HEADER
                + "news/a.txt.gz,Norway,memberOf,NATO,affirmed,actual,\n"
                + "b.html,Norway,memberOf,NATO,affirmed,actual,\n"
                + "c-1.2,Norway,memberOf,NATO,affirmed,actual,\n");
        assertEquals(List.of("a", "b", "c-1.2"), claims.stream().map(GivenClaim::article).toList());
        assertEquals(OptionalDouble.empty(), claims.getFirst().confidence());
    }

    @Test
    void reportsARowWithAnUnknownWordAndGoesOn() throws IOException {
        List<GivenClaim> claims = read(HEADER
                + "a,Norway,memberOf,NATO,affirmed,actual,\"two\nlines\"\n"
                + "a,Norway,memberOf,NATO,maybe,actual,\n"
                + "a,Norway,memberOf,NATO,negated,planned,\n");
        assertEquals(2, claims.size());
        assertEquals(ProblemCode.INPUT_MALFORMED, problems.getFirst().code());
        assertEquals(4, problems.getFirst().line().getAsInt());
    }

    @Test
    void needsItsColumns() throws IOException {
        assertTrue(read("article,subject\na,Norway\n").isEmpty());
        assertEquals(ProblemCode.COLUMN_MISSING, problems.getFirst().code());
    }

    @Test
    void namesTheLineThatIsNotCsv() {
        IOException e = assertThrows(
                IOException.class, () -> read(HEADER + "a,\"Norway\"x,memberOf,NATO,affirmed,actual,\n"));
        assertTrue(e.getMessage().startsWith("not CSV at line 2"), e.getMessage());
    }

    private List<GivenClaim> read(String content) throws IOException {
        return ClaimsFile.read(Files.writeString(folder.resolve("claims.csv"), content), problems::add);
    }
}
