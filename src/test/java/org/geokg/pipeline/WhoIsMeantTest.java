package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whom short words mean in an article")
class WhoIsMeantTest {
    @Test
    @DisplayName("the South is the state of that name which the article names, if one")
    void pointsOfTheCompass() {
        assertEquals(List.of("south-sudan African Union"), ToldFacts.of("memberOf",
                "South Sudan accused Sudan of bombing a border town. Ban Ki-moon was dismayed. The South joined the African Union last year."));
        assertEquals(List.of("north-korea South Korea"), ToldFacts.of("accused",
                "North Korea fired two missiles on Monday. The North accused the South of war games. Seoul was unmoved."));
        assertEquals(List.of(), ToldFacts.of("accused",
                "France sent troops to Mali. Ban Ki-moon was dismayed. The South accused Libya of arming the rebels."));
    }

    @Test
    @DisplayName("what is done to somebody's envoys is done to whom the clause before deals with")
    void accusedAndExpelled() {
        assertEquals(List.of("estonia Belarus", "latvia Belarus"), ToldFacts.of("expelledDiplomatsOf",
                "Estonia and Latvia are angry with Belarus. They accused it of smuggling migrants and of obeying Russia, and expelled "
                        + "its ambassadors on Monday."));
        assertEquals(List.of("kenya Somalia"), ToldFacts.of("expelledDiplomatsOf",
                "Kenya cut ties with Somalia over its dealings with Somaliland and expelled its ambassador on Monday."));
        assertEquals(List.of(), ToldFacts.of("attacked", "Syria bombed its own cities after Turkey had complained."));
    }

    @Test
    @DisplayName("the pair and the trio are those who were named together, and are still meant behind others who were with them")
    void pairAndTrio() {
        assertEquals(List.of("burkina-faso Liptako-Gourma Charter", "mali Liptako-Gourma Charter", "niger Liptako-Gourma Charter"),
                ToldFacts.of("signatoryTo", "Mali, Burkina Faso and Niger are angry. In September 2023 the trio signed the Liptako-Gourma Charter."));
        assertEquals(List.of("oman Eritrea", "oman Ethiopia"), ToldFacts.of("mediatedBetween",
                "Ethiopian Prime Minister Abiy Ahmed and Eritrean President Isaias Afwerki hugged in July. In September, the pair met in "
                        + "Jeddah in the presence of King Salman and António Guterres. Oman helped broker the rapprochement between the two."));
        assertEquals(List.of(), ToldFacts.of("attacked", "Kenya and Chad have new planes. The pair of jets bombed Mogadishu on Monday."));
    }

    @Test
    @DisplayName("two governments are no authorities of the place where they meet")
    void governmentsAbroad() {
        assertEquals(List.of("anwar-ibrahim Cambodia", "anwar-ibrahim Thailand"), ToldFacts.of("mediatedBetween",
                "Thailand and Cambodia are at war. Malaysian Prime Minister Anwar Ibrahim has mediated between the two governments in "
                        + "Kuala Lumpur."));
    }

    @Test
    @DisplayName("who comes from where people go by their given names is called by that")
    void givenNames() {
        assertEquals(List.of("anwar-ibrahim Thailand"), ToldFacts.of("visited",
                "Malaysian Prime Minister Anwar Ibrahim spoke on Monday. Anwar visited Bangkok last week."));
        assertEquals(List.of(), ToldFacts.of("visited",
                "French President Emmanuel Macron spoke on Monday. A chef named Emmanuel visited Bangkok last week."));
    }

    @Test
    @DisplayName("a suburb of a known city lies in it, and a quarter of another in that")
    void suburbs() {
        assertEquals(List.of("Ain Zara, Tripoli"), places("Shells fell in the Tripoli suburb of Ain Zara."));
        assertEquals(List.of("Karrada, Baghdad"), places("A bomb went off in the Karrada district of Baghdad."));
    }

    @Test
    @DisplayName("leaders and their states are listed in the same order, and of other counts nobody's state is told")
    void leadersOfSeveral() {
        assertEquals(List.of("assimi-goita Mali", "ibrahim-traore Burkina Faso"), ToldFacts.of("holdsOfficeIn",
                "Senegal's guests were Assimi Goïta and Ibrahim Traoré, the military leaders of Mali and Burkina Faso."));
        assertEquals(List.of(), ToldFacts.of("holdsOfficeIn",
                "Ann Testa, Rafael Testov and Bob Testen, the Moscow-friendly leaders of Slovakia and Hungary, came too."));
    }

    @Test
    @DisplayName("the leader of a group that stands beside it is not that of the state which acts")
    void groupAndItsLeader() {
        assertEquals(List.of(), ToldFacts.of("holdsOfficeIn",
                "The United States imposed sanctions on the Mozambican group and its leader, Abu Yasir Hassan."));
        assertEquals(List.of("william-ruto Kenya"), ToldFacts.of("holdsOfficeIn", "France thanked Kenya and its president, William Ruto."));
    }

    @Test
    @DisplayName("who was deposed or is a former president no longer speaks for the state, a then-president did")
    void fallenLeaders() {
        assertEquals(List.of("manuel-zelaya Colombia"), ToldFacts.of("accused",
                "Manuel Zelaya, the deposed president of Honduras, is in an embassy. Zelaya accused Colombia of meddling on Tuesday."));
        assertEquals(List.of("jimmy-carter Israel"), ToldFacts.of("accused", "Former President Jimmy Carter accused Israel of apartheid."));
        assertEquals(List.of("bill-clinton Iraq", "united-states Iraq"), ToldFacts.of("accused",
                "In 1998 then-President Bill Clinton accused Iraq of hiding arms."));
        assertEquals(List.of("abdel-fattah-el-sisi Israel", "egypt Israel"), ToldFacts.of("accused",
                "Egyptian President Abdel Fattah el-Sisi, a former general, accused Israel of lying."));
    }

    private static List<String> places(String text) {
        return ToldFacts.claims(text).stream().map(c -> c.subject().label() + ", " + c.object().label()).toList();
    }
}
