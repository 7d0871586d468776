package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who is called by what they are to another")
class DescribedByTiesTest {
    @Test
    @DisplayName("a person's neighbour is the only state beside his own that was told of")
    void neighbour() {
        assertEquals(List.of("burundi Rwanda", "evariste-ndayishimiye Rwanda"), ToldFacts.of("accused",
                "Rwanda recalled its envoy from Bujumbura on Thursday. Burundi's president, Evariste Ndayishimiye, accused his northern "
                        + "neighbour of training rebels."));
        assertEquals(List.of("gitanas-nauseda Belarus", "lithuania Belarus"), ToldFacts.of("accused",
                "Lithuania has closed two crossings with Belarus. Its president, Gitanas Nauseda, accused his neighbour of sending "
                        + "migrants."));
    }

    @Test
    @DisplayName("a neighbour is beside, whoever else is named, and nobody where two are")
    void besideOnly() {
        assertEquals(List.of("iran Pakistan"), ToldFacts.of("condemned",
                "The United States called for calm after Pakistan fired missiles. Iran condemned its neighbour for the strikes."));
        assertEquals(List.of(), ToldFacts.of("accused",
                "President Sadyr Japarov of Kyrgyzstan met Emmanuel Macron in Paris. He accused his neighbour of planning a war."));
        assertEquals(List.of(), ToldFacts.of("accused",
                "Kenya and Tanzania closed their borders on Monday. Ugandan President Yoweri Museveni accused his neighbour of greed."));
    }

    @Test
    @DisplayName("a former colonial power is whose colony the text tells of, if it names that state")
    void colonialPower() {
        assertEquals(List.of("burkina-faso France"), ToldFacts.of("accused",
                "Burkina Faso expelled three French diplomats. The Sahel state accused its former colonial ruler of subversion."));
        assertEquals(List.of("emmerson-mnangagwa United Kingdom", "zimbabwe United Kingdom"), ToldFacts.of("accused",
                "Zimbabwe threw out a British diplomat. President Emmerson Mnangagwa accused the former colonial power of meddling."));
        assertEquals(List.of(), ToldFacts.of("accused", "Ethiopia met with Germany. It accused the former colonial power of theft."));
        assertEquals(List.of(), ToldFacts.of("accused", "Chad's president met Chinese envoys. Chad accused the former colonial power of theft."));
    }

    @Test
    @DisplayName("a former colony is the only one that the text names, and was that state's")
    void formerColony() {
        assertEquals(List.of("mozambique Portugal"), ToldFacts.of("signedAgreementWith",
                "Rebels attacked Palma in Mozambique. Portugal signed a defence accord with its former colony in 2021."));
        assertEquals(List.of("spain Equatorial Guinea"), ToldFacts.of("condemned",
                "Equatorial Guinea hosted Russia's envoy. Spain condemned its former colony over the jailing of dissidents."));
        assertEquals(List.of(), ToldFacts.of("condemned", "Niger received Russia's envoy. Germany condemned its former colony."));
        assertEquals(List.of(), ToldFacts.of("condemned", "Chad and Mali belong to the bloc. France condemned its former colony."));
    }

    @Test
    @DisplayName("an island nation that somebody else's sentence accuses is nobody where two of equal weight may be meant")
    void either() {
        assertEquals(List.of(), ToldFacts.of("accused", "Japan and Fiji met. China accused the island nation of lying."));
        assertEquals(List.of("indonesia China"), ToldFacts.of("accused",
                "Indonesia bought the ships from Italy. The archipelago accused China of sending coastguard vessels."));
    }

    @Test
    @DisplayName("a Gulf monarchy and an atoll nation are the ones so described")
    void described() {
        assertEquals(List.of("bahrain Iran"), ToldFacts.of("expelledDiplomatsOf",
                "Bahrain cut ties with Iran on Monday. The Gulf monarchy expelled the Iranian ambassador."));
        assertEquals(List.of("kiribati Pacific Islands Forum"), ToldFacts.of("withdrewFrom",
                "Kiribati spoke to the Pacific Islands Forum on Monday. The atoll nation had walked out of the Suva-based body last July."));
    }
}
