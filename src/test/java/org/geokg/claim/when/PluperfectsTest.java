package org.geokg.claim.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.geokg.text.ParsedSentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is told with \"had\" beside a dated clause in the simple past")
class PluperfectsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            When/when/WRB/2/advmod Chad/chad/NNP/2/nsubj left/leave/VBD/8/advcl in/in/IN/4/case May/may/NNP/2/obl ,/,/,/8/punct Togo/togo/NNP/8/nsubj had/have/VBD/8/aux acted/act/VBN/-1/root | true
            Chad/chad/NNP/1/nsubj left/leave/VBD/-1/root in/in/IN/3/case May/may/NNP/1/obl ,/,/,/1/punct but/but/CC/8/cc Togo/togo/NNP/8/nsubj had/have/VBD/8/aux acted/act/VBN/1/conj | true
            When/when/WRB/2/advmod Chad/chad/NNP/2/nsubj left/leave/VBD/7/advcl in/in/IN/4/case May/may/NNP/2/obl ,/,/,/7/punct Togo/togo/NNP/7/nsubj acted/act/VBD/-1/root | false
            Chad/chad/NNP/1/nsubj left/leave/VBD/-1/root in/in/IN/3/case May/may/NNP/1/obl ,/,/,/1/punct and/and/CC/7/cc Togo/togo/NNP/7/nsubj acted/act/VBD/1/conj | false
            """)
    @DisplayName("was earlier; what both tell in the simple past was not")
    void isEarlier(String tree, boolean expected) {
        ParsedSentence sentence = Trees.of(tree);
        Pluperfects pluperfects = new Pluperfects(sentence);
        assertEquals(expected, pluperfects.isEarlier(Trees.index(sentence, "left"), Trees.index(sentence, "acted")));
    }
}
