package org.geokg.text;

import java.util.Set;

/** Mends verbs behind "and" that the parser took for an adjective of their object: "called it war and expelled [Ethiopia's] envoy". */
final class CoordinationRepair {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    /** Verbs of doing, which no clause follows as what is done. */
    private static final Set<String> DOING = Set.of(
            "strike", "hit", "attack", "bomb", "shell", "shoot", "kill", "wound", "injure", "seize", "capture", "send", "fire", "launch", "deploy",
            "sign", "expel", "visit", "meet", "arrest", "destroy", "damage", "target", "raid", "storm", "invade", "sanction", "condemn", "impose",
            "pound", "withdraw", "recall", "summon", "join", "supply", "occupy", "recapture", "retake", "leave", "enter");

    private CoordinationRepair() {}

    /** "Jets struck [targets in Gaza and militants fired rockets]": what was struck was read as who fired. */
    static void secondClause(ParsedSentence sentence, int second, TreeEdit edit) {
        int first = sentence.headOrRoot(second);
        boolean governed = first >= 0 && first < second && sentence.is(second, "ccomp") && sentence.tag(first).startsWith("VB")
                && DOING.contains(sentence.lemma(first)) && sentence.children(first, "obj").isEmpty() && sentence.children(second, "mark").isEmpty();
        int subject = governed ? sentence.children(second, "nsubj").stream().filter(s -> s > first && s < second).findFirst().orElse(-1) : -1;
        if (subject < 0) {
            return;
        }
        int other = -1;
        for (int i = subject + 1; i < second; i++) {
            boolean joined = sentence.is(i, "conj") && sentence.isWithin(i, subject) && sentence.tag(i).startsWith("NN")
                    && sentence.children(i, "cc").stream().anyMatch(c -> sentence.lemma(c).equals("and"));
            other = joined ? i : other;
        }
        if (other >= 0) {
            edit.attach(subject, first, "obj");
            edit.attach(second, first, "conj");
            edit.attach(other, second, "nsubj");
            sentence.children(other, "cc").forEach(c -> edit.attach(c, second, "cc"));
        }
    }

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
