package org.geokg.text;

import java.util.List;
import java.util.Set;

/** Mends what parsers make of a participle of saying and of the clause behind it: "left the talks, [saying] Togo had lied". */
final class SayingRepair {
    private static final Set<String> SAYING = Set.of(
            "say", "warn", "claim", "insist", "add", "argue", "allege", "note", "stress", "declare", "complain", "charge", "assert", "vow", "state",
            "maintain", "contend", "suggest", "reiterate", "announce");

    private static final List<String> SUBJECTS = List.of("csubj", "nsubj", "csubj:pass", "nsubj:pass", "dep", "advcl", "ccomp");

    private SayingRepair() {}

    /** It was taken for a conjunction of the clause that it governs. */
    static void asMark(ParsedSentence sentence, int participle, TreeEdit edit) {
        int verb = sentence.headOrRoot(participle);
        if (isSaying(sentence, participle) && sentence.is(participle, "mark") && verb > participle && sentence.headOrRoot(verb) >= 0) {
            edit.takePlaceOf(participle, verb);
            edit.attach(verb, participle, "ccomp");
        }
    }

    /** The clause that it governs was taken for the main one, and the main one for its subject. */
    static void asMain(ParsedSentence sentence, int participle, TreeEdit edit) {
        int main = sentence.headOrRoot(participle);
        int verb = main < 0 ? -1 : sentence.headOrRoot(main);
        boolean astray = isSaying(sentence, participle) && sentence.is(participle, "advcl") && main < participle && verb > participle
                && SUBJECTS.contains(sentence.relation(main)) && sentence.tag(main).startsWith("VB");
        if (astray && hasSubjectBehind(sentence, verb, participle)) {
            edit.takePlaceOf(main, verb);
            edit.attach(verb, participle, "ccomp");
            edit.attach(sentence.size() - 1, main, "punct");
        }
    }

    private static boolean hasSubjectBehind(ParsedSentence sentence, int verb, int participle) {
        return sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(s -> s > participle);
    }

    private static boolean isSaying(ParsedSentence sentence, int word) {
        return sentence.tag(word).equals("VBG") && SAYING.contains(sentence.lemma(word)) && word > 0 && sentence.lemma(word - 1).equals(",");
    }
}
