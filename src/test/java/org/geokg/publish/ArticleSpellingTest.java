package org.geokg.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person is called in the rows of an article that names her so. */
class ArticleSpellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Serdar Berdimuhamedov | Serdar Berdimuhamedow | Serdar Berdimuhamedov",
        "Volodymyr Zelensky | Volodymyr Zelenskyy | Volodymyr Zelensky",
        "Mohamed bin Zayed Al Nahyan | Mohammed bin Zayed Al Nahyan | Mohamed bin Zayed Al Nahyan",
        "Binali Yildirim | Binali Yıldırım | Binali Yildirim",
        "Aleksandar Vucic | Aleksandar Vučić | Aleksandar Vučić",
        "Kim Jong-un | Kim Jong Un | Kim Jong Un",
        "Berdimuhamedov | Serdar Berdimuhamedow | Serdar Berdimuhamedow",
        "Pepe Mujica | José Mujica | José Mujica",
        "Bill Clinton | Bob Clinton | Bob Clinton",
    })
    void theArticlesSpellingButNoOtherName(String words, String label, String expected) {
        assertEquals(expected, ArticleSpelling.labelFor(words, label));
    }
}
