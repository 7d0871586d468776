package org.geokg.text.split;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.geokg.article.Article;
import org.geokg.text.OffsetMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text is cut into sentences")
class SentenceReaderTest {
    private static List<String> sentences(String text) {
        Article article = new Article(
                "a", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, 0);
        return new SentenceReader().read(article).stream().map(s -> text.substring(s.begin(), s.end())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LUSAKA, Zambia — Talks began.|Talks began.",
        "YEREVAN, June 14 — Talks began.|Talks began.",
        "SUVA (Pacific Wire) - Talks began.|Talks began.",
        "FILE - Talks began.|Talks began.",
        "NEW DELHI — Talks began.|Talks began.",
        "Lima, Feb. 3 (Pacific Wire) -- Talks began.|Talks began.",
        "Lima, Mar 4 (Pacific Wire) Talks began.|Talks began.",
        "LIMA, February 22. /WIRE/. Talks began.|Talks began.",
        "LIMA (Pacific Wire / Wire - 7th May, 2021) Talks began.|Talks began.",
        "LIMA, Peru (PW) _ Talks began.|Talks began.",
        "May 17, 2019 (SAN SALVADOR) - Talks began.|Talks began.",
        "PANAMA CITY // Talks began.|Talks began.",
        "(Wire) — Talks began.|Talks began."
    })
    @DisplayName("without the dateline before the first")
    void datelines(String text, String expected) {
        assertEquals(List.of(expected), sentences(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-led forces left.", "EU members met.", "UN-backed talks began.", "NATO-Russia ties cooled.",
        "Lima (Peru) was calm.", "On May 3 (Saturday) talks began."})
    @DisplayName("but whole where capitals and a hyphen only look like one")
    void noDatelines(String text) {
        assertEquals(List.of(text), sentences(text));
    }

    @Test
    @DisplayName("not at the full stop of a form of address")
    void addresses() {
        assertEquals(List.of("He met Engr. Ann Testa and Md. Testov.", "Talks began."),
                sentences("He met Engr. Ann Testa and Md. Testov. Talks began."));
    }

    @Test
    @DisplayName("at line ends, where lines are paragraphs or captions without a full stop")
    void captions() {
        assertEquals(
                List.of("Two men wait in Goma", "The talks went on."), sentences("Two men wait in Goma\nThe talks went on."));
    }

    @Test
    @DisplayName("across line ends, where the text is wrapped at a fixed width")
    void wrapped() {
        String text = """
                The foreign ministers of the three countries met in the capital and
                said that the border would be opened again before the end of the year
                if the patrols on both sides were withdrawn to their former positions
                and the customs posts rebuilt.""";
        assertEquals(1, sentences(text).size());
    }

    @Test
    @DisplayName("with offsets that count code points, not UTF-16 units")
    void codePoints() {
        String text = "\uD83D\uDE00 Peace. Talks began.";
        OffsetMap offsets = new OffsetMap(text);
        assertEquals(0, offsets.codePoints(0));
        assertEquals(1, offsets.codePoints(2));
        assertEquals(text.codePointCount(0, text.length()), offsets.codePoints(text.length()));
    }

    @Test
    @DisplayName("and keeps an editor's brackets out of the words, but not out of the sentence")
    void brackets() {
        assertEquals(List.of("He met [President] Jovenel Moise [in Paris]"), sentences("He met [President] Jovenel Moise [in Paris]"));
        assertEquals(List.of("[]"), sentences("[]"));
        Article article = new Article("a", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "He met [Mr] Moise.", 0);
        assertEquals(5, new SentenceReader().read(article).getFirst().tokens().size());
    }

    @ParameterizedTest
    @CsvSource({"cease-fire,1", "air-strikes,1", "US-led,3"})
    @DisplayName("and words at their hyphens, but for those whose parts mean nothing")
    void hyphens(String word, int tokens) {
        Article article = new Article("a", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), word, 0);
        assertEquals(tokens, new SentenceReader().read(article).getFirst().tokens().size());
    }
}
