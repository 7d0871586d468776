package org.geokg.text.repair;

import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Mends verbs of giving with two objects: in "after selling [Peru] [a dozen jets]" the parser often gives one to another verb. */
final class RecipientRepair {
    private static final Set<String> ELSEWHERE = Set.of("obj", "nsubj", "dep", "appos", "conj", "nmod", "obl", "obl:npmod");
    private static final Set<String> MODIFIERS = Set.of("DT", "JJ", "JJS", "JJR", "CD", "NN", "NNS", "NNP", "PRP$", "RB", "VBN",
            "HYPH", "$", "POS");

    private RecipientRepair() {}

    static void look(ParsedSentence sentence, int name, TreeEdit edit) {
        int verb = sentence.headOrRoot(name);
        boolean recipient = verb >= 0 && verb == sentence.first(name, "compound", "det", "amod") - 1 && sentence.is(name, "obj")
                && (sentence.tag(name).startsWith("NNP") || isOfPeople(sentence, name))
                && LexicalClass.GIVING.has(sentence.lemma(verb)) && sentence.children(verb, "obj").size() == 1;
        int thing = recipient ? nounBehind(sentence, name) : -1;
        if (thing < 0 || !ELSEWHERE.contains(sentence.relation(thing)) || sentence.isWithin(verb, thing)) {
            return;
        }
        int other = sentence.headOrRoot(thing);
        sentence.children(thing, "appos").stream().filter(s -> other > s && sentence.is(thing, "nsubj") && s > thing)
                .reduce((a, b) -> b).ifPresent(subject -> edit.attach(subject, other, "nsubj")); // "by selling Peru jets, Iraq angered"
        edit.attach(name, verb, "iobj");
        edit.attach(thing, verb, "obj");
    }

    /** "the Vietnamese navy". */
    private static boolean isOfPeople(ParsedSentence sentence, int noun) {
        return sentence.tag(noun).equals("NN")
                && sentence.children(noun, "amod").stream().anyMatch(a -> sentence.token(a).isCapitalized());
    }

    /** "sent [Kyiv] [5,000 rockets]": the number was read as the name's, and the name as one of the noun's own words. */
    static void beforeNumber(ParsedSentence sentence, int name, TreeEdit edit) {
        int thing = sentence.headOrRoot(name);
        int verb = thing < 0 ? -1 : sentence.headOrRoot(thing);
        int number = name + 1;
        boolean given = verb >= 0 && verb == sentence.first(name, "compound", "det", "amod") - 1 && sentence.is(name, "compound")
                && sentence.tag(name).startsWith("NNP") && sentence.is(thing, "obj") && LexicalClass.GIVING.has(sentence.lemma(verb));
        if (given && sentence.tag(number).matches("CD|DT") && number < thing && sentence.isWithin(number, thing)) {
            edit.attach(name, verb, "iobj");
            edit.attach(number, thing, sentence.tag(number).equals("CD") ? "nummod" : "det");
        }
    }

    /** The last noun of the phrase that opens right behind the name; -1 where none does. */
    private static int nounBehind(ParsedSentence sentence, int name) {
        int end = IntStream.range(name + 1, sentence.size()).filter(i -> !MODIFIERS.contains(sentence.tag(i))).findFirst()
                .orElse(sentence.size());
        int last = end - 1;
        boolean opens = last > name && Set.of("DT", "CD", "JJ", "NNS", "PRP$", "$", "RB").contains(sentence.tag(name + 1));
        return opens && (sentence.tag(last).equals("NNS") || sentence.tag(last).equals("NN")) ? last : -1;
    }
}
