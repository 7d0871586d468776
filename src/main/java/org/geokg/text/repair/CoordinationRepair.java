package org.geokg.text.repair;

import java.util.Set;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Mends verbs behind "and" that the parser took for an adjective of their object: "called it war and expelled [Ethiopia's] envoy". */
final class CoordinationRepair {
    private static final Set<String> BEFORE = Set.of(",", ";", "and");

    private CoordinationRepair() {}

    /** "Jets struck [targets in Gaza and militants fired rockets]": what was struck was read as who fired. */
    static void secondClause(ParsedSentence sentence, int second, TreeEdit edit) {
        int first = sentence.headOrRoot(second);
        boolean governed = first >= 0 && first < second && sentence.is(second, "ccomp") && sentence.tag(first).startsWith("VB")
                && LexicalClass.DOING.has(sentence.lemma(first)) && sentence.children(first, "obj").isEmpty()
                && sentence.children(second, "mark").isEmpty();
        int subject = governed ? sentence.children(second, "nsubj").stream().filter(s -> s > first && s < second).findFirst()
                .orElse(-1) : -1;
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

    /** "recognised Kosovo in 2008 and [France and Germany followed]": what a phrase parts from the object is none itself. */
    static void twoSubjects(ParsedSentence sentence, int subject, TreeEdit edit) {
        int verb = sentence.headOrRoot(subject);
        int other = subject - 2;
        boolean second = other > 2 && verb > subject && sentence.is(subject, "nsubj") && sentence.is(verb, "conj")
                && sentence.lemma(subject - 1).equals("and") && sentence.headOrRoot(subject - 1) == verb
                && sentence.is(other, "conj") && sentence.tag(other).startsWith("NNP") && sentence.tag(other - 1).equals("CC");
        int object = second ? sentence.headOrRoot(other) : -1;
        boolean parted = object >= 0 && sentence.is(object, "obj") && sentence.headOrRoot(object) == sentence.headOrRoot(verb)
                && !sentence.isWithin(other - 2, object) && !sentence.tag(other - 2).equals(",");
        if (parted) {
            edit.attach(other, verb, "nsubj");
            edit.attach(subject, other, "conj");
            edit.attach(subject - 1, subject, "cc");
            edit.attach(other - 1, verb, "cc");
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

    /** "ready to talk about giving up arms and [to meet] him": an infinitive goes on from an infinitive, not from a gerund. */
    static void infinitive(ParsedSentence sentence, int verb, TreeEdit edit) {
        int gerund = sentence.headOrRoot(verb);
        boolean astray = gerund >= 0 && sentence.is(verb, "conj") && sentence.hasTo(verb) && sentence.tag(gerund).equals("VBG");
        for (int t = astray ? sentence.headOrRoot(gerund) : -1; t >= 0; t = sentence.headOrRoot(t)) {
            if (sentence.tag(t).equals("VB") && sentence.hasTo(t)) {
                edit.attach(verb, t, "conj");
                return;
            }
        }
    }

    /**
     * "slammed Iran for arming rebels and [threatening] ships", "a jet crossing the border and [bombing] a camp": a gerund
     * goes on from a gerund, not from a finite verb.
     */
    static void gerund(ParsedSentence sentence, int verb, TreeEdit edit) {
        int main = sentence.headOrRoot(verb);
        boolean astray = sentence.is(verb, "conj") && sentence.tag(verb).equals("VBG") && main >= 0 && main < verb
                && sentence.isFinite(main) && sentence.tag(verb - 1).equals("CC")
                && sentence.children(verb, "aux", "nsubj").isEmpty();
        if (!astray) {
            return;
        }
        for (int i = verb - 1; i > main; i--) {
            boolean clause = sentence.headOrRoot(i) == main && !sentence.children(i, "mark", "case").isEmpty();
            if (sentence.tag(i).equals("VBG") && (clause || sentence.is(i, "acl"))) {
                edit.attach(verb, i, "conj");
                return;
            }
        }
    }

    /**
     * "called on Togo to talk and [condemned] the raid", "said it would leave and [threatened] Togo": a finite verb goes on from
     * a finite one, not from an infinitive or what follows an auxiliary.
     */
    static void finite(ParsedSentence sentence, int verb, TreeEdit edit) {
        int first = sentence.headOrRoot(verb);
        boolean past = sentence.tag(verb).equals("VBD") || sentence.tag(verb).equals("VBN") && !sentence.children(verb, "obj").isEmpty();
        boolean astray = sentence.is(verb, "conj") && past && first >= 0 && first < verb
                && isBound(sentence, first, verb) && sentence.children(verb, "nsubj", "nsubj:pass", "aux", "aux:pass").isEmpty();
        int main = astray ? pastAbove(sentence, first) : -1;
        if (main >= 0) {
            edit.attach(verb, main, "conj");
            sentence.children(first, "obj").stream().filter(o -> o > verb).forEach(o -> edit.attach(o, verb, "obj"));
        }
    }

    /** Whether a verb is no finite one; of a passive participle only if the other, which may be one too, has an object. */
    private static boolean isBound(ParsedSentence sentence, int first, int verb) {
        boolean passive = !sentence.children(first, "aux:pass", "nsubj:pass").isEmpty();
        boolean perfect = sentence.tag(first).equals("VBN") && !sentence.children(first, "aux").isEmpty();
        boolean object = !sentence.children(verb, "obj", "ccomp").isEmpty();
        boolean state = sentence.is(first, "xcomp") && object && !sentence.tag(first).equals("VBG"); // "ordered the office [closed]"
        // "called it an error and [warned]"
        boolean noun = sentence.tag(first).startsWith("NN") && sentence.children(first, "cop").isEmpty() && object;
        boolean afterRelative = sentence.is(first, "acl:relcl") && sentence.tag(first).matches("VBZ|VBP") && object
                && standsBehindComma(sentence, verb);
        return state || noun || afterRelative || sentence.tag(verb).equals("VBD") && sentence.tag(first).equals("VB")
                || sentence.tag(first).equals("VBG") && object || (perfect || passive) && object;
    }

    /** ", and accused": it goes on from what stands before the insertion. */
    private static boolean standsBehindComma(ParsedSentence sentence, int verb) {
        return sentence.children(verb, "cc").stream().anyMatch(c -> c > 0 && c < verb && sentence.lemma(c - 1).equals(","));
    }

    private static int pastAbove(ParsedSentence sentence, int token) {
        for (int t = sentence.headOrRoot(token); t >= 0; t = sentence.headOrRoot(t)) {
            boolean had = sentence.tag(t).equals("VBN") && sentence.headOrRoot(t) < 0
                    && sentence.children(t, "aux").stream().anyMatch(a -> sentence.lemma(a).equals("have"));
            if (had || sentence.tag(t).equals("VBD") && sentence.children(t, "aux", "aux:pass").isEmpty()) {
                return t;
            }
        }
        return -1;
    }

    /** "met the king; [held] talks with the emir": a noun is no further thing that somebody did. */
    static void participleOfNoun(ParsedSentence sentence, int verb, TreeEdit edit) {
        int noun = sentence.headOrRoot(verb);
        int first = noun < 0 ? -1 : sentence.headOrRoot(noun);
        boolean misread = first >= 0 && verb < noun && verb > 0 && sentence.is(verb, "amod") && sentence.tag(verb).equals("VBN")
                && sentence.is(noun, "conj") && sentence.isFinite(first) && BEFORE.contains(sentence.token(verb - 1).word())
                && sentence.children(noun, "det", "nmod:poss").isEmpty();
        if (misread) {
            edit.takePlaceOf(verb, noun);
            edit.attach(noun, verb, "obj");
            sentence.children(noun, "cc").forEach(c -> edit.attach(c, verb, "cc"));
        }
    }

    private static int finiteBefore(ParsedSentence sentence, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (sentence.isFinite(i) && !sentence.relation(i).startsWith("aux") && !sentence.is(i, "acl:relcl")) {
                return i;
            }
        }
        return -1;
    }

    /** "one is backed by Iran and the other by Syria": a name before a second agent is no agent, but what was done to it is left out. */
    static void secondAgent(ParsedSentence sentence, int name, TreeEdit edit) {
        int first = sentence.headOrRoot(name);
        boolean listed = sentence.is(name, "conj") && name > first && name + 1 < sentence.size();
        if (listed && sentence.lemma(name + 1).equals("by") && isAgent(sentence, first)
                && isAgent(sentence, sentence.headOrRoot(name + 1))) {
            edit.attach(name, sentence.headOrRoot(first), "dep");
        }
    }

    private static boolean isAgent(ParsedSentence sentence, int noun) {
        return noun >= 0 && sentence.relation(noun).startsWith("obl")
                && sentence.children(noun, "case").stream().anyMatch(c -> sentence.lemma(c).equals("by"));
    }
}
