package org.geokg.entity.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.geokg.entity.gazetteer.PersonName;
import org.junit.jupiter.api.Test;

/** Persons, known and unknown, by full name, title and surname. */
class PersonNamesTest {
    @Test
    void anUnknownPersonIsMintedAndJoinedToTheSurname() {
        assertEquals(
                List.of("Ararat Testov=auto/ararat-testov", "Testov=auto/ararat-testov"),
                Reading.mentions("President Ararat Testov smiled. Then Testov left."));
    }

    @Test
    void theHeadlinesSurnameFindsTheFullNameBelow() {
        assertEquals("nikol-pashinyan", first("Pashinyan Visits\n\nNikol Pashinyan arrived."));
    }

    @Test
    void titleAndSurnameAreTheOfficeHolderOfTheArticlesYear() {
        assertEquals("barack-obama", first(2013, "President Obama spoke."));
        assertEquals("george-w-bush", first(2004, "President Bush spoke."));
        assertEquals("george-h-w-bush", first(1990, "President Bush spoke."));
    }

    @Test
    void aNameSpelledOtherwiseIsKnownByTheOfficeOfTheTime() {
        assertEquals("volodymyr-zelenskyy", first(2023, "President Volodimir Zelenskij spoke."));
        assertEquals("ferdinand-marcos-jr", first(2023, "President Ferdinand Marcos spoke."));
        assertEquals("ferdinand-marcos-sr", first(1980, "President Ferdinand Marcos spoke."));
        assertEquals("auto/volodimir-zelenskij", first(2023, "Analyst Volodimir Zelenskij spoke."));
        assertEquals("auto/anna-lund", first(2021, "Foreign Minister Anna Lund of Sweden spoke."), "no spelling of Ann Linde");
    }

    @Test
    void whatIsATitleElsewhereMayBeAGivenName() {
        assertEquals("auto/sultan-bin-testa", first("Prince Sultan bin Testa spoke."));
        assertEquals("auto/bob-major", first("Prime Minister Bob Major spoke."));
        assertEquals("auto/milan-testov", first("Foreign Minister Milan Testov spoke."));
    }

    @Test
    void whatTaggersTakeForNoName() {
        assertEquals(List.of("Tore Testa=auto/tore-testa"), Reading.mentions("They met ambassador Tore Testa."));
        assertEquals(List.of("Miguel d'Escoto=auto/miguel-d-escoto"), Reading.mentions("They met President Miguel d'Escoto."));
        assertEquals("auto/hung-hsiu-chu", first("They met President Hung Hsiu-chu."));
        assertEquals("auto/bob-testov", first("They met Bob Testov-led troops."));
    }

    @Test
    void aPrinceMayBeCalledByHisGivenName() {
        assertTrue(Reading.mentions("Prince Turki bin Testa spoke. Then Prince Turki left.").contains("Turki=auto/turki-bin-testa"));
    }

    @Test
    void whatIsCalledAfterAPersonDoesNotNameThatPerson() {
        for (String name : List.of("Nelson Mandela Bridge", "Jomo Kenyatta International Airport", "King Khalid University")) {
            assertTrue(Reading.mentions("They met at the " + name + ".").stream()
                    .noneMatch(m -> m.matches(".*=(nelson-mandela|jomo-kenyatta|khalid-of-saudi-arabia)")), name);
        }
        assertTrue(Reading.mentions("Nelson Mandela spoke.").contains("Nelson Mandela=nelson-mandela"));
    }

    @Test
    void aBareSurnameIsTheOfficeHolderWhereTheCountryIsNamed() {
        assertTrue(Reading.mentions(2013, "Israel will act, Netanyahu said.").contains("Netanyahu=benjamin-netanyahu"));
        assertEquals(List.of(), Reading.mentions(2013, "The pianist plays Netanyahu on stage."));
    }

    @Test
    void ofTwoPersonsWithOneSurnameTheOneNamedMost() {
        List<String> mentions = Reading.mentions(
                2016, "Hillary Clinton spoke. Hillary Clinton won. Her husband, Bill Clinton, waved. Then Clinton left.");
        assertEquals("Clinton=hillary-clinton", mentions.getLast());
    }

    @Test
    void familyNamesThatComeFirstAreSurnames() {
        assertTrue(PersonName.surnames("Xi Jinping", Reading.gazetteer().words()).contains("Xi"));
        assertTrue(PersonName.surnames("Ursula von der Leyen", Reading.gazetteer().words()).containsAll(List.of("Leyen", "der Leyen", "von der Leyen")));
        assertTrue(PersonName.surnames("Robert Kennedy Jr.", Reading.gazetteer().words()).contains("Kennedy"));
    }

    private static String first(String text) {
        return first(2025, text);
    }

    private static String first(int year, String text) {
        return Reading.mentions(year, text).getFirst().replaceFirst(".*=", "");
    }
}
