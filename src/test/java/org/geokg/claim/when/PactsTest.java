package org.geokg.claim.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.geokg.entity.mention.Reading;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The date of an agreement")
class PactsTest {
    private static final String TREATY = """
            They/they/PRP/1/nsubj signed/sign/VBD/-1/root a/a/DT/3/det treaty/treaty/NN/1/obj on/on/IN/5/case Monday/monday/NNP/1/obl
            in/in/IN/7/case which/which/WDT/9/obl they/they/PRP/9/nsubj recognised/recognise/VBD/3/acl:relcl Togo/togo/NNP/9/obj
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad/chad/NNP/1/nsubj announced/announce/VBD/-1/root a/a/DT/3/det truce/truce/NN/1/obj on/on/IN/5/case Monday/monday/NNP/1/obl after/after/IN/7/case brokering/broker/VBG/1/advcl it/it/PRP/7/obj | true
            Chad/chad/NNP/1/nsubj announced/announce/VBD/-1/root a/a/DT/3/det raid/raid/NN/1/obj on/on/IN/5/case Monday/monday/NNP/1/obl after/after/IN/7/case brokering/broker/VBG/1/advcl it/it/PRP/7/obj | false
            Chad/chad/NNP/1/nsubj announced/announce/VBD/-1/root a/a/DT/3/det truce/truce/NN/1/obj on/on/IN/5/case Monday/monday/NNP/1/obl after/after/IN/7/case brokering/broker/VBG/1/advcl peace/peace/NN/7/obj | false
            """)
    @DisplayName("is that of brokering it")
    void isOfOutcome(String tree, boolean expected) {
        ParsedSentence sentence = Trees.of(tree);
        assertEquals(expected, pacts(sentence).isOfOutcome(Trees.index(sentence, "announced"), Trees.index(sentence, "brokering")));
    }

    @Test
    @DisplayName("is that of what is done by it in its clause")
    void isOfClause() {
        ParsedSentence sentence = Trees.of(TREATY);
        int deed = Trees.index(sentence, "recognised");
        assertEquals(true, pacts(sentence).isOfClause(Trees.index(sentence, "Monday"), deed));
        assertEquals(Trees.index(sentence, "signed"), pacts(sentence).makerOf(deed));
    }

    @Test
    @DisplayName("is not that of what is told of it in passing")
    void isOfOther() {
        ParsedSentence sentence = Trees.of(TREATY.replace("in/in/IN/7/case which/which/WDT/9/obl", "that/that/WDT/9/obj then/then/RB/9/advmod"));
        assertEquals(false, pacts(sentence).isOfClause(Trees.index(sentence, "Monday"), Trees.index(sentence, "recognised")));
        assertEquals(-1, pacts(sentence).makerOf(Trees.index(sentence, "recognised")));
    }

    private static Pacts pacts(ParsedSentence sentence) {
        return new Pacts(sentence, new Arguments(sentence), Reading.gazetteer().words());
    }
}
