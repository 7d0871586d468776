package org.geokg.text;

import java.util.Set;

/** Mends what is said without a "that": in "the U.S. said China appeared to have" the parser takes China for what was said. */
final class SpeechRepair {
    private static final Set<String> SPEECH = Set.of(
            "say", "announce", "report", "confirm", "claim", "add", "note", "believe", "think", "hope", "fear", "suggest", "allege",
            "declare", "state", "insist", "warn", "stress", "argue", "acknowledge");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private SpeechRepair() {}

    static void subjectOfSaid(ParsedSentence sentence, int verb, TreeEdit edit) {
        int said = sentence.headOrRoot(verb);
        boolean loose = said >= 0 && said < verb && FINITE.contains(sentence.tag(verb)) && SPEECH.contains(sentence.lemma(said))
                && (sentence.is(verb, "dep") || sentence.is(verb, "ccomp")) && sentence.children(verb, "nsubj", "nsubj:pass", "mark").isEmpty();
        if (!loose) {
            return;
        }
        sentence.child(said, "obj").filter(o -> o > said && o < verb && sentence.isWithin(verb - 1, o)).ifPresent(subject -> {
            edit.attach(subject, verb, "nsubj");
            edit.attach(verb, said, "ccomp");
        });
    }
}
