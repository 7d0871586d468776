package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.geokg.article.Article;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who is meant, where sentences before or behind tell")
class DeedReferenceTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', value = {
        "condemned | estonia Russia | Russia invaded Georgia in 2008. Estonia condemned the invasion.",
        "attacked | | The raid was denounced by Japan. It hit Seoul.",
        "attacked | japan Mali | Japan denounced Chad. It hit Mali.",
        "memberOf | brazil OPEC+ | Brazil joined OPEC+ in May.",
        "condemned | | Russia invaded Georgia in 2008. A bomb exploded in Kabul on Monday. Estonia condemned the attack.",
        "condemned | | Turkey shelled Syria, and Iran bombed Iraq. Estonia condemned the attacks.",
        "condemned | japan North Korea | North Korea fired a missile on Sunday. The launch was condemned by Japan.",
        "condemned | japan North Korea | North Korea tested a missile. Canada regretted the test, and Japan denounced it.",
        "condemned | togo Chad | Chad withdrew from the bloc in May, a move that Togo denounced.",
        "attacked | m23 Bunia | Rebels captured Bunia on Monday. The M23 rebels are backed by Rwanda.",
        "attacked | | Rebels captured Bunia on Monday. The M23 rebels and Houthi rebels are rivals.",
        "accused | m23 Rwanda | The M23 rebels fled. They accused Rwanda of treason.",
        "attacked | chad Kidal | Chad's army entered Mali. The army captured Kidal.",
        "accused | armenia Azerbaijan, azerbaijan Armenia | Armenia and Azerbaijan closed the border. Each side accused the other of lying.",
        "deployedForcesTo | russia Abkhazia, russia South Ossetia | Russia recognised Abkhazia and South Ossetia. Russian troops are stationed in both regions.",
        "withdrewFrom | | France, Spain and Italy spoke to ECOWAS. ECOWAS had yet to hear from the other states about their withdrawal from the bloc."
    })
    void isTold(String relation, String expected, String text) {
        Article article = new Article("test", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, 0);
        List<String> found = TestExtractor.get().extract(article).claims().stream()
                .filter(c -> c.relation().name().equals(relation))
                .filter(c -> c.polarity() == Polarity.AFFIRMED && c.factuality() == Factuality.ACTUAL)
                .map(c -> c.subject().id() + " " + c.object().label())
                .sorted()
                .toList();
        assertEquals(expected == null ? "" : expected, String.join(", ", found));
    }
}
