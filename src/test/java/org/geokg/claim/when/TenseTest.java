package org.geokg.claim.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.geokg.text.ParsedSentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The tense in which a predicate is told")
class TenseTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad/chad/NNP/1/nsubj signed/sign/VBD/-1/root pacts/pact/NNS/1/obj                                        | past
            Chad/chad/NNP/2/nsubj had/have/VBD/2/aux signed/sign/VBN/-1/root pacts/pact/NNS/2/obj                     | past
            Chad/chad/NNP/2/nsubj has/have/VBZ/2/aux signed/sign/VBN/-1/root pacts/pact/NNS/2/obj                     | of the present
            Chad/chad/NNP/2/nsubj must/must/MD/2/aux sign/sign/VB/-1/root pacts/pact/NNS/2/obj                        | of the present
            Chad/chad/NNP/2/nsubj would/would/MD/2/aux sign/sign/VB/-1/root pacts/pact/NNS/2/obj                      | neither
            Chad/chad/NNP/1/nsubj signs/sign/VBZ/-1/root pacts/pact/NNS/1/obj                                         | neither
            """)
    @DisplayName("is that of the nearest finite verb")
    void tense(String tree, String expected) {
        ParsedSentence sentence = Trees.of(tree);
        Tense tense = new Tense(sentence);
        int pacts = Trees.index(sentence, "pacts");
        assertEquals(expected, tense.isPast(pacts) ? "past" : tense.isOfPresent(pacts) ? "of the present" : "neither");
    }
}
