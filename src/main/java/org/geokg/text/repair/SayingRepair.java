package org.geokg.text.repair;

import java.util.List;
import java.util.Set;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.Speech;

/** Mends what parsers make of a participle of saying and of the clause behind it: "left the talks, [saying] Togo had lied". */
final class SayingRepair {
    private static final List<String> SUBJECTS = List.of("csubj", "nsubj", "csubj:pass", "nsubj:pass", "dep", "advcl", "ccomp");

    private static final Set<String> ADDING = Set.of("add", "stress", "note", "reiterate");

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

    /** "said Togo had lied, [adding] that": who says it goes on, not whom it is said of. */
    static void adding(ParsedSentence sentence, int participle, TreeEdit edit) {
        if (!isSaying(sentence, participle) || !ADDING.contains(sentence.lemma(participle))) {
            return;
        }
        int verb = sentence.headOrRoot(participle);
        int above = verb < 0 || !sentence.is(verb, "ccomp") ? -1 : sentence.headOrRoot(verb);
        if (above >= 0 && above < verb && Speech.isSaying(sentence.lemma(above))) {
            edit.attach(participle, above, "advcl");
        }
    }

    /** "was cold to the offers of Togo, [slamming] it for delays": who judges is whom the clause is about, not the last noun. */
    static void judging(ParsedSentence sentence, int participle, TreeEdit edit) {
        boolean behindNoun = sentence.tag(participle).equals("VBG") && LexicalClass.JUDGING.has(sentence.lemma(participle))
                && participle > 0
                && sentence.lemma(participle - 1).equals(",") && sentence.is(participle, "acl");
        int noun = behindNoun ? sentence.headOrRoot(participle) : -1;
        for (int t = noun; t >= 0; t = sentence.headOrRoot(t)) {
            boolean predicate = sentence.tag(t).startsWith("VB") || !sentence.children(t, "cop").isEmpty();
            if (predicate && !sentence.children(t, "nsubj", "nsubj:pass").isEmpty()
                    && !sentence.children(t, "nsubj", "nsubj:pass").contains(noun)) {
                edit.attach(participle, t, "advcl");
                return;
            }
        }
    }

    private static boolean hasSubjectBehind(ParsedSentence sentence, int verb, int participle) {
        return sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(s -> s > participle);
    }

    private static boolean isSaying(ParsedSentence sentence, int word) {
        return sentence.tag(word).equals("VBG") && Speech.isSayingBesides(sentence.lemma(word)) && word > 0
                && sentence.lemma(word - 1).equals(",");
    }
}
