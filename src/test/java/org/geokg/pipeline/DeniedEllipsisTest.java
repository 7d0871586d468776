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

@DisplayName("An auxiliary that denies of somebody what another did")
class DeniedEllipsisTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Serbia has never recognised Kosovo; nor have Spain and Greece. | Greece Kosovo, Serbia Kosovo, Spain Kosovo",
        "Chad has recognised Kosovo. Neither have Peru and Chile. | Chile Kosovo, Peru Kosovo",
        "Chad has recognised Kosovo. Nor has Peru. | Peru Kosovo",
        "Japan recognised Kosovo in May, but Chile did not. | Chile Kosovo",
        "Japan recognised Kosovo, Chile did not. | Chile Kosovo",
        "Japan recognised Kosovo in March. The United States has not. | United States Kosovo",
        "Japan plans to recognise Kosovo, but Chile does not. | ",
        "In the end Japan and Norway also recognised Kosovo in May. Chile did not. | Chile Kosovo",
        "Japan recognised Kosovo. Chile did not say why. | ",
    })
    void isDenied(String text, String expected) {
        Article article = new Article("test", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, 0);
        List<String> found = TestExtractor.get().extract(article).claims().stream()
                .filter(c -> c.relation().name().equals("recognizes"))
                .filter(c -> c.polarity() == Polarity.NEGATED && c.factuality() == Factuality.ACTUAL)
                .map(c -> c.subject().label() + " " + c.object().label())
                .sorted()
                .toList();
        assertEquals(expected == null ? "" : expected, String.join(", ", found));
    }
}
