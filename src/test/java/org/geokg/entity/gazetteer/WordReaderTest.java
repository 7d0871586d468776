package org.geokg.entity.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.geokg.entity.mention.Reading;
import org.geokg.problem.Problem;
import org.junit.jupiter.api.Test;

class WordReaderTest {
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aWordMayBelongToSeveralClasses() throws IOException {
        WordBook words = read("word,classes\narmy,state-agent|pair\n");
        assertTrue(words.has(WordClass.STATE_AGENT, "army"));
        assertTrue(words.has(WordClass.PAIR, "army"));
        assertFalse(words.has(WordClass.STATE, "army"));
        assertEquals(List.of(), problems);
    }

    @Test
    void whatSeveralFilesSayOfAWordAddsUp() throws IOException {
        WordBook words = new WordReader(problems::add)
                .add("a.csv", new StringReader("word,classes\nport,place\n"))
                .add("b.csv", new StringReader("word,classes\nport,place-kind\n"))
                .build();
        assertTrue(words.has(WordClass.PLACE, "port"));
        assertTrue(words.has(WordClass.PLACE_KIND, "port"));
    }

    @Test
    void badRowsAreReportedWithTheirLineAndLeftOut() throws IOException {
        WordBook words = read("word,classes\narmy,state-agent|planet\n,pair\nside\n");
        assertTrue(words.has(WordClass.STATE_AGENT, "army"));
        assertEquals(
                List.of(
                        "test.csv:2: GKG-202 unknown class of words planet; correct the row; this was left out",
                        "test.csv:3: GKG-202 a row needs a word and its classes; correct the row; this was left out",
                        "test.csv:4: GKG-202 a row needs a word and its classes; correct the row; this was left out"),
                problems.stream().map(Problem::message).toList());
    }

    @Test
    void everyClassHasWordsInTheFilesOfTheProgram() throws IOException {
        WordBook words = Reading.gazetteer().words();
        StringBuilder all = new StringBuilder();
        try (var files = Files.newDirectoryStream(Path.of("data/words"), "*.csv")) {
            for (Path file : files) {
                all.append(Files.readString(file));
            }
        }
        assertEquals(List.of(), Arrays.stream(WordClass.values()).filter(c -> !words.anyIn(c, all.toString())).toList());
    }

    private WordBook read(String csv) throws IOException {
        return new WordReader(problems::add).add("test.csv", new StringReader(csv)).build();
    }
}
