package org.geokg.text.repair;

import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Mends particles that were taken for parts of a phrase: "sent [in] troops", "brought them [together] in Lima". */
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

    /** "brought Chad and Mali [together] in Lima": not "together with" anybody. */
    static void together(ParsedSentence sentence, int adverb, TreeEdit edit) {
        int noun = sentence.lemma(adverb).equals("together") && sentence.is(adverb, "advmod") ? sentence.headOrRoot(adverb) : -1;
        int verb = noun > adverb ? sentence.headOrRoot(noun) : -1;
        boolean phrase = verb >= 0 && verb < adverb && sentence.relation(noun).startsWith("obl") && sentence.tag(verb).startsWith("VB")
                && !sentence.lemma(adverb + 1).equals("with") && sentence.is(adverb + 1, "case");
        if (phrase && sentence.children(verb, "obj").stream().anyMatch(o -> o < adverb)) {
            edit.attach(adverb, verb, "advmod");
        }
    }

    /** "were sent in force". */
    private static boolean isManner(ParsedSentence sentence, int noun) {
        return sentence.lemma(noun).equals("force") && sentence.tag(noun).equals("NN");
    }
}
