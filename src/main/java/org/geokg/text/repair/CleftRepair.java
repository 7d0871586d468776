package org.geokg.text.repair;

import java.util.Set;
import org.geokg.text.ParsedSentence;

/** Mends sentences that set apart who did it: in "it was [Kenya] that [sent] troops" the parser often leaves open what "that" opens. */
final class CleftRepair {
    private static final Set<String> PRONOUNS = Set.of("that", "which", "who");
    private static final Set<String> OPEN = Set.of("dep", "ccomp", "acl", "advcl", "parataxis");

    private CleftRepair() {}

    /** Its verb is said of who is set apart, and the pronoun is its subject where it has no other. */
    static void clause(ParsedSentence sentence, int pronoun, TreeEdit edit) {
        if (!PRONOUNS.contains(sentence.lemma(pronoun))) {
            return;
        }
        int verb = verbBehind(sentence, pronoun);
        int name = setApart(sentence, pronoun);
        boolean open = verb >= 0 && name >= 0 && (sentence.headOrRoot(verb) == name || sentence.headOrRoot(verb) == pronoun)
                && OPEN.contains(sentence.relation(verb));
        int object = verb < 0 || name < 0 ? -1 : sentence.headOrRoot(verb);
        boolean adjective = object > verb && sentence.is(verb, "amod") && sentence.headOrRoot(object) == name; // "that [bombed] Peru"
        if (open || adjective) {
            edit.attach(verb, name, "acl:relcl");
            edit.attach(pronoun, verb, "nsubj");
        }
        if (adjective) {
            edit.attach(object, verb, "obj");
        }
    }

    /** The finite verb right behind the pronoun, so that nobody else can be its subject; -1 for none. */
    private static int verbBehind(ParsedSentence sentence, int pronoun) {
        int i = pronoun + 1;
        while (i < sentence.size() && sentence.tag(i).matches("RB|MD|VB[DZP]") && i < sentence.size() - 1
                && sentence.headOrRoot(i) > i) {
            i++;
        }
        return i < sentence.size() && sentence.tag(i).matches("VB[DZPN]?")
                && sentence.children(i, "nsubj", "nsubj:pass").stream().allMatch(s -> s == pronoun) ? i : -1;
    }

    /** Who "it was" leads to; -1 where a phrase with a preposition is set apart: "it was on Monday that". */
    private static int setApart(ParsedSentence sentence, int pronoun) {
        for (int i = pronoun - 1; i > 1; i--) {
            boolean predicate = sentence.tag(i).startsWith("NN") && sentence.children(i, "case").isEmpty()
                    && !sentence.children(i, "cop").isEmpty()
                    && sentence.children(i, "nsubj").stream().anyMatch(s -> sentence.lemma(s).equals("it"));
            if (predicate) {
                return i;
            }
        }
        return -1;
    }
}
