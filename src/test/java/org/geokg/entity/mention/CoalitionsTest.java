package org.geokg.entity.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Coalitions without a name of their own. */
class CoalitionsTest {
    @Test
    void aCoalitionIsNamedForItsLeaderWhoStaysAnActor() {
        assertEquals(
                List.of("French=france", "coalition=auto/france-led-coalition"),
                Reading.mentions("The French-led coalition bombed the road."));
        assertTrue(Reading.mentions("A U.S.-led international coalition came.").contains("coalition=auto/united-states-led-coalition"));
    }

    @Test
    void aNameInTheGazetteerGoesFirst() {
        assertEquals(List.of("Saudi-led coalition=saudi-led-coalition"), Reading.mentions("The Saudi-led coalition met."));
    }

    @Test
    void whatElseIsLedIsNoCoalition() {
        assertEquals(List.of("French=france"), Reading.mentions("The French-led talks split the coalition."));
        assertEquals(List.of(), Reading.mentions("The conservative-led coalition won the vote."));
    }
}
