package org.geokg.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFilesTest {
    @TempDir
    Path folder;

    @Test
    void readsCsvByTheUsualColumnNames() {
        Article article = csv("ID,Headline,Body,Date,Source\nx1,A title,\"Norland, it\r\nseems, left.\",2024-03-05,Courier\n").only();
        assertEquals("x1", article.id());
        assertEquals("A title\n\nNorland, it\nseems, left.", article.text());
        assertEquals("Norland", article.text().substring(article.bodyStart()).substring(0, 7));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), article.published());
        assertEquals(Optional.of("Courier"), article.publisher());
    }

    @Test
    void semicolonsAndTabsAreToldFromTheHeader() {
        assertEquals("a, b", csv("id;text\n1;a, b\n").only().text());
        assertEquals("a, b", csv("id\ttext\n1\ta, b\n").only().text());
    }

    @Test
    void aBadRecordCostsOneRecordAndIsNamedByLine() {
        Reading reading = csv("""
                id,title,text
                1,one,"good"
                2,two,"never closed
                3,three,"good"
                4,four
                5,five,"bad"x
                6,six,

                7,seven,"say ""yes"", twice"
                """);
        assertEquals(List.of("1", "3", "7"), reading.ids());
        assertEquals(List.of(3, 5, 6, 7), lines(reading));
        assertEquals(new ReadCounts(3, 4), reading.counts());
        assertEquals(ProblemCode.RECORD_WITHOUT_TEXT, reading.codes().getLast());
    }

    @Test
    void aMappingNamesTheColumns() {
        ReadOptions options = mapping(Map.of(Field.TEXT, "story", Field.TITLE, "Kopf"));
        Path file = Reading.write(folder, "a.csv", "kopf,story,text\nT,B,other\n");
        assertEquals("T\n\nB", Reading.of(options, Optional.empty(), new byte[0], file.toString()).only().text());
    }

    @Test
    void aMissingColumnIsNamedWithThoseThatAreThere() {
        Problem problem = csv("a,b\n1,2\n").problems().getFirst();
        assertEquals(ProblemCode.COLUMN_MISSING, problem.code());
        assertTrue(problem.message().contains("no column text among a, b; say which one holds it: --map text=COLUMN"));
    }

    @Test
    void idsComeFromTheRecordElseTheUrlElseTheFileAndNumber() {
        Reading reading = Reading.of(Reading.write(folder, "news.2024.jsonl", """
                {"id": 17, "text": "a"}
                {"url": "HTTPS://News.example/a#top", "text": "b"}
                {"text": "c"}
                {"url": "https://news.example/a", "text": "d"}
                """));
        assertEquals(List.of("17", ArticleId.ofUrl("https://news.example/a"), "news.2024-3"), reading.ids());
        assertTrue(reading.ids().get(1).matches("[0-9a-f]{12}"));
        assertEquals(List.of(ProblemCode.DUPLICATE_ARTICLE), reading.codes());
    }

    @Test
    void badJsonLinesAreNamedByLineAndPassedOver() {
        Reading reading = Reading.of(Reading.write(folder, "a.jsonl", """
                {"text": "one"}
                {"text": "two"
                [1, 2]

                {"text": "one"} {"text": "more"}
                {"title": "no text"}
                {"text": "half a pair \\ud83d here"}
                """));
        assertEquals(List.of("one", "half a pair \uFFFD here"), reading.articles().stream().map(Article::text).toList());
        assertEquals(List.of(2, 3, 5, 6), lines(reading));
    }

    @Test
    void aPathReachesIntoJson() {
        ReadOptions options = mapping(Map.of(Field.TEXT, "article.body"));
        byte[] line = "{\"article\": {\"body\": \"Norland left.\"}}".getBytes(StandardCharsets.UTF_8);
        Reading reading = Reading.of(options, Optional.of(InputFormat.JSON_LINES), line, "-");
        assertEquals("Norland left.", reading.only().text());
        assertEquals("stdin-1", reading.only().id());
    }

    @Test
    void gzipIsToldByItsBytesAndADamagedEndIsReported() throws IOException {
        byte[] zipped = gzip("id,text\n1,a\n2,b\n");
        assertEquals(List.of("1", "2"), Reading.of(Reading.write(folder, "a.csv.gz", zipped)).ids());
        assertEquals(List.of("1", "2"), Reading.of(Reading.write(folder, "b.csv", zipped)).ids());
        byte[] half = Arrays.copyOf(zipped, zipped.length - 9);
        assertEquals(List.of(ProblemCode.INPUT_UNREADABLE), Reading.of(Reading.write(folder, "c.csv.gz", half)).codes());
    }

    @Test
    void aFolderIsReadInSortedOrderAndOtherFilesAreCounted() {
        Reading.write(folder, "in/b.txt", "b");
        Reading.write(folder, "in/a/z.txt", "z");
        Reading.write(folder, "in/notes.md", "x");
        Reading.write(folder, "in/.hidden.txt", "x");
        Reading.write(folder, "in/sub/b.txt", "the same id");
        Reading reading = Reading.of(folder.resolve("in"));
        assertEquals(List.of("z", "b"), reading.ids());
        assertEquals(2, reading.otherFiles());
        assertEquals(List.of(ProblemCode.DUPLICATE_ARTICLE), reading.codes());
    }

    @Test
    void aHugeLineIsCutShortNotHeld() {
        String huge = "x".repeat(LineReader.LONGEST + 10);
        Reading reading = csv("id,text\n1,\"" + huge + "\n2,good\n");
        assertEquals(List.of("2"), reading.ids());
        assertEquals(List.of(2), lines(reading));
    }

    private Reading csv(String text) {
        return Reading.of(Reading.write(folder, "a.csv", text));
    }

    private static ReadOptions mapping(Map<Field, String> columns) {
        return new ReadOptions(Optional.empty(), new ColumnMapping(columns), Optional.empty(), Optional.empty());
    }

    private static List<Integer> lines(Reading reading) {
        return reading.problems().stream().map(p -> p.line().orElseThrow()).toList();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
