package org.geokg.entity.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.geokg.entity.gazetteer.NameKey;
import org.junit.jupiter.api.Test;

/** Where names begin and end, what articles define, and what is found without a gazetteer. */
class NamesInTextTest {
    @Test
    void spellingsOfOneNameHaveOneKey() {
        assertEquals(NameKey.of("Côte d'Ivoire"), NameKey.of("Cote d’Ivoire"));
        assertEquals(NameKey.of("U.S."), NameKey.of("US"));
        assertEquals(NameKey.of("Al-Shabab"), NameKey.of("al Shabab"));
        assertFalse(NameKey.of("US").equals(NameKey.of("us")));
    }

    @Test
    void punctuationBehindANameIsNotPartOfIt() {
        assertEquals(List.of("Ankara=ankara"), Reading.mentions("They met in Ankara."));
        assertEquals(List.of("U.S.=united-states"), Reading.mentions("It was made in the U.S."));
        assertEquals("Belgium=belgium", Reading.mentions("Envoys of Italy and Belgium - two of them - came.").getLast());
    }

    @Test
    void theLongestNameWins() {
        assertEquals(List.of("South Sudan=south-sudan"), Reading.mentions("They fled to South Sudan."));
        assertEquals(
                List.of("International Institute for Strategic Studies=iiss"),
                Reading.mentions("The International Institute for Strategic Studies counted them."));
    }

    @Test
    void anAbbreviationHoldsForTheArticleThatDefinesIt() {
        List<String> mentions = Reading.mentions("The Lake Testa Basin Council (LTBC) met. Later the LTBC rose.");
        assertEquals("LTBC=auto/lake-testa-basin-council", mentions.getLast());
        assertEquals(List.of(), Reading.mentions("Later the LTBC rose."));
    }

    @Test
    void whatBracketsAbbreviateIsAnOrganizationWhateverItsLastWord() {
        List<String> mentions = Reading.mentions("They joined the United Chadian Renewal (UCR). Later the UCR rose.");
        assertEquals(List.of("United Chadian Renewal=auto/united-chadian-renewal", "UCR=auto/united-chadian-renewal"), mentions);
        assertEquals(List.of("Call of Testa=auto/call-of-testa"), Reading.mentions("Rebels of the Call of Testa (CT) fled."));
    }

    @Test
    void anAbbreviatedThingIsNoOrganization() {
        assertEquals(List.of(), Reading.mentions("It crossed the Exclusive Economic Zone (EEZ)."));
        assertEquals(List.of(), Reading.mentions("It uses Long Range Identification and Tracking (LRIT)."));
        assertEquals(List.of(), Reading.mentions("The Bright Renewal (XYZ) rose."));
    }

    @Test
    void placesAreFoundByTheWordForTheirKind() {
        assertTrue(Reading.mentions("Troops left the southern Philippine city Testa de Oro.").contains("Testa de Oro=auto/testa-de-oro"));
        assertTrue(Reading.mentions("The town of Al Testa fell.").contains("Al Testa=auto/al-testa"));
        assertTrue(Reading.mentions("Jets bombed Testat Airfield.").contains("Testat Airfield=auto/testat-airfield"));
        assertTrue(Reading.mentions("She was born in Testerode, northern Germany.").contains("Testerode=auto/testerode"));
        assertFalse(Reading.mentions("The city Mayor Smith left.").stream().anyMatch(m -> m.contains("auto/mayor")));
    }

    @Test
    void bodiesAreFoundByTheirHeadWordOrKind() {
        assertTrue(Reading.mentions("He heads the 21st Century Testa Institute.")
                .contains("21st Century Testa Institute=auto/21st-century-testa-institute"));
        assertTrue(Reading.mentions("Analysts at the security firm TESTICON agreed.").contains("TESTICON=auto/testicon"));
    }

    @Test
    void aPrepositionBehindAndBeginsAnotherName() {
        assertEquals(
                List.of("Testia Leaders Group=auto/testia-leaders-group"),
                Reading.mentions("It is a member of the Club and of the Testia Leaders Group."));
    }

    @Test
    void whatABodyIsForIsNoNameOfIt() {
        assertEquals(
                List.of("Testish Center for Law and Justice=auto/testish-center-for-law-and-justice"),
                Reading.mentions("The Testish Center for Law and Justice took up the case."));
    }

    @Test
    void hostileTextIsReadLikeAnyOther() {
        assertEquals(List.of(), Reading.mentions("<script>alert('x')</script> \u202e () ((( ,,, --- ''' $$$ \\u0000"));
        assertEquals(1, Reading.mentions("(".repeat(400) + " Armenia").size());
    }
}
