package org.geokg.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.geokg.problem.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DecisionsFileTest {
    private static final String BASE = "https://w3id.org/geokg/";
    private static final String HEADER = "decision,target,value,by,on,note\n";

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aRowSaysWhatIsDecidedByWhomWhenAndWhy() throws IOException {
        List<Decision> decisions = read(HEADER
                + "accept,https://w3id.org/geokg/claim/a-0123456789ab,,Jo,2026-03-31,\n"
                + "reject,statement/0123456789abcdef,,Jo,2026-03-31,\"not so, says the ministry\"\n"
                + "date,claim/b-0123456789ab,2024-03,Jo,2026-04-01,\n"
                + "merge,id/auto/ana-1,id/auto/anna-2,Jo,2026-04-01,\n"
                + "split,id/auto/anna-2,id/norway article/b article/a,Jo,2026-04-01,\n");
        assertEquals(List.of(), problems);
        assertEquals(new Decision(new Act.Reject(BASE + "statement/0123456789abcdef"), "Jo", LocalDate.of(2026, 3, 31),
                "not so, says the ministry"), decisions.get(1));
        assertEquals(List.of("accept", "reject", "date", "merge", "split"),
                decisions.stream().map(d -> d.act().word()).toList());
        assertEquals(BASE + "id/norway " + BASE + "article/a " + BASE + "article/b", decisions.get(4).act().value());
    }

    @Test
    void rowsThatAreOpenAndColumnsOfTheReviewAreLeftOutOfAccount() throws IOException {
        assertEquals(List.of(), read("reason,decision,target,by,on\nweak,,claim/a-1,,\n"));
        assertEquals(1, read("reason,Decision,Target,By,On,sentence\nweak,accept,claim/a-1,Jo,2026-03-31,\"A, b\nc\"\n").size());
        assertEquals(List.of(), problems);
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeUsedIsReportedWithItsLine() {
        return Stream.of(
                        "agree,claim/a-1,,Jo,2026-03-31,|unknown decision agree",
                        "accept,id/norway,,Jo,2026-03-31,|not the IRI of a claim or a statement",
                        "accept,https://elsewhere.example/claim/a,,Jo,2026-03-31,|not the IRI of a claim or a statement",
                        "accept,claim/a> <b,,Jo,2026-03-31,|not the IRI of a claim or a statement",
                        "accept,claim/a-1,,,2026-03-31,|nobody is named",
                        "accept,claim/a-1,,Jo,yesterday,|no day in the column on",
                        "date,claim/a-1,soon,Jo,2026-03-31,|no date: soon",
                        "date,claim/a-1,2024-13,Jo,2026-03-31,|no date: 2024-13",
                        "date,claim/a-1,2025/2024,Jo,2026-03-31,|it ends before it begins",
                        "merge,id/a,id/a,Jo,2026-03-31,|into itself",
                        "merge,id/a,,Jo,2026-03-31,|not the IRI of an entity",
                        "split,id/a,id/b,Jo,2026-03-31,|a split needs the articles",
                        "accept,claim/good-1,,Jo,2026-03-31,|line 2 decides on this already")
                .map(line -> line.split("\\|"))
                .map(parts -> DynamicTest.dynamicTest(parts[0], () -> {
                    problems.clear();
                    assertEquals(1, read(HEADER + "reject,claim/good-1,,Jo,2026-03-31,\n" + parts[0] + "\n").size());
                    assertEquals(1, problems.size(), problems::toString);
                    String message = problems.getFirst().message();
                    assertTrue(message.startsWith("decisions.csv:3: GKG-204"), message);
                    assertTrue(message.contains(parts[1]), message);
                }));
    }

    @Test
    void nothingIsMergedInACircle() throws IOException {
        List<Decision> decisions = read(HEADER + "merge,id/a,id/b,Jo,2026-03-31,\nmerge,id/b,id/c,Jo,2026-03-31,\n"
                + "merge,id/c,id/a,Jo,2026-03-31,\n");
        assertEquals(2, decisions.size());
        assertTrue(problems.getFirst().message().contains("decisions.csv:4: GKG-204 merged in a circle"));
    }

    @Test
    void aFileWithoutTheColumnsIsReported() throws IOException {
        assertEquals(List.of(), read("verdict,what\nno,claim/a-1\n"));
        assertTrue(problems.getFirst().message().contains("no column decision, target, by, on"));
    }

    @Test
    void timesAreDaysMonthsYearsAndFromOneToAnother() {
        assertEquals(LocalDate.of(2024, 2, 29), GivenTime.of("2024-02").begin().orElseThrow().last());
        assertEquals(LocalDate.of(2025, 12, 31), GivenTime.of("2024-03/2025").day().orElseThrow().last());
        assertEquals(LocalDate.of(2025, 1, 1), GivenTime.of("/2025").end().orElseThrow().first());
        assertTrue(GivenTime.of("unknown").day().isEmpty());
    }

    private List<Decision> read(String text) throws IOException {
        return DecisionsFile.read(new StringReader(text), "decisions.csv", BASE, problems::add).decisions();
    }
}
