package org.geokg.text.repair;

import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Mends what verbs ask for that the parser gave to their object: "accused [the alliance] of meddling". */
final class ComplementRepair {
    private ComplementRepair() {}

    /** What has no article and no name is what somebody is accused of, not whose the object is. */
    static void of(ParsedSentence sentence, int complement, TreeEdit edit) {
        int object = sentence.headOrRoot(complement);
        int verb = object < 0 ? -1 : sentence.headOrRoot(object);
        boolean asked = verb >= 0 && verb < object && object < complement && LexicalClass.TAKES_OF.has(sentence.lemma(verb))
                && (sentence.is(object, "obj") || sentence.is(object, "nsubj:pass"));
        if (!asked) {
            return;
        }
        boolean of = sentence.children(complement, "case", "mark").stream().anyMatch(c -> sentence.lemma(c).equals("of"));
        boolean only = sentence.children(object, "nmod", "acl").stream().filter(c -> c > object).allMatch(c -> c == complement);
        boolean gerund = sentence.tag(complement).equals("VBG");
        boolean bare = sentence.tag(complement).equals("NN") && sentence.children(complement, "det", "nmod:poss").isEmpty();
        if (of && only && (gerund || bare)) {
            edit.attach(complement, verb, gerund ? "advcl" : "obl");
        }
    }
}
