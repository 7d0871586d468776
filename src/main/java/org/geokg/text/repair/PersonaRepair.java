package org.geokg.text.repair;

import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Mends "declared the envoy [persona non grata]", of which the parser makes one phrase, as it knows no Latin. */
final class PersonaRepair {
    private PersonaRepair() {}

    static void look(ParsedSentence sentence, int persona, TreeEdit edit) {
        boolean latin = sentence.lemma(persona).matches("persona|personae") && persona + 2 < sentence.size()
                && sentence.lemma(persona + 1).equals("non");
        int verb = latin ? declaring(sentence, persona) : -1;
        if (verb < 0) {
            return;
        }
        int noun = persona - 1;
        int whole = sentence.headOrRoot(noun);
        if (noun > verb && whole >= persona && whole <= persona + 2 && sentence.tag(noun).startsWith("NN")) {
            edit.attach(noun, verb, "obj");
            sentence.children(whole).stream().filter(c -> c < noun).forEach(c -> edit.attach(c, noun, sentence.relation(c)));
        }
        int grata = persona + 2;
        for (int word : new int[] {persona + 1, grata}) {
            sentence.children(word, "nmod", "obl").forEach(c -> edit.attach(c, verb, "obl"));
        }
        edit.attach(persona, verb, "xcomp");
        edit.attach(persona + 1, persona, "dep");
        edit.attach(grata, persona, "dep");
    }

    private static int declaring(ParsedSentence sentence, int persona) {
        for (int i = persona - 1; i >= 0; i--) {
            if (sentence.tag(i).startsWith("VB")) {
                return LexicalClass.DECLARING.has(sentence.lemma(i)) && sentence.isWithin(persona, i) ? i : -1;
            }
        }
        return -1;
    }
}
