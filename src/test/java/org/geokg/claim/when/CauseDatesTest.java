package org.geokg.claim.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.geokg.entity.mention.Reading;
import org.geokg.text.ParsedSentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A date that closes a phrase of cause")
class CauseDatesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Mali/mali/NNP/2/nsubj was/be/VBD/2/aux suspended/suspend/VBN/-1/root after/after/IN/5/case a/a/DT/5/det coup/coup/NN/2/obl on/on/IN/7/case Monday/monday/NNP/5/nmod | suspended | true
            Chad/chad/NNP/1/nsubj condemned/condemn/VBD/-1/root it/it/PRP/1/obj for/for/IN/5/case the/the/DT/5/det raid/raid/NN/1/obl on/on/IN/7/case Monday/monday/NNP/5/nmod | condemned | true
            Chad/chad/NNP/1/nsubj signed/sign/VBD/-1/root it/it/PRP/1/obj after/after/IN/4/case talks/talk/NNS/1/obl on/on/IN/6/case Monday/monday/NNP/4/nmod | signed | false
            Mali/mali/NNP/2/nsubj was/be/VBD/2/aux suspended/suspend/VBN/-1/root after/after/IN/5/case a/a/DT/5/det coup/coup/NN/2/obl in/in/IN/7/case 2021/2021/CD/5/nmod | suspended | false
            Chad/chad/NNP/1/nsubj attacked/attack/VBD/-1/root Goma/goma/NNP/1/obj before/before/IN/4/case dawn/dawn/NN/1/obl on/on/IN/6/case Monday/monday/NNP/1/obl | attacked | false
            """)
    @DisplayName("is that of the coup or raid, not of talks, of a year, or of an hour of the day")
    void isOfCause(String tree, String word, boolean expected) {
        ParsedSentence sentence = Trees.of(tree);
        CauseDates causes = new CauseDates(sentence, Reading.gazetteer().words());
        assertEquals(expected, causes.isOfCause(Trees.dates(sentence).getFirst(), Trees.index(sentence, word)));
    }
}
