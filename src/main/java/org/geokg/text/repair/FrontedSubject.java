package org.geokg.text.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.text.ParsedSentence;

/** Mends subjects that the parser took for a part of the phrase that opens the sentence. */
final class FrontedSubject {
    private static final Set<String> BESIDE = Set.of("conj", "appos", "dep");
    private static final Set<String> WITHIN_PHRASE = Set.of("compound", "amod", "det", "nummod", "flat", "nmod:poss");
    private static final Set<String> WHILE = Set.of("while", "after", "before", "since", "upon", "when");

    private FrontedSubject() {}

    /** "With the help of Egypt, [Chad and Libya] signed a deal": the names right before the verb do it, as nobody else does. */
    static void look(ParsedSentence sentence, int verb, TreeEdit edit) {
        boolean finite = sentence.isFinite(verb) || !sentence.children(verb, "aux").isEmpty();
        if (!finite || !sentence.tag(verb).startsWith("VB") || sentence.is(verb, "conj") || sentence.is(verb, "acl:relcl")
                || sentence.is(verb, "acl") && sentence.headOrRoot(sentence.headOrRoot(verb)) >= 0
                || sentence.relation(verb).startsWith("aux")) {
            return;
        }
        int opening = sentence.headOrRoot(verb);
        if (isLooseBehindParticiple(sentence, verb, opening)) {
            afterParticiple(sentence, verb, opening, edit);
            return;
        }
        if (isLooseBehindPhrase(sentence, verb, opening)) {
            afterPhrase(sentence, verb, opening, edit);
            return;
        }
        if (isBesidePhrase(sentence, verb, opening)) {
            edit.takePlaceOf(verb, opening);
            edit.attach(opening, verb, "obl");
            return;
        }
        List<Integer> subjects = sentence.children(verb, "nsubj", "nsubj:pass", "csubj", "expl");
        Optional<Integer> gerund = subjects.stream().filter(s -> isFrontedGerund(sentence, s)).findFirst();
        if (!subjects.isEmpty() && gerund.isEmpty()) {
            return;
        }
        int last = headRightBefore(sentence, firstOfVerb(sentence, verb));
        int first = last < 0 ? -1 : firstInList(sentence, last);
        if (first < 0 || !opens(sentence, first, verb, gerund)) {
            return;
        }
        boolean participle = gerund.filter(g -> g > 1 || sentence.is(0, "amod")).isPresent();
        gerund.ifPresent(g -> {
            if (participle) {
                edit.attach(0, verb, "advcl");
                edit.attach(g, 0, "obj");
            } else {
                edit.attach(g, verb, "obl");
            }
        });
        edit.attach(first, verb, sentence.children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
        if (last != first) {
            edit.attach(last, first, "conj");
        }
        if (gerund.isPresent()) {
            sentence.children(verb, "mark").stream().filter(m -> m < gerund.get()).forEach(m -> edit.attach(m, gerund.get(), "case"));
        }
    }

    /** "At talks hosted by Qatar, [Chad and Togo] agreed": "hosted" was read as the main verb. */
    private static boolean isLooseBehindParticiple(ParsedSentence sentence, int verb, int opening) {
        return opening > 1 && opening < verb && sentence.is(verb, "dep") && sentence.headOrRoot(opening) < 0
                && sentence.isFinite(verb) && sentence.tag(opening).startsWith("VB") && opening + 1 < verb
                && sentence.lemma(opening + 1).equals("by") && sentence.tag(0).equals("IN")
                && sentence.children(opening, "aux", "aux:pass", "nsubj", "nsubj:pass").isEmpty()
                && sentence.children(verb, "nsubj", "nsubj:pass", "csubj", "expl").isEmpty();
    }

    /** "After a day of talks, [Togo and Benin] signed": the phrase was read as the main word. */
    private static boolean isLooseBehindPhrase(ParsedSentence sentence, int verb, int noun) {
        return noun > 0 && noun < verb && sentence.headOrRoot(noun) < 0 && sentence.tag(noun).startsWith("NN")
                && sentence.isFinite(verb)
                && (sentence.is(verb, "dep") || sentence.is(verb, "acl") || sentence.is(verb, "parataxis"))
                && sentence.tag(0).equals("IN") && sentence.headOrRoot(0) == noun
                && sentence.children(verb, "nsubj", "nsubj:pass", "csubj", "expl").isEmpty();
    }

    /** "In Lima for talks, the minister said": the phrase was read as the main word, and the clause as another beside it. */
    private static boolean isBesidePhrase(ParsedSentence sentence, int verb, int noun) {
        return noun > 0 && noun < verb && sentence.headOrRoot(noun) < 0 && sentence.tag(noun).startsWith("NN")
                && sentence.is(verb, "parataxis") && sentence.is(0, "case") && sentence.headOrRoot(0) == noun
                && sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(s -> s > noun && s < verb);
    }

    private static void afterPhrase(ParsedSentence sentence, int verb, int noun, TreeEdit edit) {
        int last = headRightBefore(sentence, firstOfVerb(sentence, verb));
        int first = last < 0 ? -1 : firstInList(sentence, last);
        if (first < 0) {
            return;
        }
        edit.takePlaceOf(verb, noun);
        edit.attach(first, verb, sentence.children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
        if (last != first) {
            edit.attach(last, first, "conj");
        }
        edit.attach(noun, verb, "obl");
    }

    private static void afterParticiple(ParsedSentence sentence, int verb, int opening, TreeEdit edit) {
        int last = headRightBefore(sentence, firstOfVerb(sentence, verb));
        int first = last < 0 ? -1 : firstInList(sentence, last);
        int noun = sentence.children(opening, "obl").stream().filter(o -> o < opening).findFirst().orElse(-1);
        if (first < 0 || noun < 0) {
            return;
        }
        edit.takePlaceOf(verb, opening);
        edit.attach(first, verb, "nsubj");
        if (last != first) {
            edit.attach(last, first, "conj");
        }
        edit.attach(noun, verb, "obl");
        edit.attach(opening, noun, "acl");
    }

    /** "While meeting the envoy, the minister said"; "Dropping its doubts, Togo joined". */
    private static boolean isFrontedGerund(ParsedSentence sentence, int subject) {
        boolean participle = sentence.tag(0).equals("VBG") && sentence.is(0, "amod") && sentence.headOrRoot(0) == subject;
        return participle || subject == 1 && WHILE.contains(sentence.lemma(0)) && sentence.token(1).word().endsWith("ing");
    }

    private static int firstOfVerb(ParsedSentence sentence, int verb) {
        return sentence.children(verb, "aux", "aux:pass", "advmod").stream().filter(c -> c < verb).min(Integer::compare)
                .filter(c -> isOnlyOf(sentence, c, verb)).orElse(verb);
    }

    /** Whether nothing but words of the verb stands between one of them and it. */
    private static boolean isOnlyOf(ParsedSentence sentence, int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (sentence.headOrRoot(i) != verb) {
                return false;
            }
        }
        return true;
    }

    /** The head of the name that ends right before a token; -1 where none does. */
    private static int headRightBefore(ParsedSentence sentence, int token) {
        int head = token - 1;
        while (head >= 0 && WITHIN_PHRASE.contains(sentence.relation(head)) && sentence.headOrRoot(head) == head + 1 && head + 1 < token) {
            head++;
        }
        boolean name = head >= 0 && sentence.tag(head).startsWith("NNP") && BESIDE.contains(sentence.relation(head));
        return name && sentence.children(head, "case").isEmpty() ? head : -1;
    }

    /** The first of the one or two names of which a head is the last, if a comma stands before it and no other list. */
    private static int firstInList(ParsedSentence sentence, int last) {
        int begin = begin(sentence, last);
        if (begin < 2) {
            return -1;
        }
        if (sentence.tag(begin - 1).equals("DT") && begin > 2) {
            begin--;
        }
        if (sentence.token(begin - 1).word().equals(",")) {
            return last;
        }
        boolean listed = sentence.tag(begin - 1).equals("CC");
        int first = begin - 2;
        boolean sibling = listed && sentence.tag(first).startsWith("NN") && BESIDE.contains(sentence.relation(first));
        int start = sibling ? begin(sentence, first) : -1;
        return start > 1 && sentence.token(start - 1).word().equals(",") ? first : -1;
    }

    private static int begin(ParsedSentence sentence, int head) {
        int begin = head;
        while (begin > 0 && sentence.isWithin(begin - 1, head) && !sentence.token(begin - 1).word().equals(",")
                && !sentence.tag(begin - 1).equals("CC")) {
            begin--;
        }
        return begin;
    }

    /** Whether all that stands before the names is one phrase of the verb, begun by a preposition. */
    private static boolean opens(ParsedSentence sentence, int first, int verb, Optional<Integer> gerund) {
        if (gerund.isPresent()) {
            return sentence.isWithin(first, gerund.get());
        }
        return sentence.children(verb, "obl", "nmod", "advcl").stream()
                .anyMatch(p -> p < first && sentence.isWithin(first, p) && !sentence.children(p, "case", "mark").isEmpty());
    }
}
