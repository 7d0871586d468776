package org.geokg.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geokg.article.Article;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;
import org.geokg.text.parse.Models;
import org.geokg.text.parse.SentenceParser;
import org.geokg.text.split.SentenceReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Read from real parses, each of which is wrong before it is mended. */
@DisplayName("What opens a sentence")
class OpeningPhraseTest {
    private static final SentenceParser PARSER = Models.parser();

    @Test
    @DisplayName("keeps apart from the names behind it where no comma does")
    void phraseBeforeNames() {
        assertEquals(List.of("Morocco", "Algeria"), subjects("reached", "Under Omani mediation Morocco and Algeria reached a truce in 1991."));
        assertEquals(List.of("leaders"), subjects("met", "On Wednesday NATO leaders met in Brussels with Georgian President Ann Doe."));
    }

    @Test
    @DisplayName("is not the main word where a clause follows")
    void phraseForItself() {
        assertEquals(List.of("Scholz"),
                subjects("said", "In Nairobi for talks with President William Ruto, Chancellor Olaf Scholz said his country would invest."));
    }

    @Test
    @DisplayName("tells of the subject if it is a participle, also within it")
    void participle() {
        String sentence = "Speaking in Chisinau after meeting President Maia Sandu, European Council President Charles Michel said the bloc would stand by Moldova.";
        assertEquals(List.of("Michel"), subjects("Speaking", sentence));
        assertEquals(List.of("Michel"), subjects("meeting", sentence));
    }

    @Test
    @DisplayName("is no subject if it is a participle, nor are the names in it")
    void participleForItself() {
        assertEquals(List.of("Scholz"), subjects("praised", "Standing beside Paul Kagame in Kigali, Olaf Scholz praised the deal."));
        assertEquals(List.of("Ramaphosa"),
                subjects("Concluding", "Concluding a visit to Windhoek, South African President Cyril Ramaphosa said trade would grow."));
        assertEquals(List.of("Rice"),
                subjects("meeting", "Rice, meeting Israeli President Shimon Peres in Jerusalem, said there were many obstacles."));
    }

    @Test
    @DisplayName("ends with the day or the place that it names")
    void dayOrPlace() {
        assertEquals(List.of("Abdelatty"),
                subjects("met", "On Monday Egyptian Foreign Minister Badr Abdelatty met his Qatari counterpart in Cairo."));
        assertEquals(List.of("Muhriddin"), subjects("met", "In Samarkand Muhriddin yesterday also met with his counterpart Sergei Aleinik."));
        assertEquals(List.of(), subjects("came", "In Saudi Arabia came the news that oil had fallen."));
    }

    @Test
    @DisplayName("may be joined by who does something meanwhile")
    void nameBehindParticiple() {
        assertEquals(List.of("Qatar", "Turkey"), subjects("mediating", "The diplomats of Armenia sat down, with Qatar and Turkey mediating."));
    }

    @Test
    @DisplayName("with \"since\" is a phrase where the verb has another subject, and a clause where it has none")
    void since() {
        assertEquals(List.of("trade"), subjects("grown", "Since Saudi Arabia's accession to the WTO in 2005, trade has grown."));
        assertEquals(List.of("army"), subjects("served",
                "Since Burundi's accession to the East African Community in 2007, its army has served in Somalia."));
        assertEquals(List.of("Israel", "PLO"), subjects("agreed",
                "King Hussein signed a peace treaty with Israel in 1994, after Israel and the PLO agreed on the Oslo Accords in 1993."));
    }

    @Test
    @DisplayName("keeps a year apart from the first of several subjects")
    void yearBeforeList() {
        assertEquals(List.of("Peru", "Chile", "Brazil"),
                subjects("recognised", "In 1992 Peru, Chile and Brazil, all members of Mercosur, recognised Croatia."));
    }

    private static List<String> subjects(String verb, String text) {
        Article article = new Article("test", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, 0);
        ParsedSentence sentence = PARSER.parse(PARSER.tag(new SentenceReader().read(article).getFirst()));
        Arguments arguments = new Arguments(sentence);
        int at = IntStream.range(0, sentence.size()).filter(i -> sentence.token(i).word().equals(verb)).findFirst().orElseThrow();
        return arguments.subjects(at).stream()
                .flatMap(h -> arguments.coordinated(h).stream())
                .map(i -> sentence.token(i).word())
                .toList();
    }
}
