package org.geokg.text;

import java.util.List;
import java.util.Set;

/** Mends attachments that the parser often gets wrong and that can be told from the words around them. */
final class TreeRepair {
    /** Nouns that take an infinitive: "Sweden's bid to join". */
    private static final Set<String> INFINITIVE_NOUNS = Set.of(
            "bid", "plan", "decision", "attempt", "effort", "offer", "promise", "pledge", "proposal", "threat", "refusal", "move",
            "agreement", "intention", "desire", "ambition", "request", "right", "push", "campaign", "call", "failure", "vow",
            "demand", "deal", "quest", "wish", "commitment", "readiness", "willingness");

    /** Looks at one token and notes what should change. */
    private interface Repair {
        void look(ParsedSentence sentence, int token, TreeEdit edit);
    }

    private static final List<Repair> REPAIRS = List.of(
            ClauseRepair::auxiliaryOfNoun, ClauseRepair::swappedRelative, ClauseRepair::participleAsSubject,
            ClauseRepair::participleAfterComma, ClauseRepair::mainVerbAsParticiple, GerundRepair::ofVerb, GerundRepair::ofPreposition,
            TreeRepair::infinitiveOfNoun);

    private TreeRepair() {}

    static ParsedSentence mend(ParsedSentence sentence) {
        ParsedSentence mended = sentence;
        for (Repair repair : REPAIRS) {
            TreeEdit edit = new TreeEdit(mended);
            for (int i = 0; i < mended.size(); i++) {
                repair.look(mended, i, edit);
            }
            mended = edit.result();
        }
        return PhraseRepair.mend(RelativeRepair.mend(mended));
    }

    /** "blocked [Sweden's bid] to join": the infinitive is the noun's, not the verb's. */
    private static void infinitiveOfNoun(ParsedSentence sentence, int verb, TreeEdit edit) {
        boolean complement = sentence.is(verb, "xcomp") || sentence.is(verb, "advcl");
        int noun = nounBefore(sentence, verb);
        if (complement && noun >= 0 && INFINITIVE_NOUNS.contains(sentence.lemma(noun)) && noun != sentence.headOrRoot(verb)
                && sentence.headOrRoot(noun) == sentence.headOrRoot(verb)) {
            edit.attach(verb, noun, "acl");
        }
    }

    private static int nounBefore(ParsedSentence sentence, int verb) {
        int to = sentence.children(verb, "mark").stream().filter(m -> sentence.lemma(m).equals("to")).findFirst().orElse(-1);
        return to > 0 && sentence.tag(to - 1).startsWith("NN") ? to - 1 : -1;
    }
}
