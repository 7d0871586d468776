package org.geokg.claim.when;

import java.util.Set;
import org.geokg.text.ParsedSentence;

/** What is told with "had" beside a clause in the simple past was before that: "cut ties in May, but Fiji had left long before". */
final class Pluperfects {
    private static final Set<String> AT_THE_TIME = Set.of("when", "once", "as");

    private final ParsedSentence sentence;

    Pluperfects(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Whether a date tells when something else was already over with what a word tells.
     *
     * @param clause the verb that the date hangs on; -1 for none
     */
    boolean isEarlier(int clause, int trigger) {
        int verb = verb(trigger);
        if (verb < 0 || clause < 0 || clause == verb || !isPluperfect(verb) || !sentence.tag(clause).equals("VBD")) {
            return false;
        }
        return isFronted(clause, verb) || isJoined(clause, verb);
    }

    private int verb(int trigger) {
        int verb = trigger;
        while (verb >= 0 && !sentence.tag(verb).startsWith("VB")) {
            verb = sentence.headOrRoot(verb);
        }
        return verb;
    }

    private boolean isPluperfect(int verb) {
        return sentence.tag(verb).equals("VBN")
                && sentence.children(verb, "aux").stream().anyMatch(a -> sentence.token(a).word().equalsIgnoreCase("had"));
    }

    /** "When they came in May, it had left". */
    private boolean isFronted(int clause, int verb) {
        return clause < verb && sentence.is(clause, "advcl") && sentence.headOrRoot(clause) == verb
                && sentence.children(clause, "advmod", "mark").stream().anyMatch(m -> AT_THE_TIME.contains(sentence.lemma(m)));
    }

    private boolean isJoined(int clause, int verb) {
        int first = verb;
        while (sentence.is(first, "conj") && sentence.headOrRoot(first) >= 0 && first != clause) {
            first = sentence.headOrRoot(first);
        }
        return first == clause;
    }
}
