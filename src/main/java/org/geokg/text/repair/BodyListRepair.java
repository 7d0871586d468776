package org.geokg.text.repair;

import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/**
 * Mends lists of a state's body and a group: in "the Colombian government and FARC rebels agreed" the parser takes
 * "government and FARC" for what sort of rebels they are.
 */
final class BodyListRepair {
    private BodyListRepair() {}

    static ParsedSentence mend(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            if (LexicalClass.BODY.has(sentence.lemma(i)) && sentence.is(i, "compound")) {
                split(sentence, edit, i);
            }
        }
        return edit.result();
    }

    private static void split(ParsedSentence sentence, TreeEdit edit, int body) {
        int fighters = sentence.headOrRoot(body);
        boolean list = fighters > body && LexicalClass.FIGHTER.has(sentence.lemma(fighters)) && hasOwnStart(sentence, body);
        sentence.child(body, "conj").filter(name -> list && name > body && name < fighters).ifPresent(name -> {
            edit.takePlaceOf(body, fighters);
            edit.attach(fighters, body, "conj");
            edit.attach(name, fighters, "compound");
            sentence.children(fighters, "case", "mark").stream().filter(c -> c < body)
                    .forEach(c -> edit.attach(c, body, sentence.relation(c)));
        });
    }

    /** "the government", "Colombia's army": a phrase of its own. */
    private static boolean hasOwnStart(ParsedSentence sentence, int body) {
        return !sentence.children(body, "det", "nmod:poss", "amod").isEmpty();
    }
}
