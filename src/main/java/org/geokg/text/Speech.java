package org.geokg.text;

import java.util.Set;

/** Verbs that govern a clause of what somebody says, as far as parses and insertions are mended by them. */
public final class Speech {
    private static final Set<String> SAYING = Set.of(
            "say", "announce", "report", "confirm", "add", "note", "tell", "write", "state", "declare", "claim", "insist", "argue",
            "believe", "warn", "stress", "explain", "acknowledge", "suggest");

    /** Participles of saying behind a comma: "left the talks, complaining that". */
    private static final Set<String> BESIDES = Set.of(
            "allege", "complain", "charge", "assert", "vow", "maintain", "contend", "reiterate");

    /** Verbs of thinking, and of saying with an air, whose clause is the same. */
    private static final Set<String> THINKING = Set.of(
            "think", "hope", "fear", "allege", "conclude", "suspect", "predict", "signal", "signaled", "signalled", "indicate", "reiterate",
            "reveal", "admit", "hint", "vow", "complain", "caution", "assert", "maintain");

    private Speech() {}

    public static boolean isSaying(String lemma) {
        return SAYING.contains(lemma);
    }

    /** Also what stands as a participle beside another clause. */
    public static boolean isSayingBesides(String lemma) {
        return SAYING.contains(lemma) || BESIDES.contains(lemma);
    }

    /** Also what is only thought. */
    public static boolean isSayingOrThinking(String lemma) {
        return SAYING.contains(lemma) || THINKING.contains(lemma);
    }
}
