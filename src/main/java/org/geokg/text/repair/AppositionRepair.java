package org.geokg.text.repair;

import java.util.List;
import java.util.Set;
import org.geokg.text.CalendarWords;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Mends what tells more of somebody named or described right before a comma. */
final class AppositionRepair {
    private static final Set<String> AT = Set.of("in", "to", "on", "with", "against", "into", "from");

    private static final Set<String> ALL = Set.of("all", "both");

    private AppositionRepair() {}

    /**
     * In "accused Iran, its rival, of arming cells", "closed the border to Morocco, its rival" and "met in Abuja, the seat of the
     * bloc" the parser takes the rival for an object, which no verb has behind a comma.
     */
    static void secondObject(ParsedSentence sentence, int noun, TreeEdit edit) {
        if (!sentence.is(noun, "obj") || !sentence.tag(noun).startsWith("NN")) {
            return;
        }
        int verb = sentence.headOrRoot(noun);
        int first = sentence.children(noun, "nmod:poss", "det").stream().mapToInt(Integer::intValue).min().orElse(noun);
        boolean apart = first > verb + 2 && first < noun && sentence.tag(first - 1).equals(",")
                && sentence.tag(first - 2).startsWith("NNP");
        boolean second = sentence.children(verb, "obj").stream().anyMatch(o -> o < noun);
        if (apart) {
            int name = nameEndingAt(sentence, first - 2, verb);
            if (name >= 0 && (second || isPlaceOf(sentence, name, verb))) {
                edit.attach(noun, name, "appos");
            }
        }
    }

    /** In "its main ally in the region, Australia" it is the ally who is named, not the region. */
    static void behindPlace(ParsedSentence sentence, int name, TreeEdit edit) {
        int place = sentence.headOrRoot(name);
        boolean named = sentence.is(name, "appos") && sentence.tag(name).startsWith("NNP")
                && place < name && sentence.tag(place).equals("NN");
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

    /** In "Iran's proxies, Hamas and the Houthis, fired" the parser adds the names to the proxies, though a comma closes their list. */
    static void behindOwned(ParsedSentence sentence, int noun, TreeEdit edit) {
        List<Integer> names = sentence.tag(noun).equals("NNS") && sentence.child(noun, "nmod:poss").isPresent()
                ? sentence.children(noun, "conj") : List.of();
        boolean list = names.size() > 1 && names.stream().allMatch(n -> n > noun && sentence.tag(n).startsWith("NNP"))
                && sentence.tag(noun + 1).equals(",") && names.getLast() + 1 < sentence.size()
                && sentence.tag(names.getLast() + 1).equals(",") && !sentence.tag(names.getLast() - 1).equals(",");
        if (list) {
            edit.attach(names.getFirst(), noun, "appos");
            names.stream().skip(1).forEach(n -> edit.attach(n, names.getFirst(), "conj"));
        }
    }

    /** In "opened an embassy in Israel, Iran's enemy" and "sold drones to Mali, a neighbour" the name is told of, not the thing. */
    static void behindName(ParsedSentence sentence, int noun, TreeEdit edit) {
        int thing = sentence.headOrRoot(noun);
        boolean told = sentence.is(noun, "appos") && LexicalClass.STANDING.has(sentence.lemma(noun)) && thing >= 0
                && sentence.tag(thing).matches("NNS?");
        int first = told ? sentence.first(noun) : -1;
        if (first > thing + 2 && sentence.tag(first - 1).equals(",") && sentence.tag(first - 2).startsWith("NNP")) {
            int name = nameEndingAt(sentence, first - 2, thing);
            boolean phrase = name >= 0 && sentence.children(name, "case").stream().anyMatch(c -> AT.contains(sentence.lemma(c)));
            if (phrase) {
                edit.attach(noun, name, "appos");
            }
        }
    }

    /** In "accuses its neighbour Rwanda of backing rebels" the parser hangs the name on the verb, as if it was not the neighbour's. */
    static void nameOfOwned(ParsedSentence sentence, int name, TreeEdit edit) {
        int noun = sentence.first(name) - 1;
        boolean owned = noun > 0 && sentence.tag(name).equals("NNP") && sentence.tag(noun).equals("NN")
                && sentence.is(name, "dep") && sentence.headOrRoot(name) == sentence.headOrRoot(noun)
                && !sentence.children(noun, "nmod:poss").isEmpty();
        if (owned) {
            edit.attach(name, noun, "appos");
        }
    }

    /** In "Chad, Togo and Mali, all members of the bloc, left" the parser hangs the members on one name within the list. */
    static void ofAll(ParsedSentence sentence, int noun, TreeEdit edit) {
        int first = sentence.headOrRoot(noun);
        boolean all = sentence.is(noun, "appos") && sentence.tag(noun).equals("NNS") && first >= 0 && sentence.is(first, "conj")
                && sentence.children(noun, "det").stream().anyMatch(d -> ALL.contains(sentence.lemma(d)));
        while (all && sentence.is(first, "conj") && sentence.tag(sentence.headOrRoot(first)).startsWith("NNP")) {
            first = sentence.headOrRoot(first);
        }
        if (all) {
            edit.attach(noun, first, "appos");
        }
    }

    /** "met [in Abuja]". */
    private static boolean isPlaceOf(ParsedSentence sentence, int name, int verb) {
        return sentence.is(name, "obl") && sentence.headOrRoot(name) == verb && !CalendarWords.isDayOrMonth(sentence.lemma(name))
                && sentence.children(name, "case").stream().anyMatch(c -> Set.of("in", "at").contains(sentence.lemma(c)));
    }

    /** The head of the name that ends right there and is the verb's own object or phrase. */
    private static int nameEndingAt(ParsedSentence sentence, int last, int verb) {
        int head = headOfName(sentence, last);
        return head > verb && !sentence.is(head, "conj") && sentence.isWithin(head, verb) ? head : -1;
    }

    /** The head of the name that a word ends. */
    static int headOfName(ParsedSentence sentence, int last) {
        int head = last;
        while (sentence.is(head, "compound") && sentence.tag(sentence.headOrRoot(head)).startsWith("NNP")) {
            head = sentence.headOrRoot(head);
        }
        return head;
    }
}
