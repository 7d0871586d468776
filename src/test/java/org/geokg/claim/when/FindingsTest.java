package org.geokg.claim.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.geokg.text.ParsedSentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The date of a finding")
class FindingsTest {
    private final ParsedSentence sentence = Trees.of("""
            Chad/chad/NNP/1/nsubj found/find/VBD/-1/root in/in/IN/3/case 2005/2005/CD/1/obl that/that/IN/7/mark Togo/togo/NNP/7/nsubj
            had/have/VBD/7/aux attacked/attack/VBN/1/ccomp it/it/PRP/7/obj in/in/IN/10/case 2003/2003/CD/7/obl
            """);
    private final Findings findings = new Findings(sentence);
    private final int deed = Trees.index(sentence, "attacked");

    @Test
    @DisplayName("hangs on the verb of finding, or heads the sentence")
    void found() {
        assertEquals(true, findings.isFound(deed, Trees.index(sentence, "2005"), Trees.index(sentence, "found")));
        assertEquals(true, findings.isFound(deed, 0, -1));
    }

    @Test
    @DisplayName("is none that hangs on what was found")
    void done() {
        assertEquals(false, findings.isFound(deed, Trees.index(sentence, "2003"), deed));
    }
}
