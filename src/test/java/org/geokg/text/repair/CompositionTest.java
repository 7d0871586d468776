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

/** Read from real parses, most of which are wrong before they are mended. */
@DisplayName("Who did it is found where constructions are put together")
class CompositionTest {
    private static final SentenceParser PARSER = Models.parser();

    @Test
    @DisplayName("behind a short insertion")
    void shortInsertion() {
        assertEquals(List.of("Norway"), doers("imposed", "A year later Norway, too, imposed sanctions on Uganda."));
        assertEquals(List.of("Zambia"), doers("joined", "The news came two days after Zambia, like Malawi before it, joined the bloc."));
        assertEquals(List.of("Nepal"), doers("imposed", "Nepal not only imposed sanctions on Laos but also cut its interest rates."));
    }

    @Test
    @DisplayName("beside names that have a phrase with \"of\" each")
    void phrasedNames() {
        assertEquals(List.of("Lund", "Berg"), doers("met", "Ana Lund of Norway and Carl Berg of Sweden met the mayor of Nairobi."));
        assertEquals(List.of("Sleiman", "Assad"), doers("met", "Michel Sleiman of Lebanon and Bashar Assad of Syria met in Paris."));
        assertEquals(List.of("Lund"), doers("met", "Ana Lund of Norway and Sweden met the mayor of Nairobi."));
    }

    @Test
    @DisplayName("behind the second of two participles")
    void sharedAgents() {
        assertEquals(List.of("troops"), doers("attacked", "Kidal was attacked and captured by Malian troops."));
        assertEquals(List.of("troops"), doers("captured", "Kidal was attacked and captured by Malian troops."));
        assertEquals(List.of("troops"), doers("bombed", "Kidal was bombed, shelled and captured by Malian troops."));
        assertEquals(List.of(), doers("attacked", "Kidal was attacked in May and recaptured in June by Malian troops."));
        assertEquals(List.of("Chad"), doers("bombed", "Kidal was bombed by Chad and captured by Malian troops."));
    }

    @Test
    @DisplayName("behind a clause that a list ends")
    void listAtTheEndOfAClause() {
        String sentence = "The league, in which Chad sits with Mali, Togo and Benin, urged Kenya to leave.";
        assertEquals(List.of("league"), doers("urged", sentence));
        assertEquals(List.of("Nigeria"), doers("led", "The force, led by Nigeria, left Mali."));
    }

    @Test
    @DisplayName("in the present tense of a chronology")
    void chronology() {
        assertEquals(List.of("Iraq"), doers("attacks", "1990: Iraq attacks Kuwait."));
        assertEquals(List.of("Norway"), doers("brokers", "Feb. 2002 - Norway brokers truce between Mali and Chad."));
        assertEquals(List.of("Union"), doers("bans", "May 2006 - The European Union bans the group."));
        assertEquals(List.of("attacks"), doers("kill", "1995: Chad attacks kill 40 in Libya."));
    }

    @Test
    @DisplayName("by a participle in the perfect")
    void perfectParticiple() {
        assertEquals(List.of("Chad"), doers("accused", "Chad, having accused Togo of arming rebels, held a vote in March."));
        assertEquals(List.of("Chad"), doers("held", "Chad, having accused Togo of arming rebels, held a vote in March."));
    }

    @Test
    @DisplayName("in a second relative clause")
    void secondRelative() {
        assertEquals(List.of("Malawi"),
                doers("gave", "Malawi, which has neither oil nor gas and which gave Laos medicines last year, held a vote."));
    }

    @Test
    @DisplayName("where a rank tells who it was")
    void ranks() {
        assertEquals(List.of("Vietnam"), doers("lift", "Vietnam became the third country after Japan to lift its sanctions against Norway."));
        assertEquals(List.of("Peru"), doers("join", "The last country to join the league was Peru."));
        assertEquals(List.of("Brazil", "Ecuador"), doers("broke", "The countries that broke off ties with Chad include Brazil and Ecuador."));
        assertEquals(List.of("countries"), doers("broke", "The countries that broke off ties with Chad do not include Brazil."));
    }

    @Test
    @DisplayName("where the second came later")
    void laterSubject() {
        assertEquals(List.of("Peru", "Chile"), doers("suspended", "Peru and, a month later, Chile suspended the accord."));
    }

    @Test
    @DisplayName("in a second clause right behind a list or sum")
    void secondClause() {
        assertEquals(List.of("Benin"), doers("sent", "Uganda contributed most of the soldiers and Benin sent a battalion."));
        assertEquals(List.of("Brazil"), doers("gave", "Brazil gave $2 million in relief and Chile flew in doctors."));
        assertEquals(List.of("Chile"), doers("flew", "Brazil gave $2 million in relief and Chile flew in doctors."));
        assertEquals(List.of("Brazil", "Chile"), doers("gave", "Brazil and Chile gave $2 million in relief."));
    }

    @Test
    @DisplayName("in a series before the main clause")
    void frontedSeries() {
        assertEquals(List.of("Finland"),
                doers("sent", "After Finland cut its interest rates, sent troops to Norway and held a vote, oil prices rose."));
        assertEquals(List.of("Mali", "Togo"), doers("recognized", "After Mali and Togo both recognized Kosovo, oil prices rose."));
    }

    @Test
    @DisplayName("by a gerund before a name, and of what is given to somebody")
    void gerunds() {
        assertEquals(List.of("Algeria"), doers("invading", "Algeria responded by invading Mali."));
        assertEquals(List.of("Iraq"), doers("angered", "By selling Peru a dozen fighter jets, Iraq angered many of its citizens."));
        assertEquals(List.of("Malawi"), doers("selling", "Malawi held a vote in March after selling Peru a dozen fighter jets."));
        assertEquals(List.of("Japan"), doers("bombing", "Japan ended up bombing Zambia."));
    }

    @Test
    @DisplayName("in a series whose tense tells whose it is")
    void tense() {
        assertEquals(List.of("Morocco"),
                doers("invaded", "A spokesman confirmed that Morocco supports the plan, has five million people and has invaded Mali."));
        assertEquals(List.of("Chad"), doers("threatened", "Prices have risen since Chad cut its rates, threatened Togo and held a vote."));
        assertEquals(List.of("spokesman"), doers("denied", "A spokesman said that Morocco supports the plan and denied any rift."));
    }

    @Test
    @DisplayName("where an infinitive tells what for")
    void purpose() {
        assertEquals(List.of("Kenya"), doers("has", "Kenya, which has almost 4,000 soldiers in Somalia to fight the jihadists, denies this."));
        assertEquals(List.of("Chad"), doers("accuse", "Chad went on to accuse Togo of arming rebels."));
    }

    private static List<String> doers(String verb, String text) {
        Article article = new Article("test", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, 0);
        ParsedSentence sentence = PARSER.parse(PARSER.tag(new SentenceReader().read(article).getFirst()));
        int at = IntStream.range(0, sentence.size()).filter(i -> sentence.token(i).word().equals(verb)).findFirst().orElseThrow();
        Arguments arguments = new Arguments(sentence);
        return arguments.subjects(at).stream().flatMap(h -> arguments.coordinated(h).stream()).map(i -> sentence.token(i).word()).toList();
    }
}
