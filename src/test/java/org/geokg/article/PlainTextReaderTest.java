package org.geokg.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geokg.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsTitlePublisherAndDateFromTheHead() {
        Article article = read("Norland leaves the pact\nThe Courier | 5 March 2024\n\nNorland left.\n");
        assertEquals("a", article.id());
        assertEquals(Optional.of("Norland leaves the pact"), article.title());
        assertEquals(Optional.of("The Courier"), article.publisher());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), article.published());
        assertEquals("Norland left.\n", article.text().substring(article.bodyStart()));
        assertTrue(article.text().startsWith("Norland leaves the pact\nThe Courier | 5 March 2024\n"));
    }

    @Test
    void aBareTextIsAllBody() {
        Article article = read("Norland left the pact on Monday.\nIt had joined in 2004.\n");
        assertEquals(Optional.empty(), article.title());
        assertEquals(0, article.bodyStart());
    }

    @Test
    void aFirstParagraphIsNotATitleButAHeadlineIs() {
        assertEquals(Optional.empty(), read("Norland left the pact on Monday.\n\nIt had joined in 2004.\n").title());
        assertEquals(Optional.of("Will Norland leave?"), read("Will Norland leave?\n\nIt may.\n").title());
    }

    @Test
    void anUnreadableDateCostsOnlyTheDate() {
        Reading reading = Reading.of(Reading.write(folder, "a.txt", "Title\nCourier | someday soon\n\nNorland left.\n"));
        assertEquals(Optional.of("Courier"), reading.only().publisher());
        assertEquals(Optional.empty(), reading.only().published());
        assertEquals(List.of(ProblemCode.DATE_UNREADABLE), reading.codes());
    }

    @Test
    void lineEndsAndByteOrderMarkAreSettled() {
        assertEquals("Title\n\nNorland left.\n", read("\uFEFFTitle\r\n\r\nNorland left.\r\n").text());
    }

    @Test
    void tellsTheEncodingByTheBytes() {
        String text = "Türkiye and Côte d’Ivoire signed.";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            assertEquals(text, Reading.of(Reading.write(folder, "a.txt", text.getBytes(charset))).only().text());
        }
    }

    @Test
    void aDamagedByteInUtf8IsReportedWithItsLine() {
        byte[] bytes = "Türkiye,\nCôte d’Ivoire and X signed.".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xFF;
        Reading reading = Reading.of(Reading.write(folder, "a.txt", bytes));
        assertEquals("Türkiye,\nCôte d’Ivoire and \uFFFD signed.", reading.only().text());
        assertEquals(2, reading.problems().getFirst().line().orElseThrow());
    }

    @Test
    void binaryAndEmptyFilesAreRejected() {
        Path binary = Reading.write(folder, "b.txt", new byte[] {'a', 0, 1, 2});
        Reading reading = Reading.of(binary, Reading.write(folder, "c.txt", " \n"), folder.resolve("none.txt"));
        assertEquals(
                List.of(ProblemCode.INPUT_MALFORMED, ProblemCode.RECORD_WITHOUT_TEXT, ProblemCode.INPUT_UNREADABLE),
                reading.codes());
        assertEquals(new ReadCounts(0, 3), reading.counts());
    }

    @Test
    void optionsFillGapsOnly() {
        ReadOptions options = new ReadOptions(Optional.empty(), ColumnMapping.usual(), Optional.of("Gazette"),
                Optional.of(LocalDate.of(2020, 1, 1)));
        Path bare = Reading.write(folder, "a.txt", "Norland left.");
        Path whole = Reading.write(folder, "b.txt", "Title\nCourier | 2024-03-05\n\nNorland left.");
        Reading reading = Reading.of(options, Optional.empty(), new byte[0], bare.toString(), whole.toString());
        assertEquals(List.of("Gazette", "Courier"),
                reading.articles().stream().map(a -> a.publisher().orElseThrow()).toList());
        assertEquals(List.of(2020, 2024),
                reading.articles().stream().map(a -> a.published().orElseThrow().getYear()).toList());
    }

    private Article read(String text) {
        return Reading.of(Reading.write(folder, "a.txt", text)).only();
    }
}
