package org.geokg.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends attachments that the parser often gets wrong and that can be told from the words around them. */
final class TreeRepair {
    /** Nouns that take an infinitive: "Sweden's bid to join". */
    private static final Set<String> INFINITIVE_NOUNS = Set.of(
            "bid", "plan", "decision", "attempt", "effort", "offer", "promise", "pledge", "proposal", "threat", "refusal", "move",
            "agreement", "intention", "desire", "ambition", "request", "right", "push", "campaign", "call", "failure", "vow",
            "demand", "deal", "quest", "wish", "commitment", "readiness", "willingness");

    private TreeRepair() {}

    static ParsedSentence mend(ParsedSentence sentence) {
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            heads.add(sentence.headOrRoot(i));
            relations.add(sentence.relation(i));
        }
        boolean changed = false;
        for (int i = 0; i < sentence.size(); i++) {
            if (isInfinitiveOfNoun(sentence, i)) {
                heads.set(i, nounBefore(sentence, i));
                relations.set(i, "acl");
                changed = true;
            }
        }
        ParsedSentence mended = changed ? new ParsedSentence(sentence.sentence(), heads, relations) : sentence;
        return PhraseRepair.mend(RelativeRepair.mend(mended));
    }

    /** "blocked [Sweden's bid] to join": the infinitive is the noun's, not the verb's. */
    private static boolean isInfinitiveOfNoun(ParsedSentence sentence, int verb) {
        boolean complement = sentence.is(verb, "xcomp") || sentence.is(verb, "advcl");
        int noun = nounBefore(sentence, verb);
        return complement && noun >= 0 && INFINITIVE_NOUNS.contains(sentence.lemma(noun)) && noun != sentence.headOrRoot(verb)
                && sentence.headOrRoot(noun) == sentence.headOrRoot(verb);
    }

    private static int nounBefore(ParsedSentence sentence, int verb) {
        int to = sentence.children(verb, "mark").stream().filter(m -> sentence.lemma(m).equals("to")).findFirst().orElse(-1);
        return to > 0 && sentence.tag(to - 1).startsWith("NN") ? to - 1 : -1;
    }
}
