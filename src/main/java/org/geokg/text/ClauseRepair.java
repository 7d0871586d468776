package org.geokg.text;

import java.util.Set;

/** Mends clauses between a subject and its verb that the parser took for the verb's subject. */
final class ClauseRepair {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj", "nsubj:pass", "csubj:pass");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private ClauseRepair() {}

    /** "Hamas, which attacked Israel, has lost": "attacked" was read as the subject of "lost". */
    static void swappedRelative(ParsedSentence sentence, int clause, TreeEdit edit) {
        int main = sentence.headOrRoot(clause);
        boolean swapped = main > clause && SUBJECTS.contains(sentence.relation(clause)) && isFinite(sentence, clause)
                && sentence.tag(main).startsWith("VB") && sentence.is(main, "acl:relcl");
        if (!swapped) {
            return;
        }
        int antecedent = sentence.headOrRoot(main);
        int pronoun = clause - 1;
        while (pronoun > antecedent && !isRelative(sentence, pronoun)) {
            pronoun--;
        }
        boolean belongs = pronoun > antecedent
                && (sentence.headOrRoot(pronoun) == main || sentence.headOrRoot(pronoun) == clause);
        if (belongs) {
            edit.attach(main, sentence.headOrRoot(antecedent), sentence.relation(antecedent));
            edit.attach(antecedent, main, sentence.relation(clause).endsWith(":pass") ? "nsubj:pass" : "nsubj");
            edit.attach(clause, antecedent, "acl:relcl");
            edit.attach(pronoun, clause, "nsubj");
        }
    }

    /** "Sanctions imposed on Syria were eased": "imposed" was read as a verb with a subject. */
    static void participleAsSubject(ParsedSentence sentence, int verb, TreeEdit edit) {
        int main = sentence.headOrRoot(verb);
        int noun = verb - 1;
        boolean clausal = sentence.is(verb, "csubj") || sentence.is(verb, "csubj:pass");
        boolean swapped = main > verb && clausal && sentence.tag(verb).equals("VBN") && noun >= 0
                && sentence.headOrRoot(noun) == verb && sentence.is(noun, "nsubj") && sentence.children(verb, "aux", "obj").isEmpty();
        if (swapped) {
            edit.attach(noun, main, sentence.is(verb, "csubj:pass") ? "nsubj:pass" : "nsubj");
            edit.attach(verb, noun, "acl");
        }
    }

    private static boolean isFinite(ParsedSentence sentence, int verb) {
        return FINITE.contains(sentence.tag(verb)) || !sentence.children(verb, "aux").isEmpty();
    }

    private static boolean isRelative(ParsedSentence sentence, int token) {
        return sentence.tag(token).equals("WDT") || sentence.tag(token).equals("WP");
    }
}
