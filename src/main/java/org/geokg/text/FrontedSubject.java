package org.geokg.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends subjects that the parser took for a part of the phrase that opens the sentence. */
final class FrontedSubject {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> BESIDE = Set.of("conj", "appos", "dep");
    private static final Set<String> WITHIN_PHRASE = Set.of("compound", "amod", "det", "nummod", "flat", "nmod:poss");
    private static final Set<String> WHILE = Set.of("while", "after", "before", "since", "upon", "when");

    private FrontedSubject() {}

    /** "With the help of Egypt, [Chad and Libya] signed a deal": the names right before the verb do it, as nobody else does. */
    static void look(ParsedSentence sentence, int verb, TreeEdit edit) {
        boolean finite = FINITE.contains(sentence.tag(verb)) || !sentence.children(verb, "aux").isEmpty();
        if (!finite || !sentence.tag(verb).startsWith("VB") || sentence.is(verb, "conj") || sentence.is(verb, "acl:relcl")
                || sentence.is(verb, "acl") || sentence.relation(verb).startsWith("aux")) {
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

    /** "While meeting the envoy, the minister said"; "Abandoning decades of caution, Togo joined". */
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
        if (sentence.token(begin - 1).word().equals(",")) {
            return last;
        }
        boolean listed = sentence.tag(begin - 1).equals("CC");
        int first = begin - 2;
        boolean sibling = listed && sentence.tag(first).startsWith("NNP") && BESIDE.contains(sentence.relation(first));
        int start = sibling ? begin(sentence, first) : -1;
        return start > 1 && sentence.token(start - 1).word().equals(",") ? first : -1;
    }

    private static int begin(ParsedSentence sentence, int head) {
        int begin = head;
        while (begin > 0 && WITHIN_PHRASE.contains(sentence.relation(begin - 1)) && sentence.isWithin(begin - 1, head)) {
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
