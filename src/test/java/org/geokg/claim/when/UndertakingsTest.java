package org.geokg.claim.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.geokg.entity.mention.Reading;
import org.geokg.text.ParsedSentence;
import org.geokg.time.TimeMention;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The day of an undertaking is not that of what is to be done")
class UndertakingsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad/chad/NNP/1/nsubj agreed/agree/VBD/-1/root on/on/IN/3/case Monday/monday/NNP/1/obl to/to/TO/5/mark leave/leave/VB/1/xcomp | leave | true
            On/on/IN/1/case Monday/monday/NNP/3/obl Chad/chad/NNP/3/nsubj agreed/agree/VBD/-1/root to/to/TO/5/mark leave/leave/VB/3/xcomp | leave | true
            Chad/chad/NNP/1/nsubj agreed/agree/VBD/-1/root to/to/TO/3/mark leave/leave/VB/1/xcomp on/on/IN/5/case Monday/monday/NNP/3/obl | leave | true
            Chad/chad/NNP/1/nsubj agreed/agree/VBD/-1/root to/to/TO/3/mark leave/leave/VB/1/xcomp by/by/IN/5/case Monday/monday/NNP/3/obl | leave | false
            Chad/chad/NNP/1/nsubj agreed/agree/VBD/-1/root to/to/TO/3/mark leave/leave/VB/1/xcomp next/next/JJ/5/amod month/month/NN/3/obl | leave | false
            Chad/chad/NNP/1/nsubj agreed/agree/VBD/-1/root on/on/IN/3/case Monday/monday/NNP/1/obl to/to/TO/5/mark leave/leave/VB/1/xcomp | agreed | false
            Chad/chad/NNP/2/nsubj is/be/VBZ/2/cop due/due/JJ/-1/root on/on/IN/4/case Monday/monday/NNP/2/obl to/to/TO/6/mark sign/sign/VB/2/xcomp | sign | false
            """)
    @DisplayName("unless the date lies ahead by its words or behind a verb that only schedules")
    void hasDate(String tree, String word, boolean expected) {
        ParsedSentence sentence = Trees.of(tree);
        TimeMention date = Trees.dates(sentence).getFirst();
        int governor = sentence.headOrRoot(date.endToken() - 1);
        Undertakings undertakings = new Undertakings(sentence, Reading.gazetteer().words());
        assertEquals(expected, undertakings.hasDate(date, governor, Trees.index(sentence, word)));
    }
}
