package org.geokg.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTest {
    @ParameterizedTest
    @CsvSource({
        "The Gambia, gambia",
        "Côte d'Ivoire, cote divoire",
        "U.S., united states",
        "Great Britain, united kingdom",
        "Türkiye, turkiye",
        "Turkey, turkiye",
        "Guinea-Bissau, guinea bissau",
        "  São   Tomé (capital) , sao tome capital",
        "Weißenfels, weissenfels"
    })
    void foldsCaseAccentsPunctuationAndTheArticle(String name, String folded) {
        assertEquals(folded, NameFolding.standard().canonical(name));
    }

    @Test
    void theFirstOfTwoEqualAliasesWins() {
        Map<String, String> aliases = new LinkedHashMap<>();
        aliases.put("Congo", "Democratic Republic of the Congo");
        aliases.put("CONGO", "Republic of the Congo");
        assertEquals(
                "democratic republic of the congo", NameFolding.withAliases(aliases).canonical("congo"));
    }

    @Test
    void commonAbbreviationsFollowTheGazetteersLabel() {
        NameFolding names = NameFolding.withAliases(Map.of("European Union", "European Union (EU)"));
        assertEquals(names.canonical("European Union"), names.canonical("EU"));
    }
}
