package org.geokg.text;

import java.util.Set;

/** Words by which news sets off who said something, and when. */
final class Speech {
    private static final Set<String> SAYING = Set.of(
            "say", "announce", "report", "confirm", "add", "note", "tell", "write", "state", "declare", "claim", "insist", "argue",
            "believe", "warn", "stress", "explain", "acknowledge", "suggest");

    private Speech() {}

    static boolean isSaying(String lemma) {
        return SAYING.contains(lemma);
    }
}
