package org.geokg.text.repair;

import org.geokg.text.ParsedSentence;

/**
 * Mends lists of names that end a clause between a subject and its verb: in "the bloc, in which Chad sits with [Mali, Togo and
 * Benin], left" the parser takes all but the first for who left.
 */
final class RelativeListRepair {
    private RelativeListRepair() {}

    static void look(ParsedSentence sentence, int name, TreeEdit edit) {
        int verb = sentence.headOrRoot(name);
        boolean subject = verb > name && sentence.is(name, "nsubj") && sentence.tag(name).startsWith("NNP");
        int comma = subject ? sentence.first(name) - 1 : -1;
        boolean list = comma > 2 && sentence.lemma(comma).equals(",") && closesBefore(sentence, verb)
                && sentence.children(name, "conj").stream().anyMatch(c -> c < verb && !sentence.children(c, "cc").isEmpty());
        int first = list ? nameInClause(sentence, comma - 1) : -1;
        int clause = first < 0 ? -1 : relativeAbove(sentence, first);
        int antecedent = clause < 0 ? -1 : sentence.headOrRoot(clause);
        if (antecedent < 0 || antecedent > clause || !sentence.tag(antecedent).startsWith("NN")) {
            return;
        }
        edit.attach(name, first, "conj");
        sentence.children(name, "conj").forEach(c -> edit.attach(c, first, "conj"));
        if (sentence.children(verb, "nsubj", "nsubj:pass").stream().allMatch(s -> s == name)) {
            edit.attach(antecedent, verb, "nsubj");
        }
    }

    /** A comma stands before the verb's own words. */
    private static boolean closesBefore(ParsedSentence sentence, int verb) {
        int i = verb - 1;
        while (i > 0 && (sentence.relation(i).startsWith("aux") || sentence.is(i, "advmod") || sentence.is(i, "cop"))) {
            i--;
        }
        return sentence.lemma(i).equals(",");
    }

    /** The name that ends at a token and stands in a phrase with "with", "by" or the like; -1 where none does. */
    private static int nameInClause(ParsedSentence sentence, int last) {
        boolean phrase = sentence.tag(last).startsWith("NNP") && (sentence.relation(last).startsWith("obl") || sentence.is(last, "nmod")
                || sentence.is(last, "obj"));
        return phrase ? last : -1;
    }

    private static int relativeAbove(ParsedSentence sentence, int token) {
        for (int t = sentence.headOrRoot(token); t >= 0; t = sentence.headOrRoot(t)) {
            if (sentence.tag(t).startsWith("VB")) {
                return sentence.is(t, "acl:relcl") ? t : -1;
            }
        }
        return -1;
    }
}
