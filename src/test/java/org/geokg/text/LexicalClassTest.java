package org.geokg.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexicalClassTest {
    private static final Path FOLDER = Path.of("data/lexicon");

    @Test
    void aWordMayBelongToSeveralClasses() {
        assertTrue(LexicalClass.UTTERING.has("accuse"));
        assertTrue(LexicalClass.TAKES_OF.has("accuse"));
        assertFalse(LexicalClass.INVERTING.has("accuse"));
    }

    @Test
    void everyClassHasWordsAndIsExplained() throws IOException {
        String explained = Files.readString(FOLDER.resolve("README.md"));
        String words = Files.readString(FOLDER.resolve("verbs.csv")) + Files.readString(FOLDER.resolve("nouns.csv"))
                + Files.readString(FOLDER.resolve("forms.csv"));
        assertEquals(List.of(), Arrays.stream(LexicalClass.values()).map(LexicalClassTest::name)
                .filter(c -> !explained.contains("| `" + c + "` |") || !words.matches("(?s).*[,|]" + c + "[|\n].*"))
                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"verbs.csv", "nouns.csv", "forms.csv"})
    void rowsAreSortedAndEachWordStandsOnce(String file) throws IOException {
        List<String> words = Files.readAllLines(FOLDER.resolve(file)).stream().skip(1).map(r -> r.split(",")[0]).toList();
        assertEquals(words.stream().sorted().distinct().toList(), words);
    }

    private static String name(LexicalClass c) {
        return c.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
