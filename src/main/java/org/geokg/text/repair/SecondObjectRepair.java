package org.geokg.text.repair;

import org.geokg.text.ParsedSentence;

/**
 * Mends what tells more of a name: in "accused Iran, its rival, of arming cells" and "closed the border to Morocco, its rival" the
 * parser takes the rival for a second object, which no verb has behind a comma.
 */
final class SecondObjectRepair {
    private SecondObjectRepair() {}

    static void look(ParsedSentence sentence, int noun, TreeEdit edit) {
        if (!sentence.is(noun, "obj") || !sentence.tag(noun).startsWith("NN")) {
            return;
        }
        int verb = sentence.headOrRoot(noun);
        int first = sentence.children(noun, "nmod:poss", "det").stream().mapToInt(Integer::intValue).min().orElse(noun);
        boolean apart = first > verb + 2 && first < noun && sentence.tag(first - 1).equals(",") && sentence.tag(first - 2).startsWith("NNP");
        boolean second = sentence.children(verb, "obj").stream().anyMatch(o -> o < noun);
        if (apart && second) {
            int name = nameEndingAt(sentence, first - 2, verb);
            if (name >= 0) {
                edit.attach(noun, name, "appos");
            }
        }
    }

    /** The head of the name that ends right there and is the verb's own object or phrase. */
    private static int nameEndingAt(ParsedSentence sentence, int last, int verb) {
        int head = last;
        while (sentence.is(head, "compound") && sentence.tag(sentence.headOrRoot(head)).startsWith("NNP")) {
            head = sentence.headOrRoot(head);
        }
        return head > verb && !sentence.is(head, "conj") && sentence.isWithin(head, verb) ? head : -1;
    }
}
