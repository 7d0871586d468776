package org.geokg.text.repair;

import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Thoughts;

/** Mends what is only thought of somebody where the parser made a fact of it. */
final class ThoughtRepair {
    private ThoughtRepair() {}

    /** "the idea of Chad [leaving]": not a Chad that leaves. */
    static void ofSomebody(ParsedSentence sentence, int gerund, TreeEdit edit) {
        int name = sentence.headOrRoot(gerund);
        boolean behind = sentence.tag(gerund).equals("VBG") && sentence.is(gerund, "acl") && name == gerund - 1
                && sentence.tag(name).startsWith("NNP") && sentence.is(name, "nmod");
        int noun = behind ? sentence.headOrRoot(name) : -1;
        if (noun < 0 || !Thoughts.isThoughtOrFear(sentence.lemma(noun))) {
            return;
        }
        sentence.children(name, "case").stream().filter(c -> c < name && Thoughts.isLink(sentence.lemma(c))).findFirst().ifPresent(c -> {
            edit.attach(gerund, noun, "acl");
            edit.attach(name, gerund, "nsubj");
            edit.attach(c, gerund, "mark");
        });
    }
}
