package org.geokg.text.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geokg.article.Article;
import org.geokg.text.ParsedSentence;
import org.geokg.text.TaggedSentence;
import org.geokg.text.argument.Arguments;
import org.geokg.text.split.SentenceReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What interrupts a sentence is set aside")
class InsertionsTest {
    private static final SentenceParser PARSER = Models.parser();

    private static TaggedSentence tagged(String text) {
        Article article = new Article("test", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, 0);
        return PARSER.tag(new SentenceReader().read(article).getFirst());
    }

    private static List<String> insertions(String text) {
        TaggedSentence sentence = tagged(text);
        return Insertions.find(sentence.tokens()).stream()
                .map(i -> String.join(" ", IntStream.rangeClosed(i.first(), i.last()).mapToObj(sentence::word).toList()))
                .toList();
    }

    private static List<String> doers(String text, String verb) {
        ParsedSentence sentence = PARSER.parse(tagged(text));
        int at = IntStream.range(0, sentence.size()).filter(i -> sentence.token(i).word().equals(verb)).findFirst().orElseThrow();
        return new Arguments(sentence).subjects(at).stream().map(i -> sentence.token(i).word()).toList();
    }

    @Test
    @DisplayName("between commas, where the subject's verb follows behind")
    void betweenCommas() {
        assertEquals(List.of("a landlocked country"), insertions("Chad, a landlocked country, shelled Niger."));
        assertEquals(List.of("citing what it called a breach of the pact"),
                insertions("Chad, citing what it called a breach of the pact, shelled Niger."));
        assertEquals(List.of("which borders Libya"), insertions("Chad, which borders Libya, shelled Niger."));
        assertEquals(List.of("officials said"), insertions("Chad, officials said, shelled Niger."));
    }

    @Test
    @DisplayName("between dashes and in brackets")
    void betweenDashes() {
        assertEquals(List.of("a poor country"), insertions("Chad — a poor country — shelled Niger."));
        assertEquals(List.of("AU"), insertions("The African Union (AU) condemned Niger."));
    }

    @Test
    @DisplayName("but the members of a list are no insertion")
    void lists() {
        assertEquals(List.of(), insertions("Chad, Mali and Togo shelled Niger."));
        assertEquals(List.of("which comprises Chad , Mali and Togo"), insertions("The bloc, which comprises Chad, Mali and Togo, condemned Niger."));
        assertEquals(List.of(), insertions("Within a day, envoys of seven states, including Chad, Mali and Togo, had left."));
    }

    @Test
    @DisplayName("nor is a main clause behind an opening")
    void openings() {
        assertEquals(List.of(), insertions("After talks in Chad, the president of Niger left."));
        assertEquals(List.of("In a move that surprised diplomats"), insertions("In a move that surprised diplomats, Chad shelled Niger."));
        assertEquals(List.of(), insertions("At the time Chad belonged to the pact, a grouping that Niger condemned."));
    }

    @Test
    @DisplayName("so that the subject finds its verb")
    void subjects() {
        assertEquals(List.of("government"), doers(
                "The government of Albania, under pressure at home after three years of slow growth and rising prices, bombarded Laos on Sunday.",
                "bombarded"));
        assertEquals(List.of("Kenya"), doers(
                "The statement came two days after Kenya, citing what it called repeated violations of the 2011 accord, invaded Uganda.", "invaded"));
        assertEquals(List.of("Kenya"), doers(
                "In a move that surprised diplomats and rattled investors across the region, Kenya, East Africa's largest economy, invaded Uganda.",
                "invaded"));
        assertEquals(List.of("Kenya"), doers("Kenya has quit NATO, two senior officials said on Tuesday.", "quit"));
    }

    @Test
    @DisplayName("and what was set aside keeps its place")
    void places() {
        ParsedSentence sentence = PARSER.parse(tagged("Albania — a small country on the Adriatic — bombarded Laos on Sunday."));
        int country = 4;
        assertTrue(sentence.is(country, "appos") && sentence.headOrRoot(country) == 0, sentence::toString);
    }

    @Test
    @DisplayName("abbreviations and forms of address too, wherever they stand")
    void abbreviations() {
        assertEquals(List.of("jets"), doers("Turkish jets bombed Peace and Work Party (PWP) fighters near Afrin.", "bombed"));
        assertEquals(List.of("Testov"), doers("H.E. Bob Testov visited Togo.", "visited"));
    }

    @Test
    @DisplayName("and so is the mark of a speech that a later sentence closes")
    void openedSpeech() {
        assertEquals(List.of("Chad"), doers("\"Chad cannot under any circumstances accept a pact with Niger.", "accept"));
    }

    @Test
    @DisplayName("but what is done after something happened has a subject of its own, however long")
    void timeClauses() {
        assertEquals(List.of("strike"), doers("Jordan left the talks after an Israeli strike on a hospital in the city killed ten people.", "killed"));
        assertEquals(List.of("soldiers"), doers("Kenya closed the border after soldiers from a camp near the town of Mandera fired on its police.", "fired"));
    }
}
