package org.geokg.text.repair;

import java.util.List;
import org.geokg.text.ParsedSentence;

/** Mends a phrase that opens a sentence and is said of the pronoun behind its comma: "[A member of NATO], it signed", read as a subject. */
final class FrontedApposition {
    private FrontedApposition() {}

    static void look(ParsedSentence sentence, int verb, TreeEdit edit) {
        once(sentence, verb, edit);
        List<Integer> subjects = sentence.children(verb, "nsubj", "nsubj:pass");
        if (subjects.size() != 2) {
            return;
        }
        int noun = subjects.getFirst();
        int pronoun = subjects.getLast();
        boolean apposed = sentence.tag(noun).equals("NN") && sentence.tag(pronoun).equals("PRP") && noun < pronoun
                && sentence.lemma(pronoun - 1).equals(",")
                && sentence.children(noun, "det").stream().anyMatch(d -> d < noun && sentence.lemma(d).matches("an?"));
        if (apposed) {
            edit.attach(noun, pronoun, "appos");
        }
    }

    /** "[Once a member of ECOWAS], Ghana sent troops": it is the phrase that tells of what was once. */
    private static void once(ParsedSentence sentence, int verb, TreeEdit edit) {
        boolean mark = sentence.headOrRoot(0) == verb && sentence.is(0, "mark") && sentence.lemma(0).equals("once")
                && sentence.tag(1).equals("DT");
        int noun = mark ? sentence.headOrRoot(1) : -1;
        if (noun > 1 && noun < verb && sentence.tag(noun).equals("NN") && sentence.headOrRoot(noun) == verb) {
            edit.attach(0, noun, "advmod");
        }
    }
}
