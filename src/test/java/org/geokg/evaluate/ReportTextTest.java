package org.geokg.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTextTest {
    @Test
    void endsWithTheSums() throws IOException {
        StringBuilder out = new StringBuilder();
        ReportText.writeFigures(Fixture.report(), out);
        String last = out.toString().lines().toList().getLast();
        assertTrue(last.startsWith("P 0.714 ["), last);
        assertTrue(last.contains("R 0.833 [") && last.endsWith("articles 2"), last);
        assertTrue(out.toString().contains("dates 1/2 (missing 0, invented 1)  roles 0/1"));
        assertTrue(out.toString().contains("factuality errors 1 of 7 given (14.3 %)"));
        assertTrue(out.toString().contains("confidence 0.7-0.8  right 2/2 (1.00)"));
    }

    @Test
    void namesEachMistake() throws IOException {
        StringBuilder out = new StringBuilder();
        ReportText.writeItems(Fixture.report().items(), out);
        assertTrue(out.toString().contains("wrong           Norway -attacked-> Iceland   [attack-v1]"));
        assertTrue(out.toString().contains("      Iceland denies having left the AHL."));
    }

    @Test
    void aHostileSentenceStaysOnItsLine() throws IOException {
        StringBuilder out = new StringBuilder();
        ReportText.writeItems(
                List.of(new EvaluationItem(
                        "a", EvaluationItem.Kind.WRONG, "X\u001b[2J", "accused", "Y", "", "one\ntwo\u202e" + "z".repeat(999))),
                out);
        assertEquals(2, out.toString().lines().count());
        assertFalse(out.toString().contains("\u001b") || out.toString().contains("\u202e"));
        assertTrue(out.length() < 400);
    }
}
