package org.geokg.entity.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that several entities bear: the context decides, or they are left out. */
class AmbiguousNamesTest {
    @Test
    void georgiaIsTheStateUnlessTheTextIsAboutItsNamesake() {
        assertTrue(Reading.mentions("Georgia and Armenia opened a road to Tbilisi.").contains("Georgia=georgia"));
        assertTrue(Reading.mentions("Voters in Georgia, like those of Alabama and Florida, went to the polls.")
                .contains("Georgia=georgia-us-state"));
    }

    @Test
    void aParliamentWithoutItsCountryIsLeftOut() {
        assertEquals(List.of(), Reading.mentions("The Congress voted on Monday."));
    }

    @Test
    void aParliamentBelongsToTheCountryOfTheText() {
        List<String> mentions = Reading.mentions("Peru is voting again.\n\nThe Congress of the country sat in Lima.");
        assertTrue(mentions.contains("Congress=congress-of-peru"), mentions::toString);
    }

    @Test
    void ofTwoKingsTheOneWhoseKingdomIsNamed() {
        assertTrue(Reading.mentions("Jordan's King Abdullah flew to Berlin.").contains("Abdullah=abdullah-ii-of-jordan"));
        assertTrue(Reading.mentions(2010, "King Abdullah of Saudi Arabia flew to Berlin.")
                .contains("Abdullah=abdullah-of-saudi-arabia"));
    }

    @Test
    void aStateThatIsPartOfAPersonsNameIsNoState() {
        List<String> mentions = Reading.mentions("The crowd cheered Michael Jordan.");
        assertFalse(mentions.contains("Jordan=jordan"), mentions::toString);
    }

    @Test
    void theCommonwealthIsThatOfNationsUnlessTheTextNamesTheOther() {
        assertTrue(Reading.mentions("Georgia left the Commonwealth of Independent States. The Commonwealth kept silent.")
                .contains("Commonwealth=cis"));
        assertTrue(Reading.mentions("Leaders met at CHOGM in Kigali. The Commonwealth admitted Togo.")
                .contains("Commonwealth=commonwealth-of-nations"));
        assertTrue(Reading.mentions("The Commonwealth expelled Gambia.").contains("Commonwealth=commonwealth-of-nations"));
        assertFalse(Reading.mentions("The Commonwealth Bank sued the firm.").stream().anyMatch(m -> m.contains("of-nations")));
    }

    @Test
    void anAcronymCountsWhereItsBearerIsNamedInFull() {
        assertTrue(Reading.mentions("The Allied Democratic Forces fled. The ADF has bases in Uganda.")
                .contains("ADF=allied-democratic-forces"));
        assertFalse(Reading.mentions("The ADF conference for dentists opened.").stream().anyMatch(m -> m.startsWith("ADF")));
    }

    @Test
    void aVillageIsNotTheGroupThatIsCalledTheSame() {
        assertFalse(Reading.mentions("Jets bombed the village of Komala.").contains("Komala=komala"));
        assertFalse(Reading.mentions("Five died in Komala, a district of Baghlan.").contains("Komala=komala"));
        assertTrue(Reading.mentions("Iran attacked bases of Komala.").contains("Komala=komala"));
    }

    @Test
    void aPartyBehindAnEpithetIsAnother() {
        assertFalse(Reading.mentions("The Maldivian Democratic Party condemned it.").stream().anyMatch(m -> m.endsWith("=democratic-party-us")));
        assertTrue(Reading.mentions("The Democratic Party condemned it.").stream().anyMatch(m -> m.endsWith("=democratic-party-us")));
    }
}
