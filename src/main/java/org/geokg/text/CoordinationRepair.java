package org.geokg.text;

import java.util.Set;

/** Mends verbs behind "and" that the parser took for an adjective of their object: "called it war and expelled [Ethiopia's] envoy". */
final class CoordinationRepair {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private CoordinationRepair() {}

    /** A participle right before a name that possesses something is no adjective. */
    static void participle(ParsedSentence sentence, int verb, TreeEdit edit) {
        int name = sentence.headOrRoot(verb);
        boolean adjective = name > verb && verb > 1 && sentence.is(verb, "amod") && sentence.tag(verb).equals("VBN")
                && sentence.tag(verb - 1).equals("CC") && sentence.tag(name).startsWith("NNP") && sentence.is(name, "nmod:poss");
        if (!adjective) {
            return;
        }
        int noun = sentence.headOrRoot(name);
        int first = finiteBefore(sentence, verb);
        if (first >= 0 && sentence.is(noun, "conj")) {
            edit.attach(verb, first, "conj");
            edit.attach(noun, verb, "obj");
            edit.attach(verb - 1, verb, "cc");
        }
    }

    private static int finiteBefore(ParsedSentence sentence, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (FINITE.contains(sentence.tag(i)) && !sentence.relation(i).startsWith("aux") && !sentence.is(i, "acl:relcl")) {
                return i;
            }
        }
        return -1;
    }
}
