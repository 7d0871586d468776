package org.geokg.claim.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.geokg.entity.mention.Reading;
import org.geokg.text.ParsedSentence;
import org.geokg.time.TimeMention;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The day on which a text is put out")
class PublicationsTest {
    private final ParsedSentence statement = Trees.of("""
            In/in/IN/2/case a/a/DT/2/det statement/statement/NN/8/obl issued/issue/VBN/2/acl on/on/IN/5/case Monday/monday/NNP/3/obl
            ,/,/,/8/punct Chad/chad/NNP/8/nsubj condemned/condemn/VBD/-1/root Togo/togo/NNP/8/obj
            """);
    private final ParsedSentence report = Trees.of("""
            In/in/IN/2/case a/a/DT/2/det report/report/NN/-1/root published/publish/VBN/2/acl on/on/IN/5/case Monday/monday/NNP/3/obl
            ,/,/,/5/punct experts/expert/NNS/8/nsubj said/say/VBD/3/parataxis Chad/chad/NNP/10/nsubj bombed/bomb/VBN/8/ccomp
            Goma/goma/NNP/10/obj
            """);
    private final ParsedSentence rejected = Trees.of("""
            Chad/chad/NNP/1/nsubj rejected/reject/VBD/-1/root a/a/DT/3/det report/report/NN/1/obj published/publish/VBN/3/acl
            on/on/IN/6/case Monday/monday/NNP/4/obl
            """);

    @Test
    @DisplayName("is told by the participle behind the noun of the text")
    void noun() {
        assertEquals(Trees.index(statement, "statement"), publications(statement).noun(date(statement)));
        assertEquals(Trees.index(report, "report"), publications(report).noun(date(report)));
    }

    @Test
    @DisplayName("is that of what the main clause does by it, and not of what is done to the text")
    void isMeans() {
        assertEquals(true, isMeans(statement, "condemned"));
        assertEquals(false, isMeans(rejected, "rejected"));
    }

    @Test
    @DisplayName("leaves what somebody says in it to the verb of saying")
    void saying() {
        assertEquals(Trees.index(report, "said"), publications(report).saying(Trees.index(report, "bombed")));
        assertEquals(-1, publications(statement).saying(Trees.index(statement, "condemned")));
    }

    private static boolean isMeans(ParsedSentence sentence, String word) {
        Publications publications = publications(sentence);
        return publications.isMeans(publications.noun(date(sentence)), date(sentence), Trees.index(sentence, word));
    }

    private static Publications publications(ParsedSentence sentence) {
        return new Publications(sentence, Reading.gazetteer().words());
    }

    private static TimeMention date(ParsedSentence sentence) {
        return Trees.dates(sentence).getFirst();
    }
}
