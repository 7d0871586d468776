package org.geokg.text.repair;

import org.geokg.text.ParsedSentence;

/** Mends what tells more of somebody named or described right before a comma. */
final class AppositionRepair {
    private AppositionRepair() {}

    /**
     * In "accused Iran, its rival, of arming cells" and "closed the border to Morocco, its rival" the parser takes the rival for a
     * second object, which no verb has behind a comma.
     */
    static void secondObject(ParsedSentence sentence, int noun, TreeEdit edit) {
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

    /** In "its main ally in the region, Australia" it is the ally who is named, not the region. */
    static void behindPlace(ParsedSentence sentence, int name, TreeEdit edit) {
        int place = sentence.headOrRoot(name);
        boolean named = sentence.is(name, "appos") && sentence.tag(name).startsWith("NNP") && place < name && sentence.tag(place).equals("NN");
        if (!named) {
            return;
        }
        sentence.children(place, "case").stream()
                .filter(c -> c > 0 && sentence.lemma(c).equals("in"))
                .map(c -> c - 1)
                .filter(n -> sentence.tag(n).startsWith("NN") && sentence.child(n, "nmod:poss").isPresent())
                .findFirst()
                .ifPresent(n -> edit.attach(name, n, "appos"));
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
