package org.geokg.claim.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.geokg.entity.mention.Reading;
import org.geokg.text.ParsedSentence;
import org.geokg.time.TimeMention;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An accusation and what it is about have each a date of their own")
class ChargesTest {
    private static final String SHELLING = """
            Chad/chad/NNP/1/nsubj accused/accuse/VBD/-1/root Sudan/sudan/NNP/1/obj on/on/IN/4/case Monday/monday/NNP/1/obl
            of/of/IN/6/mark shelling/shell/VBG/1/advcl Goma/goma/NNP/6/obj on/on/IN/9/case Friday/friday/NNP/1/obl
            """;
    private static final String BACKING = """
            Chad/chad/NNP/1/nsubj accused/accuse/VBD/-1/root Sudan/sudan/NNP/1/obj
            of/of/IN/4/mark backing/back/VBG/1/advcl rebels/rebel/NNS/4/obj on/on/IN/7/case Friday/friday/NNP/1/obl
            """;
    private static final String RAID = """
            Chad/chad/NNP/1/nsubj accused/accuse/VBD/-1/root Sudan/sudan/NNP/1/obj of/of/IN/5/case
            a/a/DT/5/det raid/raid/NN/1/obl on/on/IN/7/case Friday/friday/NNP/5/nmod
            """;

    @Test
    @DisplayName("the day before \"of\" is the accusation's, the one behind it that of what is done in a moment")
    void bothDated() {
        assertEquals(List.of(false, true), others(SHELLING, "accused", true));
        assertEquals(List.of(true, false), others(SHELLING, "shelling", false));
    }

    @Test
    @DisplayName("what may go on for years leaves the day to the accusation")
    void lasting() {
        assertEquals(List.of(false), others(BACKING, "accused", true));
    }

    @Test
    @DisplayName("\"accused of a raid on Friday\" dates the raid, also where the accusation is what tells of it")
    void noun() {
        assertEquals(List.of(true), others(RAID, "accused", true));
        assertEquals(List.of(false), others(RAID, "accused", false));
    }

    /** For each date whether it is another's. */
    private static List<Boolean> others(String tree, String word, boolean spoken) {
        ParsedSentence sentence = Trees.of(tree);
        Charges charges = new Charges(sentence, Reading.gazetteer().words());
        List<TimeMention> dates = Trees.dates(sentence);
        return dates.stream().map(d -> charges.isOfOther(d, Trees.index(sentence, word), spoken)).toList();
    }
}
