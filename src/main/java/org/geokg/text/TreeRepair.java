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
            changed |= mendSwappedRelative(sentence, i, heads, relations) || mendParticipleAsSubject(sentence, i, heads, relations);
            if (isInfinitiveOfNoun(sentence, i)) {
                heads.set(i, nounBefore(sentence, i));
                relations.set(i, "acl");
                changed = true;
            }
        }
        ParsedSentence mended = changed ? new ParsedSentence(sentence.sentence(), heads, relations) : sentence;
        return PhraseRepair.mend(RelativeRepair.mend(mended));
    }

    /** "Hamas, which attacked Israel, has lost": the clause after the pronoun was read as the subject of the main verb. */
    private static boolean mendSwappedRelative(ParsedSentence sentence, int clause, List<Integer> heads, List<String> relations) {
        int main = sentence.headOrRoot(clause);
        boolean swapped = main > clause && Set.of("nsubj", "csubj", "nsubj:pass", "csubj:pass").contains(sentence.relation(clause))
                && isFinite(sentence, clause) && sentence.tag(main).startsWith("VB") && sentence.is(main, "acl:relcl");
        if (!swapped) {
            return false;
        }
        int antecedent = sentence.headOrRoot(main);
        int pronoun = clause - 1;
        while (pronoun > antecedent && !isRelative(sentence, pronoun)) {
            pronoun--;
        }
        if (pronoun <= antecedent || sentence.headOrRoot(pronoun) != main && sentence.headOrRoot(pronoun) != clause) {
            return false;
        }
        heads.set(main, sentence.headOrRoot(antecedent));
        relations.set(main, sentence.relation(antecedent));
        heads.set(antecedent, main);
        relations.set(antecedent, relations.get(clause).endsWith(":pass") ? "nsubj:pass" : "nsubj");
        heads.set(clause, antecedent);
        relations.set(clause, "acl:relcl");
        heads.set(pronoun, clause);
        relations.set(pronoun, "nsubj");
        return true;
    }

    /** "Sanctions imposed on Syria were eased": the participle was read as a verb with a subject. */
    private static boolean mendParticipleAsSubject(ParsedSentence sentence, int verb, List<Integer> heads, List<String> relations) {
        int main = sentence.headOrRoot(verb);
        int noun = verb - 1;
        boolean clausal = sentence.is(verb, "csubj") || sentence.is(verb, "csubj:pass");
        boolean swapped = main > verb && clausal && sentence.tag(verb).equals("VBN") && noun >= 0
                && sentence.headOrRoot(noun) == verb && sentence.is(noun, "nsubj") && sentence.children(verb, "aux", "obj").isEmpty();
        if (swapped) {
            heads.set(noun, main);
            relations.set(noun, sentence.is(verb, "csubj:pass") ? "nsubj:pass" : "nsubj");
            heads.set(verb, noun);
            relations.set(verb, "acl");
        }
        return swapped;
    }

    private static boolean isFinite(ParsedSentence sentence, int verb) {
        return Set.of("VBD", "VBZ", "VBP").contains(sentence.tag(verb)) || !sentence.children(verb, "aux").isEmpty();
    }

    private static boolean isRelative(ParsedSentence sentence, int token) {
        return sentence.tag(token).equals("WDT") || sentence.tag(token).equals("WP");
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
