package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of several who are named in a sentence")
class WhoTakesPartTest {
    private static List<String> told(String relation, String text) {
        Article article = new Article("test", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, 0);
        return TestExtractor.get().extract(article).claims().stream()
                .filter(c -> c.relation().name().equals(relation))
                .map(WhoTakesPartTest::asText)
                .sorted()
                .toList();
    }

    private static String asText(Claim claim) {
        String stance = claim.polarity() == Polarity.NEGATED ? " negated"
                : claim.factuality() == Factuality.ACTUAL ? "" : " " + claim.factuality().name().toLowerCase(Locale.ROOT);
        return claim.subject().label() + " > " + claim.object().label() + stance;
    }

    @Test
    @DisplayName("each is met in the town behind the name, and goes to no other's")
    void apportioned() {
        String text = "Antony Blinken met Emmanuel Macron in Paris and Olaf Scholz in Berlin.";
        assertEquals(List.of("Antony Blinken > Emmanuel Macron", "Antony Blinken > Olaf Scholz"), told("metWith", text));
        assertEquals(List.of("Antony Blinken > France", "Antony Blinken > Germany"), told("visited", text));
        assertEquals(List.of("Antony Blinken > Germany", "Emmanuel Macron > Germany"),
                told("visited", "Antony Blinken met Emmanuel Macron and Olaf Scholz in Berlin."));
    }

    @Test
    @DisplayName("those who did not are not those to whom it was done")
    void contrasted() {
        assertEquals(List.of("Chad > Mali", "Togo > Mali negated"), told("condemned", "Chad condemned Mali, Niger and Togo did not."));
        assertEquals(List.of("Chad > Mali", "Chad > Niger", "Togo > Mali negated", "Togo > Niger negated"), told("condemned", "Chad condemned Mali and Niger, Togo did not."));
        assertEquals(List.of("France > Kosovo", "Italy > Kosovo", "Spain > Kosovo negated"),
                told("recognizes", "France and Italy recognised Kosovo, Cyprus and Spain have not."));
        assertEquals(List.of(), told("expelledDiplomatsOf",
                "Slovakia and Latvia expelled Russians of their own to show their solidarity, Hungary did not.").stream()
                .filter(c -> c.contains("> Hungary")).toList());
    }

    @Test
    @DisplayName("those behind \"but not\" are excepted")
    void excepted() {
        assertEquals(List.of("Chad > Mali"), told("condemned", "Chad, but not Niger, condemned Mali."));
        assertEquals(List.of("Chad > Mali"), told("condemned", "Chad condemned Mali but not Niger."));
    }

    @Test
    @DisplayName("\"neither … nor\" denies both verbs and both objects")
    void neither() {
        String verbs = "France has neither recognised Kosovo nor condemned Serbia.";
        assertEquals(List.of("France > Kosovo negated"), told("recognizes", verbs));
        assertEquals(List.of("France > Serbia negated"), told("condemned", verbs));
        assertEquals(List.of("France > Kosovo negated", "France > Serbia negated"),
                told("condemned", "France condemned neither Serbia nor Kosovo."));
        assertEquals(List.of("Spain > Serbia negated"),
                told("condemned", "France did not recognise Kosovo, nor did Spain condemn Serbia."));
    }

    @Test
    @DisplayName("ministers speak for their state, senators and opposition leaders for themselves")
    void ownVoices() {
        assertEquals(List.of("Jan Nowak > Belarus", "Poland > Belarus"),
                told("accused", "Polish Foreign Minister Jan Nowak accused Belarus of spying."));
        assertEquals(List.of("Paul Testov > Honduras"), told("threatened", "US Senator Paul Testov threatened Honduras with a cut in aid."));
        assertEquals(List.of("Ruth Odo > Uganda"), told("accused", "Kenyan lawmaker Ruth Odo accused Uganda of aggression."));
        assertEquals(List.of("Bob Testov > Iran"), told("accused", "Norway's opposition leader, Bob Testov, accused Iran of spying."));
    }

    @Test
    @DisplayName("who is told to have left office speaks for no state, but did in office what states alone do")
    void former() {
        for (String former : List.of("Former Kenyan President Ruth Odo", "Ruth Odo, the former Kenyan president,",
                "Kenya's ousted president Ruth Odo", "Kenya's ex-president Ruth Odo", "Kenya's former foreign minister Ruth Odo")) {
            assertEquals(List.of("Ruth Odo > Uganda"), told("accused", former + " accused Uganda of spying."));
        }
        assertEquals(List.of("Kenya > Uganda"),
                told("imposedSanctionsOn", "Former Kenyan President Ruth Odo imposed sanctions on Uganda in 2018."));
        String both = "residents Ruth Odo of Kenya and Bob Testov of Chad were friends. Both accused Uganda of spying.";
        assertEquals(List.of("Bob Testov > Uganda", "Ruth Odo > Uganda"), told("accused", "Former p" + both));
        assertEquals(List.of("Bob Testov > Uganda", "Chad > Uganda", "Kenya > Uganda", "Ruth Odo > Uganda"), told("accused", "P" + both));
        assertEquals(List.of("Kenya > Uganda", "Ruth Odo > Uganda"),
                told("accused", "Then-President Ruth Odo of Kenya accused Uganda of spying in 2009."));
    }

    @Test
    @DisplayName("the head of an alliance visits nobody at its own headquarters")
    void atOwnHeadquarters() {
        assertEquals(List.of("Nikola Dimitrov > Brussels"), told("visited",
                "NATO Secretary General Jens Stoltenberg met Nikola Dimitrov at the alliance's headquarters in Brussels."));
    }

    @Test
    @DisplayName("who calls an attack the largest has not launched it")
    void naming() {
        assertEquals(List.of(), told("attacked", "Hezbollah launched what Israel called its largest attack on Haifa."));
        assertEquals(List.of("Russia > Kyiv"), told("attacked", "What Ukraine called Russia's largest attack on Kyiv began on Monday."));
    }

    @Test
    @DisplayName("the accused are said to have done it")
    void accused() {
        assertEquals(List.of("Uganda > M23 possible"), told("suppliedArmsTo", "Kenya accused Uganda of having armed the M23."));
        assertEquals(List.of("Uganda > M23 possible"), told("suppliedArmsTo", "Kenya accused Uganda of arming the M23."));
        assertEquals(List.of("Saudi Arabia > Iran possible"),
                told("attacked", "Iran accused Saudi Arabia of having attacked its embassy."));
    }

    @Test
    @DisplayName("\"it\" behind a clause that deals with somebody is the one dealt with, and for who judges the one who acted")
    void dealtWith() {
        assertEquals(List.of("Nicaragua > Israel"), told("severedRelationsWith",
                "Greece suspended an air exercise with Israel, and Nicaragua severed relations with it on Tuesday."));
        assertEquals(List.of("France > Israel"), told("condemned", "Israel bombed Beirut, and France condemned it."));
        assertEquals(List.of(), told("condemned", "Iran signed an accord with Iraq, and Turkey condemned it."));
        assertEquals(List.of(), told("expelledDiplomatsOf", "Oman cut its ties with Chad, and Mali expelled its ambassador."));
        assertEquals(List.of("Canada > Cuba"), told("providedAidTo", "Cuba received oil from Mexico, and Canada sent it food."));
    }

    @Test
    @DisplayName("the one whose town only tells where is none of \"both countries\"")
    void outside() {
        assertEquals(List.of("Angola > Southern African Development Community", "Zimbabwe > Southern African Development Community"),
                told("memberOf", "Angola sent tanks. Zimbabwe said its pilots had bombed a rebel column outside Kinshasa. "
                        + "Both countries are members of the Southern African Development Community."));
    }
}
