package org.geokg.claim.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.geokg.entity.mention.Reading;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where places lie, as the words around their names say. */
class LocationReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They met in Aleppo, Syria. | Aleppo > Syria",
        "They met in San Diego, California. | San Diego > California",
        "They met in Testerode, northern Germany. | Testerode > Germany",
        "The Yemeni capital, Sanaa, was calm. | Sanaa > Yemen",
        "The southern Philippine city Testa de Oro was calm. | Testa de Oro > Philippines",
        "They met in the Russian city of Kazan. | Kazan > Russia",
        "They met in Jeddah, a Saudi port city. | Jeddah > Saudi Arabia",
        "Santiago, the capital of Chile, was calm. | Santiago > Chile",
        "Troops hold the rebel-held town of Al Testa in Syria. | Al Testa > Syria",
        "Jets struck Testat Airfield in western Syria. | Testat Airfield > Syria",
        "Rebels left Syria's Idlib province. | Idlib Governorate > Syria",
        "They met in Testerash, north of Amman, Jordan, on Monday. | Amman > Jordan, Testerash > Jordan",
        "The wounded of Quetta, Pakistan lie on stretchers. | Quetta > Pakistan",
        "Fighting raged around Bakhmut in eastern Ukraine. | Bakhmut > Ukraine",
        "They met in Testann, a town in Borno State. | Testann > Borno State",
        "They met in Maiduguri, the capital of Nigeria's Borno state. | Maiduguri > Borno State, Borno State > Nigeria",
        "They met in Odesa, a Black Sea port city in southern Ukraine. | Odesa > Ukraine",
        "Rebels shelled al-Testab, a town in Aleppo province. | al-Testab > Aleppo province",
        "They met at Ramstein Air Base in Germany. | Ramstein Air Base > Germany",
        "Jets hit a base at Testarab in central Mali. | Testarab > Mali",
        "They met near Testume, in Nigeria's Katsina state. | Testume > Katsina, Katsina > Nigeria",
        "They met in Testio, a town in the southeast of the Central African Republic. | Testio > Central African Republic",
        "Kidal, a Tuareg stronghold in the far north of Mali, was calm. | Kidal > Mali",
        "Bosnia's Serb-dominated town of Testagrad was calm. | Testagrad > Bosnia and Herzegovina",
        "They met in Bosaso, a port in Somalia's semi-autonomous Puntland region. | Bosaso > Puntland, Puntland > Somalia",
        "They met in Ramallah in the occupied West Bank. | Ramallah > West Bank",
        "The Portuguese archipelago of the Azores was calm. | Azores > Portugal",
        "They met in Mayadin, in the Syrian province of Deir ez-Zor. | Mayadin > Deir ez-Zor, Deir ez-Zor > Syria",
        "They met in Testavaro, a resort on the east coast of Kenya. | Testavaro > Kenya",
        "Sudan calmed its capital, Khartoum. | Khartoum > Sudan",
        "Ecuador calmed its largest city, Guayaquil. | Guayaquil > Ecuador",
        "Kenya's leader flew to Nairobi, the capital, on Monday. | Nairobi > Kenya",
        "Ethiopia calmed the country's Tigray region. | Tigray > Ethiopia",
        "They met in Testurram district, in Pakistan's restive tribal belt. | Testurram > Pakistan",
        "The wall divides two Georgian regions, Abkhazia and South Ossetia. | Abkhazia > Georgia, South Ossetia > Georgia",
    })
    void whatTheWordsSay(String text, String locations) {
        assertEquals(locations, String.join(", ", read(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "They flew to Aleppo, Syria and Iraq.",
        "Envoys came from Kazan, Armenia, Georgia and Iran.",
        "They met in Geneva in May.",
        "In Geneva, Russia rejected the draft.",
        "They compared Testerode in Germany's view with others.",
        "Armenia's Washington embassy was calm.",
        "Troops left Kabul for Qatar.",
        "They met at Testura, on the border between Tajikistan and Kyrgyzstan.",
        "Troops took part in Operation Testa in northern Mali.",
        "Sudan calmed the capital, Nairobi.",
        "The Autonomous Oblast of Nagorno-Karabakh was calm.",
        "Kidal, the venue of talks in Mali's capital, was calm.",
    })
    void whatTheyDoNotSay(String text) {
        assertEquals(List.of(), read(text));
    }

    private static List<String> read(String text) {
        List<SentenceNames> names = Reading.of(2025, text);
        return LocationReader.read(names.getFirst(), new Discourse(Reading.gazetteer(), names)).stream()
                .map(l -> l.place().label() + " > " + l.in().label())
                .toList();
    }
}
