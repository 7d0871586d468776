package org.geokg.text.repair;

import java.util.Set;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/**
 * Mends what several are accused of: in "accused Peru and its envoys of arming rebels" the parser tells it of the envoys alone,
 * as if it was a fact about them.
 */
final class AccusedRepair {
    private static final Set<String> LINKS = Set.of("of", "for");
    private static final int DEEPEST = 4;

    private AccusedRepair() {}

    static void look(ParsedSentence sentence, int gerund, TreeEdit edit) {
        int first = isPerfect(sentence, gerund) ? gerund - 1 : gerund;
        boolean told = sentence.tag(first).equals("VBG") && sentence.is(gerund, "acl") && first > 0
                && LINKS.contains(sentence.lemma(first - 1)) && sentence.headOrRoot(first - 1) == gerund;
        int above = told ? sentence.headOrRoot(gerund) : -1;
        for (int i = 0; above >= 0 && i < DEEPEST; i++, above = sentence.headOrRoot(above)) {
            if (LexicalClass.CHARGING.has(sentence.lemma(above)) && sentence.tag(above).startsWith("VB")) {
                edit.attach(gerund, above, "advcl");
                return;
            }
            if (!Set.of("obj", "conj", "dep", "cc", "nsubj:pass").contains(sentence.relation(above))) {
                return;
            }
        }
    }

    /** "of having armed rebels". */
    private static boolean isPerfect(ParsedSentence sentence, int participle) {
        return participle > 1 && sentence.tag(participle).equals("VBN") && sentence.lemma(participle - 1).equals("have")
                && sentence.headOrRoot(participle - 1) == participle;
    }
}
