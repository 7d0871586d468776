package org.geokg.text.repair;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.CalendarWords;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Mends subjects that the parser lost to a date, a noun or a name beside them. */
final class SubjectRepair {
    private SubjectRepair() {}

    /** "In 2014 [Russia] annexed": the year is no part of the name, and the name no part of the date. */
    static void afterDate(ParsedSentence sentence, int name, TreeEdit edit) {
        int verb = sentence.headOrRoot(name);
        int date = isInSubjectsPlace(sentence, name, verb) ? dateBefore(sentence, name) : -1;
        if (date < 1) {
            return;
        }
        int preposition = sentence.children(name, "case").stream().filter(c -> c < date).reduce((a, b) -> b).orElse(-1);
        if (preposition >= 0) {
            edit.attach(name, verb, sentence.children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
            edit.attach(date, verb, "obl");
            edit.attach(preposition, date, "case");
        }
    }

    /** "Under Omani mediation [Chad and Togo] agreed": the names behind the phrase are no part of it. */
    static void afterPhrase(ParsedSentence sentence, int name, TreeEdit edit) {
        int verb = sentence.headOrRoot(name);
        boolean opening = sentence.tag(name).startsWith("NNP") && isInSubjectsPlace(sentence, name, verb)
                && sentence.children(name, "case").contains(0) && sentence.isWithin(verb - 1, name);
        int noun = opening ? nounBefore(sentence, name) : -1;
        if (noun > 0) {
            edit.attach(name, verb, sentence.children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
            edit.attach(noun, verb, "obl");
            sentence.children(name, "case", "det", "amod", "compound", "nmod:poss").stream().filter(c -> c < noun)
                    .forEach(c -> edit.attach(c, noun, sentence.relation(c)));
        }
    }

    /** "In Samarkand [Doe] also met the envoy": who met him was read as a part of the place's name. */
    static void afterPlace(ParsedSentence sentence, int name, TreeEdit edit) {
        int verb = sentence.headOrRoot(name);
        boolean two = name == 2 && isInSubjectsPlace(sentence, name, verb) && sentence.lemma(0).equals("in")
                && sentence.headOrRoot(0) == name && sentence.is(1, "compound") && sentence.tag(1).equals("NNP")
                && sentence.tag(name).equals("NNP") && sentence.isFinite(verb) && sentence.children(verb, "aux:pass", "cop").isEmpty()
                && !LexicalClass.INVERTING.has(sentence.lemma(verb));
        boolean onlyAdverbs = two && IntStream.range(name + 1, verb).allMatch(i -> sentence.headOrRoot(i) == verb);
        boolean done = onlyAdverbs && sentence.children(verb, "obj", "ccomp", "xcomp", "obl").stream().anyMatch(o -> o > verb);
        if (done) {
            edit.attach(name, verb, "nsubj");
            edit.attach(1, verb, "obl");
            edit.attach(0, 1, "case");
        }
    }

    private static boolean isInSubjectsPlace(ParsedSentence sentence, int noun, int verb) {
        return verb > noun && sentence.is(noun, "obl") && sentence.tag(noun).startsWith("NN")
                && sentence.tag(verb).startsWith("VB") && sentence.children(verb, "nsubj", "nsubj:pass").isEmpty();
    }

    private static int nounBefore(ParsedSentence sentence, int name) {
        return sentence.children(name, "compound").stream()
                .filter(c -> c < name && Set.of("NN", "NNS").contains(sentence.tag(c)))
                .reduce((a, b) -> b).orElse(-1);
    }

    private static int dateBefore(ParsedSentence sentence, int name) {
        return sentence.children(name, "nummod", "compound").stream()
                .filter(c -> c < name && isDate(sentence, c))
                .findFirst().orElseGet(() -> deeperDate(sentence, name));
    }

    /** "On Monday [Foreign Minister Doe] met": the day was hung on a part of the name. */
    private static int deeperDate(ParsedSentence sentence, int name) {
        return sentence.children(name, "case").stream().map(c -> c + 1)
                .filter(d -> d < name && sentence.is(d, "compound") && sentence.isWithin(d, name) && isDate(sentence, d))
                .findFirst().orElse(-1);
    }

    private static boolean isDate(ParsedSentence sentence, int token) {
        return isYear(sentence, token) || CalendarWords.isDayOrMonth(sentence.lemma(token));
    }

    private static boolean isYear(ParsedSentence sentence, int token) {
        String word = sentence.token(token).word();
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && word.chars().allMatch(Character::isDigit);
    }

    /** "Washington's [allies] [Japan and South Korea] said": the names are the allies, not a second subject. */
    static void nounBeforeName(ParsedSentence sentence, int noun, TreeEdit edit) {
        int verb = sentence.headOrRoot(noun);
        String relation = sentence.relation(noun);
        boolean subject = verb > noun && relation.startsWith("nsubj") && Set.of("NN", "NNS").contains(sentence.tag(noun));
        if (!subject) {
            return;
        }
        List<Integer> names = sentence.children(verb, relation).stream()
                .filter(c -> c > noun && sentence.tag(c).startsWith("NNP") && sentence.first(c, "compound", "det", "amod") == noun + 1)
                .toList();
        names.forEach(n -> edit.attach(n, noun, "appos"));
    }

    /** "[Iran] and its ally [Hezbollah]": two names, not one of both. */
    static void nameAndItsNoun(ParsedSentence sentence, int name, TreeEdit edit) {
        int other = sentence.headOrRoot(name);
        boolean compound = other > name && sentence.is(name, "compound") && sentence.tag(name).startsWith("NNP")
                && sentence.tag(other).startsWith("NNP");
        if (!compound) {
            return;
        }
        sentence.children(name, "conj").stream()
                .filter(n -> n < other && sentence.tag(n).startsWith("NN") && !sentence.children(n, "nmod:poss").isEmpty())
                .findFirst()
                .ifPresent(noun -> {
                    edit.takePlaceOf(name, other);
                    edit.attach(other, name, "conj");
                    edit.attach(noun, other, "compound");
                    sentence.children(other, "case", "mark", "det").stream().filter(c -> c < name)
                            .forEach(c -> edit.attach(c, name, sentence.relation(c)));
                    sentence.children(noun, "cc").forEach(c -> edit.attach(c, other, "cc"));
                });
    }
}
