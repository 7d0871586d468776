package org.geokg.claim.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.geokg.text.ParsedSentence;
import org.geokg.time.Connective;
import org.geokg.time.TimeMention;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad/chad/NNP/1/nsubj left/leave/VBD/-1/root in/in/IN/3/case 2018/2018/CD/1/obl ,/,/,/1/punct the/the/DT/6/det year/year/NN/1/obl:tmod in/in/IN/8/case which/which/WDT/10/obl Togo/togo/NNP/10/nsubj joined/join/VBD/6/acl:relcl | in 2018
            Chad/chad/NNP/1/nsubj left/leave/VBD/-1/root on/on/IN/3/case Monday/monday/NNP/1/obl ,/,/,/1/punct the/the/DT/6/det day/day/NN/8/obl:tmod Togo/togo/NNP/8/nsubj joined/join/VBD/1/parataxis | on Monday
            Chad/chad/NNP/1/nsubj left/leave/VBD/-1/root in/in/IN/3/case 2018/2018/CD/1/obl ,/,/,/1/punct the/the/DT/6/det year/year/NN/9/dep after/after/IN/9/mark Togo/togo/NNP/9/nsubj joined/join/VBD/1/advcl | none
            """)
    @DisplayName("may stand behind a noun that names the date again")
    void apposed(String tree, String expected) {
        ParsedSentence told = Trees.of(tree);
        WhenClauses clauses = new WhenClauses(told, Trees.dates(told));
        assertEquals(expected, clauses.before(Trees.index(told, "joined")).map(TimeMention::text).orElse("none"));
        assertEquals("none", clauses.before(Trees.index(told, "left")).map(TimeMention::text).orElse("none"));
    }
}
