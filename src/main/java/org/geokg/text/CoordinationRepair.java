package org.geokg.text;

import java.util.Set;

/** Mends verbs behind "and" that the parser took for an adjective of their object: "called it war and expelled [Ethiopia's] envoy". */
final class CoordinationRepair {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private static final Set<String> BEFORE = Set.of(",", ";", "and");

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

    /** "met the king; [held] talks with the emir": a noun is no further thing that somebody did. */
    static void participleOfNoun(ParsedSentence sentence, int verb, TreeEdit edit) {
        int noun = sentence.headOrRoot(verb);
        int first = noun < 0 ? -1 : sentence.headOrRoot(noun);
        boolean misread = first >= 0 && verb < noun && verb > 0 && sentence.is(verb, "amod") && sentence.tag(verb).equals("VBN")
                && sentence.is(noun, "conj") && FINITE.contains(sentence.tag(first)) && BEFORE.contains(sentence.token(verb - 1).word())
                && sentence.children(noun, "det", "nmod:poss").isEmpty();
        if (misread) {
            edit.takePlaceOf(verb, noun);
            edit.attach(noun, verb, "obj");
            sentence.children(noun, "cc").forEach(c -> edit.attach(c, verb, "cc"));
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
