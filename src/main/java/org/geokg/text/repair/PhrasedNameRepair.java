package org.geokg.text.repair;

import org.geokg.text.ParsedSentence;

/** Mends lists of names that have a phrase with "of" each, the second of which the parser puts beside the first's phrase. */
final class PhrasedNameRepair {
    private PhrasedNameRepair() {}

    /** "Lund of Norway and [Berg] of Sweden met": Berg stands beside Lund, not beside Norway. */
    static void look(ParsedSentence sentence, int name, TreeEdit edit) {
        int place = sentence.headOrRoot(name);
        int first = place < 0 || !isOf(sentence, place) ? -1 : sentence.headOrRoot(place);
        boolean astray = first >= 0 && first < place && place < name && sentence.is(name, "conj") && sentence.is(place, "nmod")
                && isName(sentence, first) && isName(sentence, place) && isName(sentence, name)
                && sentence.children(first, "conj").stream().noneMatch(c -> c < name);
        int own = astray ? ofBehind(sentence, name) : -1;
        if (own >= 0) {
            edit.attach(name, first, "conj");
            edit.attach(own, name, "nmod");
        }
    }

    private static boolean isName(ParsedSentence sentence, int token) {
        return sentence.tag(token).startsWith("NNP");
    }

    private static boolean isOf(ParsedSentence sentence, int token) {
        return sentence.children(token, "case").stream().anyMatch(c -> sentence.lemma(c).equals("of"));
    }

    /** The name in the phrase with "of" right behind a name; -1 where there is none. */
    private static int ofBehind(ParsedSentence sentence, int name) {
        boolean of = name + 2 < sentence.size() && sentence.lemma(name + 1).equals("of") && sentence.is(name + 1, "case");
        int head = of ? sentence.headOrRoot(name + 1) : -1;
        return head > name && isName(sentence, head) ? head : -1;
    }
}
