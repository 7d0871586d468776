package org.geokg.text.repair;

import org.geokg.text.ParsedSentence;

/** Mends second relative clauses: "Mali, which has no coast and [which] left the bloc", read as one more thing that it has. */
final class SecondRelative {
    private SecondRelative() {}

    static void look(ParsedSentence sentence, int verb, TreeEdit edit) {
        int noun = sentence.headOrRoot(verb);
        boolean beside = noun >= 0 && noun < verb && sentence.is(verb, "conj") && sentence.tag(verb).startsWith("VB")
                && !sentence.tag(noun).startsWith("VB")
                && sentence.children(verb, "nsubj", "nsubj:pass", "obj").stream()
                        .anyMatch(s -> s < verb && sentence.tag(s).matches("WDT|WP"));
        if (!beside) {
            return;
        }
        for (int t = noun; t >= 0; t = sentence.headOrRoot(t)) {
            if (sentence.is(t, "acl:relcl")) {
                edit.attach(verb, t, "conj");
                return;
            }
        }
    }
}
