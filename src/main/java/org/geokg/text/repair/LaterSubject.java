package org.geokg.text.repair;

import java.util.Set;
import org.geokg.text.ParsedSentence;

/** Mends subjects of whom the second came later: "Peru and, [a month later], Chile left", where Peru was left without a verb. */
final class LaterSubject {
    private static final int FAR = 9;

    private LaterSubject() {}

    static void look(ParsedSentence sentence, int and, TreeEdit edit) {
        boolean inserted = sentence.tag(and).equals("CC") && sentence.lemma(and).equals("and") && and > 0 && and + 3 < sentence.size()
                && sentence.tag(and + 1).equals(",") && sentence.tag(and - 1).startsWith("NNP");
        int comma = inserted ? nextComma(sentence, and + 2) : -1;
        if (comma < 0) {
            return;
        }
        int first = headOf(sentence, and - 1);
        int second = comma + 1 < sentence.size() ? headOf(sentence, comma + 1) : -1;
        int verb = second < 0 ? -1 : sentence.headOrRoot(second);
        boolean subject = verb > second && sentence.tag(second).startsWith("NNP") && sentence.relation(second).startsWith("nsubj")
                && sentence.headOrRoot(verb) == first && Set.of("conj", "dep", "parataxis", "acl").contains(sentence.relation(verb));
        if (subject) {
            edit.takePlaceOf(verb, first);
            edit.attach(first, verb, sentence.relation(second));
            edit.attach(second, first, "conj");
            edit.attach(and, second, "cc");
        }
    }

    private static int nextComma(ParsedSentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + FAR); i++) {
            if (sentence.tag(i).startsWith("VB")) {
                return -1;
            }
            if (sentence.tag(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** The head of the name that a token is part of. */
    private static int headOf(ParsedSentence sentence, int token) {
        int t = token;
        while (Set.of("compound", "det", "amod", "flat").contains(sentence.relation(t)) && sentence.headOrRoot(t) >= 0) {
            t = sentence.headOrRoot(t);
        }
        return t;
    }
}
