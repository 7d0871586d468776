package org.geokg.text.repair;

import java.util.Set;
import org.geokg.text.ParsedSentence;
import org.geokg.text.Speech;

/** Mends who speaks behind the verb, whom the parser took for what is said: "'Never,' said [Madrid], accusing Algeria of lying". */
final class PostposedSpeaker {
    private static final Set<String> MARKS = Set.of(",", "''", "``", "\"");
    private static final Set<String> IN_PHRASE = Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH");

    private PostposedSpeaker() {}

    static void look(ParsedSentence sentence, int say, TreeEdit edit) {
        boolean behindQuote = say > 1 && sentence.tag(say).matches("VB[DZ]") && MARKS.contains(sentence.token(say - 1).word())
                && (Speech.isSaying(sentence.lemma(say)) || sentence.token(say - 1).word().matches("\"|''|``"))
                && sentence.children(say, "nsubj", "nsubj:pass").isEmpty();
        if (!behindQuote) {
            return;
        }
        sentence.children(say, "obj").stream()
                .filter(noun -> sentence.tag(noun).matches("NNP?S?") && isRightBehind(sentence, say, noun))
                .findFirst()
                .ifPresent(noun -> edit.attach(noun, say, "nsubj"));
    }

    /** Nothing but the phrase itself stands between, and a mark or the end closes it. */
    private static boolean isRightBehind(ParsedSentence sentence, int say, int noun) {
        for (int i = say + 1; i < noun; i++) {
            if (!IN_PHRASE.contains(sentence.tag(i)) || !sentence.isWithin(i, noun)) {
                return false;
            }
        }
        return noun + 1 >= sentence.size() || sentence.tag(noun + 1).matches("[,.:]|IN|VBG");
    }
}
