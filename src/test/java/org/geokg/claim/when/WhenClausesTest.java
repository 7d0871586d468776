package org.geokg.claim.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.geokg.text.ParsedSentence;
import org.geokg.time.Connective;
import org.geokg.time.TimeMention;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A clause with \"when\"")
class WhenClausesTest {
    private final ParsedSentence sentence = Trees.of("""
            Ties/tie/NNS/3/nsubj have/have/VBP/3/aux been/be/VBN/3/cop poor/poor/JJ/-1/root since/since/IN/5/case 2019/2019/CD/3/obl
            ,/,/,/5/punct when/when/WRB/9/advmod Kenya/kenya/NNP/9/nsubj expelled/expel/VBD/5/acl:relcl the/the/DT/11/det
            envoy/envoy/NN/9/obj
            """);
    private final WhenClauses whens = new WhenClauses(sentence, Trees.dates(sentence));

    @Test
    @DisplayName("is of the date right before it, at that time rather than since")
    void before() {
        Optional<TimeMention> date = whens.before(Trees.index(sentence, "expelled"));
        assertEquals("since 2019", date.orElseThrow().text());
        assertEquals(Connective.AT, date.orElseThrow().connective());
    }

    @Test
    @DisplayName("gives nothing to the clause that it stands below")
    void main() {
        assertEquals(Optional.empty(), whens.before(Trees.index(sentence, "poor")));
    }
}
