package org.geokg.claim.reading;

import java.util.Locale;
import java.util.Set;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;

/** Tells where what hits somebody does so by accident, which is no attack: "a stray missile hit", "bombed it by mistake". */
final class Mishaps {
    private static final Set<String> BY = Set.of("by", "in");

    private final ParsedSentence sentence;
    private final WordBook words;

    Mishaps(ParsedSentence sentence, WordBook words) {
        this.sentence = sentence;
        this.words = words;
    }

    boolean holds(int trigger) {
        for (int t = 0; t < sentence.size(); t++) {
            if (isMishap(t) && (isOf(t, trigger) || sentence.tag(t).startsWith("VB") && isOf(trigger, t))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMishap(int token) {
        boolean error = words.has(WordClass.ERROR, sentence.lemma(token)) && token > 0 && BY.contains(sentence.lemma(token - 1));
        boolean offCourse = sentence.lemma(token).equals("course") && token > 0 && sentence.lemma(token - 1).equals("off");
        return error || offCourse || words.has(WordClass.MISHAP, sentence.lemma(token))
                || words.has(WordClass.MISHAP, sentence.token(token).word().toLowerCase(Locale.ROOT));
    }

    /** Whether a word stands below another, and not in a clause that tells of something else. */
    private boolean isOf(int token, int head) {
        for (int i = token; i >= 0; i = sentence.headOrRoot(i)) {
            if (i == head) {
                return true;
            }
            if (sentence.relation(i).matches("acl.*|ccomp|parataxis")) {
                return false;
            }
        }
        return false;
    }
}
