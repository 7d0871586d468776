package org.geokg.text.repair;

import java.util.List;
import java.util.stream.Stream;
import org.geokg.text.ParsedSentence;

/** Mends lists of names of which the parser took a part for another name of the noun before. */
final class NameListRepair {
    private NameListRepair() {}

    /**
     * "the chiefs of Chad, [the Gambia] and Togo": whoever has an article of its own stands in a list with the name before,
     * and what the parser took for a further noun does too.
     */
    static void ofNoun(ParsedSentence sentence, int name, TreeEdit edit) {
        int noun = sentence.headOrRoot(name);
        boolean common = noun >= 0 && noun < name && sentence.tag(name).startsWith("NNP")
                && (sentence.tag(noun).equals("NNS") || sentence.tag(noun).equals("NN"));
        if (!common) {
            return;
        }
        int begin = begin(sentence, name);
        boolean article = sentence.is(name, "appos") && sentence.tag(noun).equals("NNS") && sentence.lemma(begin).equals("the");
        int first = isComma(sentence, begin - 1) && (article || sentence.is(name, "conj"))
                ? firstOfList(sentence, begin - 2, noun) : -1;
        List<Integer> others = Stream.concat(
                sentence.children(name, "conj").stream(),
                sentence.is(name, "conj") ? sentence.children(noun, "conj").stream().filter(o -> o > name) : Stream.of()).toList();
        boolean names = others.stream().allMatch(o -> sentence.tag(o).startsWith("NNP"))
                && (sentence.is(name, "conj") || !others.isEmpty());
        if (first >= 0 && names) {
            edit.attach(name, first, "conj");
            others.forEach(o -> edit.attach(o, first, "conj"));
        }
    }

    /** The name in the "of" phrase that ends before a comma and whose list has had no "and" yet; -1 where there is none. */
    private static int firstOfList(ParsedSentence sentence, int before, int noun) {
        int first = before;
        while (first > noun && !sentence.is(first, "nmod")) {
            first = sentence.headOrRoot(first);
        }
        boolean found = first > noun && sentence.tag(first).startsWith("NNP") && sentence.tag(before).startsWith("NNP")
                && sentence.headOrRoot(first) >= noun
                && sentence.children(first, "conj").stream().allMatch(c -> sentence.children(c, "cc").isEmpty());
        return found ? first : -1;
    }

    private static int begin(ParsedSentence sentence, int name) {
        return sentence.children(name).stream().filter(c -> c < name).findFirst().orElse(name);
    }

    private static boolean isComma(ParsedSentence sentence, int token) {
        return token > 0 && sentence.token(token).word().equals(",");
    }
}
