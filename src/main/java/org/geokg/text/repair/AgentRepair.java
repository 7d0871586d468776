package org.geokg.text.repair;

import org.geokg.text.ParsedSentence;

/** Mends who did what the second of two participles says, whom the parser gave to the first: "was hit and [seized by Mali]". */
final class AgentRepair {
    private AgentRepair() {}

    static void look(ParsedSentence sentence, int agent, TreeEdit edit) {
        int first = sentence.headOrRoot(agent);
        boolean by = first >= 0 && sentence.relation(agent).startsWith("obl") && sentence.tag(first).equals("VBN")
                && sentence.children(agent, "case").stream().anyMatch(c -> sentence.lemma(c).equals("by"));
        if (!by) {
            return;
        }
        int begin = sentence.first(agent);
        sentence.children(first, "conj").stream()
                .filter(second -> second > first && second < begin && sentence.tag(second).equals("VBN"))
                .filter(second -> sentence.children(second, "nsubj", "nsubj:pass", "aux", "obj").isEmpty())
                .filter(second -> isRightBehind(sentence, second, begin))
                .reduce((a, b) -> b)
                .ifPresent(second -> edit.attach(agent, second, "obl"));
    }

    private static boolean isRightBehind(ParsedSentence sentence, int verb, int begin) {
        for (int i = verb + 1; i < begin; i++) {
            if (!sentence.isWithin(i, verb)) {
                return false;
            }
        }
        return true;
    }
}
