package org.geokg.text.repair;

import org.geokg.text.ParsedSentence;

/** Mends infinitives whose "to" was read as a preposition of their object: "went on [to accuse] Chad". */
final class LooseInfinitive {
    private LooseInfinitive() {}

    static void look(ParsedSentence sentence, int verb, TreeEdit edit) {
        int object = sentence.headOrRoot(verb);
        boolean loose = object > verb && sentence.tag(verb).equals("VB") && verb > 1 && sentence.lemma(verb - 1).equals("to")
                && sentence.headOrRoot(verb - 1) == object && sentence.is(verb - 1, "case") && sentence.tag(object).startsWith("N");
        int above = loose ? sentence.headOrRoot(object) : -1;
        if (above < 0 || above > verb) {
            return;
        }
        edit.attach(verb, above, sentence.tag(above).startsWith("VB") ? "xcomp" : "acl");
        edit.attach(verb - 1, verb, "mark");
        edit.attach(object, verb, "obj");
    }
}
