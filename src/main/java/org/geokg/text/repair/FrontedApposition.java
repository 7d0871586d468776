package org.geokg.text.repair;

import java.util.List;
import org.geokg.text.ParsedSentence;

/** Mends a phrase that opens a sentence and is said of the pronoun behind its comma: "[A member of NATO], it signed", read as a subject. */
final class FrontedApposition {
    private FrontedApposition() {}

    static void look(ParsedSentence sentence, int verb, TreeEdit edit) {
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
}
