package org.geokg.text.repair;

import java.util.Set;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Bidding;

/** Mends infinitives that the parser hung on a verb though a noun or a gerund before them asks for them. */
final class BiddingRepair {
    private BiddingRepair() {}

    /** "issued an ultimatum to Chad [to leave]". */
    static void ofNoun(ParsedSentence sentence, int verb, TreeEdit edit) {
        int head = sentence.headOrRoot(verb);
        boolean loose = isInfinitive(sentence, verb) && head >= 0 && head < verb && sentence.tag(head).startsWith("VB")
                && (sentence.is(verb, "xcomp") || sentence.is(verb, "advcl") || sentence.is(verb, "ccomp"));
        if (loose) {
            sentence.children(head, "obj").stream()
                    .filter(o -> o < verb && (Bidding.isBidding(sentence.lemma(o)) && isPhraseBetween(sentence, o, head, verb)
                            || InfinitiveRepair.isTaker(sentence, o) && isMakerBetween(sentence, o, verb)))
                    .findFirst()
                    .ifPresent(o -> edit.attach(verb, o, "acl"));
        }
    }

    static void ofGerund(ParsedSentence sentence, int verb, TreeEdit edit) {
        int gerund = isInfinitive(sentence, verb) ? verb - 2 : -1;
        boolean before = gerund >= 0 && sentence.tag(gerund).equals("VBG") && LexicalClass.PURPOSING.has(sentence.lemma(gerund))
                && sentence.is(verb, "advcl");
        if (before && sentence.lemma(verb - 1).equals("to") && sentence.headOrRoot(gerund) == sentence.headOrRoot(verb)) {
            edit.attach(verb, gerund, "xcomp");
        } else if (before && sentence.is(gerund, "nsubj") && sentence.headOrRoot(gerund) == verb) {
            // "criticised Chad for [failing to leave]"
            edit.takePlaceOf(gerund, verb);
            sentence.children(verb, "mark").stream().filter(m -> m < gerund).forEach(m -> edit.attach(m, gerund, "mark"));
            edit.attach(verb, gerund, "xcomp");
        }
    }

    /** "gave Chad [until Friday] to leave": the day was taken for who leaves. */
    static void untilDay(ParsedSentence sentence, int verb, TreeEdit edit) {
        int give = isInfinitive(sentence, verb) && sentence.is(verb, "advcl") ? sentence.headOrRoot(verb) : -1;
        if (give < 0 || !sentence.lemma(give).equals("give")) {
            return;
        }
        int until = sentence.children(verb, "mark").stream().filter(m -> sentence.lemma(m).equals("until")).findFirst().orElse(-1);
        sentence.children(verb, "nsubj").stream().filter(n -> until > give && n > until && n < verb).findFirst().ifPresent(n -> {
            edit.attach(n, give, "obl");
            edit.attach(until, n, "case");
        });
    }

    /** "the only way was for Chad [to at once leave]": the split infinitive's "to" was taken for a preposition. */
    static void split(ParsedSentence sentence, int to, TreeEdit edit) {
        int verb = sentence.headOrRoot(to);
        boolean misread = sentence.lemma(to).equals("to") && sentence.tag(to).equals("IN") && verb > to && sentence.tag(verb).equals("VB")
                && Set.of("dep", "case", "advmod").contains(sentence.relation(to));
        if (misread) {
            edit.attach(to, verb, "mark");
        }
    }

    /** What stands before the infinitive is a phrase with "to", "on" or "for" that belongs to the noun or its verb. */
    private static boolean isPhraseBetween(ParsedSentence sentence, int noun, int head, int verb) {
        for (int t = noun + 1; t < verb; t++) {
            boolean phrase = sentence.is(t, "nmod") || sentence.is(t, "obl");
            boolean here = phrase && (sentence.headOrRoot(t) == noun || sentence.headOrRoot(t) == head);
            if (here && sentence.children(t, "case").stream()
                    .anyMatch(c -> Set.of("to", "on", "upon", "for").contains(sentence.lemma(c)))) {
                return true;
            }
        }
        return false;
    }

    /** "a threat by Chad [to leave]". */
    private static boolean isMakerBetween(ParsedSentence sentence, int noun, int verb) {
        return sentence.children(noun, "nmod").stream().anyMatch(n -> n < verb && sentence.tag(n).startsWith("NN")
                && sentence.isWithin(verb - 2, n)
                && sentence.children(n, "case").stream().anyMatch(c -> sentence.lemma(c).equals("by")));
    }

    private static boolean isInfinitive(ParsedSentence sentence, int verb) {
        return verb > 1 && sentence.tag(verb).equals("VB")
                && sentence.hasTo(verb);
    }
}
