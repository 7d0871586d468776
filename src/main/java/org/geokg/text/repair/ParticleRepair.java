package org.geokg.text.repair;

import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Mends "sent in troops": the particle was taken for a preposition. */
final class ParticleRepair {
    private ParticleRepair() {}

    static void look(ParsedSentence sentence, int verb, TreeEdit edit) {
        int in = verb + 1;
        boolean sends = sentence.tag(verb).startsWith("VB") && LexicalClass.SENDING.has(sentence.lemma(verb)) && in < sentence.size()
                && sentence.lemma(in).equals("in") && sentence.is(in, "case") && sentence.children(verb, "obj", "aux:pass").isEmpty();
        int noun = sends ? sentence.headOrRoot(in) : -1;
        boolean sent = noun >= 0 && sentence.headOrRoot(noun) == verb && LexicalClass.FORCE.has(sentence.lemma(noun));
        if (sent && (noun != in + 1 || !isManner(sentence, noun))) {
            edit.attach(noun, verb, "obj");
            edit.attach(in, verb, "compound:prt");
        }
    }

    /** "were sent in force". */
    private static boolean isManner(ParsedSentence sentence, int noun) {
        return sentence.lemma(noun).equals("force") && sentence.tag(noun).equals("NN");
    }
}
