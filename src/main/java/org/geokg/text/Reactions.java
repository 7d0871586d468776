package org.geokg.text;

import java.util.Set;

/** Verbs of reacting to what others decide: who does so did not decide it, and they take no infinitive of their own. */
public final class Reactions {
    private static final Set<String> VERBS = Set.of(
            "condemn", "denounce", "slam", "criticize", "criticise", "welcome", "praise", "reject", "oppose", "protest",
            "blast", "deplore", "decry", "hail", "applaud", "question", "regret", "lament", "resent", "mourn", "celebrate",
            "await", "note");

    private Reactions() {}

    public static boolean has(String verb) {
        return VERBS.contains(verb);
    }
}
