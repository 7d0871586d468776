package org.geokg.text.repair;

import java.util.List;
import java.util.Set;
import org.geokg.text.ParsedSentence;

/**
 * Mends series in a subordinate clause: in "officials said Mali supports the plan and has sent troops" the tense tells that it
 * is Mali that sent them, where the parser let the officials do it.
 */
final class TenseRepair {
    private enum Tense { PAST, PRESENT, NONE }

    private static final Set<String> SUBORDINATE = Set.of("ccomp", "advcl", "acl:relcl", "acl");

    private TenseRepair() {}

    static void series(ParsedSentence sentence, int verb, TreeEdit edit) {
        int main = sentence.headOrRoot(verb);
        boolean shared = main >= 0 && main < verb && sentence.is(verb, "conj") && sentence.tag(main).startsWith("VB")
                && sentence.children(verb, "nsubj", "nsubj:pass", "mark").isEmpty();
        Tense tense = shared ? tense(sentence, verb) : Tense.NONE;
        if (tense == Tense.NONE || tense(sentence, main) == tense || tense(sentence, main) == Tense.NONE) {
            return;
        }
        for (int clause = verb - 1; clause > main; clause--) {
            boolean subordinate = SUBORDINATE.contains(sentence.relation(clause)) && sentence.isWithin(clause, main)
                    && !sentence.children(clause, "nsubj", "nsubj:pass").isEmpty();
            if (subordinate) {
                if (tense(sentence, clause) == tense) {
                    edit.attach(verb, clause, "conj");
                }
                return;
            }
        }
    }

    private static Tense tense(ParsedSentence sentence, int verb) {
        List<Integer> auxiliaries = sentence.children(verb, "aux", "aux:pass", "cop").stream().filter(sentence::isFinite).toList();
        String tag = auxiliaries.isEmpty() ? sentence.tag(verb) : sentence.tag(auxiliaries.getFirst());
        return switch (tag) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            default -> Tense.NONE;
        };
    }
}
