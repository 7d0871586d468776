package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.geokg.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Those who are named together")
class NamedTogetherTest {
    private static List<String> told(String relation, String text) {
        Article article = new Article("test", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, 0);
        return TestExtractor.get().extract(article).claims().stream()
                .filter(c -> c.relation().name().equals(relation))
                .map(c -> c.subject().label() + " > " + c.object().label())
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("are meant where several signed without a word of who")
    void signed() {
        assertEquals(List.of("Peru > Uruguay"), told("signedAgreementWith",
                "The presidents of Peru and Uruguay met in Lima, and four memoranda were signed after the talks."));
    }

    @Test
    @DisplayName("are all three of three")
    void three() {
        assertEquals(List.of("Chile > Peru", "Chile > Uruguay", "Peru > Uruguay"), told("signedAgreementWith",
                "Peru, Chile and Uruguay held a summit. After the talks two documents were signed."));
    }

    @Test
    @DisplayName("are nobody where a third has been named beside two who met, or none")
    void none() {
        assertEquals(List.of(), told("signedAgreementWith", "After the talks two documents were signed."));
    }

    @Test
    @DisplayName("are what a noun that tells of the two says they are")
    void rivals() {
        assertEquals(List.of("Chad > Libya"), told("rivalOf",
                "Chad and Libya traded fire on Sunday. Talks between the two Saharan rivals had failed."));
    }

    @Test
    @DisplayName("behind a body's members and a comma are its members, also where persons stand for them")
    void members() {
        assertEquals(List.of("Chile > Mercosur", "Peru > Mercosur"), told("memberOf",
                "It was a matter for the members of Mercosur, Chile and Peru, to decide."));
        assertEquals(List.of("Greece > European Union", "Spain > European Union"), told("memberOf",
                "It was a matter for the members of the European Union (EU), Alexis Tsipras of Greece and Pedro Sanchez of Spain, to decide."));
    }

    @Test
    @DisplayName("behind such a comma are others where the list is not closed")
    void openList() {
        assertEquals(List.of(), told("memberOf", "Members of Mercosur, Canada and Mexico sent envoys."));
    }

    @Test
    @DisplayName("are party to what a name says is an agreement, wherever its head was seen")
    void namedAgreement() {
        assertEquals(List.of("Association of Southeast Asian Nations > China"), told("signedAgreementWith",
                "It broke the Declaration on the Conduct of Parties in the South China Sea, which China and ASEAN signed in 2002."));
    }

    @Test
    @DisplayName("with what a second noun behind a comma says of one are no third")
    void secondObject() {
        assertEquals(List.of("Iran > Oman"), told("rivalOf", "Oman accused Iran, its rival, of arming cells."));
    }

    @Test
    @DisplayName("are not the state of whoever acts upon both")
    void ownState() {
        assertEquals(List.of("Colombia > Argentina", "Colombia > Israel", "Gustavo Petro > Argentina", "Gustavo Petro > Israel"),
                told("accused", "Colombian President Gustavo Petro expelled the ambassador of Israel and the Argentine charge d'affaires. "
                        + "He accused both governments of insulting him."));
        assertEquals(List.of("João Lourenço > Democratic Republic of the Congo", "João Lourenço > Rwanda"), told("mediatedBetween",
                "Angolan President Joao Lourenco received the foreign ministers of Rwanda and Congo. He mediated between the two "
                        + "countries."));
        assertEquals(List.of("Chile > Peru"), told("signedAgreementWith",
                "Chilean President Gabriel Boric and Peruvian President Dina Boluarte on Thursday announced an agreement between the two "
                        + "countries."));
    }

    @Test
    @DisplayName("are nobody where a place tells which two are meant")
    void placed() {
        assertEquals(List.of(), told("signedAgreementWith",
                "Switzerland hosted talks between Georgia and Russia. The two kingdoms of the Gulf signed an accord."));
    }
}
