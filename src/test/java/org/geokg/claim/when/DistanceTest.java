package org.geokg.claim.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.geokg.text.ParsedSentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A distance in time")
class DistanceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            two/two/CD/1/nummod days/day/NNS/2/obl after/after/IN/4/mark Togo/togo/NNP/4/nsubj joined/join/VBD/-1/root | after | -2 DAY
            a/a/DT/1/det year/year/NN/2/obl before/before/IN/4/mark Togo/togo/NNP/4/nsubj joined/join/VBD/-1/root | before | 1 YEAR
            the/the/DT/1/det day/day/NN/4/dep after/after/IN/4/mark Togo/togo/NNP/4/nsubj joined/join/VBD/-1/root | after | -1 DAY
            the/the/DT/1/det year/year/NN/4/dep before/before/IN/4/mark Togo/togo/NNP/4/nsubj joined/join/VBD/-1/root | before | 1 YEAR
            the/the/DT/1/det week/week/NN/4/dep after/after/IN/4/mark Togo/togo/NNP/4/nsubj joined/join/VBD/-1/root | after | none
            the/the/DT/1/det days/day/NNS/4/dep after/after/IN/4/mark Togo/togo/NNP/4/nsubj joined/join/VBD/-1/root | after | none
            nearly/nearly/RB/1/advmod two/two/CD/2/nummod years/year/NNS/5/dep after/after/IN/5/mark Togo/togo/NNP/5/nsubj joined/join/VBD/-1/root | after | none
            hours/hour/NNS/3/dep after/after/IN/3/mark Togo/togo/NNP/3/nsubj joined/join/VBD/-1/root | after | 0 DAY
            two/two/CD/1/nummod years/year/NNS/-1/root since/since/IN/4/mark Togo/togo/NNP/4/nsubj joined/join/VBD/1/advcl | since | none
            it/it/PRP/3/nsubj is/be/VBZ/3/cop two/two/CD/3/nummod years/year/NNS/-1/root since/since/IN/6/mark Togo/togo/NNP/6/nsubj joined/join/VBD/3/advcl | since | -2 YEAR
            """)
    @DisplayName("counts back from what stands beside it to what it governs, \"the\" as one; weeks and days in the plural stay open")
    void at(String tree, String marker, String expected) {
        ParsedSentence sentence = Trees.of(tree);
        assertEquals(expected, Distance.at(sentence, Trees.index(sentence, marker))
                .map(d -> d.amount() + " " + d.unit()).orElse("none"));
    }
}
