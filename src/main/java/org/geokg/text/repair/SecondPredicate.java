package org.geokg.text.repair;

import java.util.Optional;
import org.geokg.text.ParsedSentence;

/** Mends nouns that stand beside an adjective in what is said of somebody, which the parser left below their "and". */
final class SecondPredicate {
    private SecondPredicate() {}

    /** "became independent and [a member] of the bloc", "is neutral and [a member]". */
    static void look(ParsedSentence sentence, int noun, TreeEdit edit) {
        int and = sentence.headOrRoot(noun);
        boolean below = and >= 0 && and < noun && sentence.is(noun, "dep") && sentence.tag(noun).equals("NN")
                && sentence.tag(and).equals("CC") && sentence.first(noun) == and + 1;
        int head = below ? sentence.headOrRoot(and) : -1;
        if (head < 0) {
            return;
        }
        Optional<Integer> adjective = sentence.child(head, "xcomp").filter(a -> a == and - 1 && sentence.tag(a).equals("JJ"));
        boolean isSaid = sentence.tag(head).equals("JJ") && !sentence.children(head, "cop").isEmpty();
        if (adjective.isPresent() || isSaid) {
            edit.attach(noun, head, isSaid ? "conj" : "xcomp");
            edit.attach(and, noun, "cc");
        }
    }
}
