package org.geokg.text.repair;

import java.util.List;
import java.util.Set;
import org.geokg.text.ParsedSentence;
import org.geokg.text.Speech;

/** Mends a tag of speech behind a comma that the parser hung on the last name before it: "sent troops to Mali, [a report says]". */
final class SpeechTagRepair {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> IN_PHRASE = Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "CD", "PRP$", "HYPH");

    private SpeechTagRepair() {}

    static void look(ParsedSentence sentence, int say, TreeEdit edit) {
        boolean loose = sentence.is(say, "dep") || sentence.is(say, "ccomp");
        if (say < 3 || !loose || !FINITE.contains(sentence.tag(say)) || !Speech.isSaying(sentence.lemma(say))) {
            return;
        }
        int comma = commaBefore(sentence, say);
        int above = sentence.headOrRoot(say);
        if (comma < 1 || above < 0 || above >= comma) {
            return;
        }
        if (sentence.is(say, "ccomp")) {
            afterClause(sentence, say, comma, edit);
            return;
        }
        int main = verbAbove(sentence, above);
        if (main >= 0 && main < comma) {
            edit.attach(say, main, "parataxis");
            if (sentence.children(say, "nsubj").isEmpty()) {
                edit.attach(say - 1, say, "nsubj");
            }
        }
    }

    /** "Troops remain [in Kivu], the UN said": a phrase of the clause before the comma was read as one of the saying. */
    private static void afterClause(ParsedSentence sentence, int say, int comma, TreeEdit edit) {
        int main = sentence.headOrRoot(say);
        List<Integer> strayed = sentence.children(say, "obl").stream().filter(o -> o < comma && o > main).toList();
        if (sentence.isFinite(main) && !strayed.isEmpty() && sentence.children(say, "mark").isEmpty()) {
            strayed.forEach(o -> edit.attach(o, main, "obl"));
            edit.attach(say, main, "parataxis");
        }
    }

    /** The comma, quote marks or not behind it, that a noun phrase parts from the verb; -1 where anything else stands between. */
    private static int commaBefore(ParsedSentence sentence, int say) {
        int t = say - 1;
        while (t > 0 && IN_PHRASE.contains(sentence.tag(t))) {
            t--;
        }
        boolean phrase = t < say - 1 && sentence.tag(say - 1).startsWith("NN");
        while (phrase && t > 0 && Set.of("``", "''").contains(sentence.tag(t))) {
            t--;
        }
        return phrase && sentence.lemma(t).equals(",") ? t : -1;
    }

    private static int verbAbove(ParsedSentence sentence, int token) {
        int verb = token;
        while (verb >= 0 && !sentence.tag(verb).startsWith("VB")) {
            verb = sentence.headOrRoot(verb);
        }
        return verb;
    }
}
