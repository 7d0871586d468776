package org.geokg.claim.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.geokg.entity.mention.Reading;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.time.Anchor;
import org.geokg.time.TimeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seats and founding dates, as the words beside an organization's name say. */
class OrganizationReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The Manila-based Asian Development Bank lent money. | Asian Development Bank > Manila",
        "Experts at the Washington-based Wilson Center's Middle East Program met. | Wilson Center > Washington",
        "It asked the SCO, the Beijing-headquartered club. | Shanghai Cooperation Organisation > Beijing",
        "The CIS, a grouping founded in 1991 and headquartered in Minsk, met. | Commonwealth of Independent States > Minsk",
        "The OAS, whose headquarters are in Washington, met. | Organization of American States > Washington",
        "They left the Intergovernmental Authority on Development (IGAD), a Djibouti-based body. "
                + "| Intergovernmental Authority on Development > Djibouti",
    })
    void seats(String text, String seat) {
        assertEquals(List.of(seat), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The Manila-born singer thanked the Asian Development Bank.",
        "India, a founder of BRICS, is also in the SCO.",
        "NATO, which met in Vilnius, was calm.",
        "The Geneva-based envoy left.",
        "Human Rights Watch, a London-based group, met.",
        "Beirut-based Human Rights Watch researchers met.",
        "The Dakar-based Amnesty International office was closed.",
    })
    void noSeats(String text) {
        assertEquals(List.of(), read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Angola quit OPEC. Few will leave the Vienna-based group. | OPEC > Vienna",
        "Kiribati left the Pacific Islands Forum. It left the Suva-based regional body last year. | Pacific Islands Forum > Suva",
        "The G8 met India and SAARC. The Kathmandu-based group grew. "
                + "| South Asian Association for Regional Cooperation > Kathmandu",
        "The IAEA and OPEC met in Vienna. The Vienna-based cartel grew. | OPEC > Vienna",
        "The African Union and IGAD met. The Addis Ababa-based bloc agreed. | African Union > Addis Ababa",
        "BRICS met. India is in the SCO, the Beijing-headquartered club it entered. | Shanghai Cooperation Organisation > Beijing",
        "Angola quit OPEC. A Lagos-based firm complained. | ",
        "Human Rights Watch has criticised Chad. The Beirut-based group said so. | ",
        "Angola quit OPEC. The Lagos-based newspaper complained. | ",
    })
    void seatsOfBodiesPointedBackTo(String text, String seat) {
        assertEquals(seat == null ? List.of() : List.of(seat), read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The CIS, a grouping founded in 1991 and headquartered in Minsk, met. | Commonwealth of Independent States 1991-01-01",
        "Founded in Bangkok in 1967, the Association of Southeast Asian Nations met. "
                + "| Association of Southeast Asian Nations 1967-01-01",
        "Since its inception in 1967, ASEAN has grown. | Association of Southeast Asian Nations 1967-01-01",
        "The CIS came into being in 1991. | Commonwealth of Independent States 1991-01-01",
        "The CIS, launched in 1991, was calm. | Commonwealth of Independent States 1991-01-01",
        "The CIS, whose members met in 1991, was calm. | ",
    })
    void foundings(String text, String founding) {
        List<SentenceNames> sentences = Reading.of(2025, text);
        SentenceNames names = sentences.getFirst();
        List<String> found = new OrganizationReader(names, new Discourse(Reading.gazetteer(), sentences))
                .foundings(new TimeReader().read(names.sentence().tokens()), Anchor.none()).stream()
                .map(f -> f.organization().label() + " " + f.day().first())
                .toList();
        assertEquals(founding == null ? List.of() : List.of(founding), found);
    }

    private static List<String> read(String text) {
        List<SentenceNames> sentences = Reading.of(2025, text);
        return new OrganizationReader(sentences.getLast(), new Discourse(Reading.gazetteer(), sentences)).seats().stream()
                .map(s -> s.place().label() + " > " + s.in().label())
                .toList();
    }
}
