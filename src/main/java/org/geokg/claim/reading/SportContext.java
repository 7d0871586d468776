package org.geokg.claim.reading;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.geokg.claim.stance.ContextBook;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.Token;

/** Tells sentences on sport, in which states beat, attack and invade one another without arms. */
final class SportContext {
    private static final int ENOUGH = 2;
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

    private final Discourse discourse;
    private final ContextBook contexts;

    SportContext(Discourse discourse, ContextBook contexts) {
        this.discourse = discourse;
        this.contexts = contexts;
    }

    /** Whether the sentence has a word of sport, and together with its neighbours at least two different ones. */
    boolean holds(int sentence) {
        Set<String> words = words(sentence);
        if (words.isEmpty()) {
            return false;
        }
        words.addAll(words(sentence - 1));
        words.addAll(words(sentence + 1));
        return words.size() >= ENOUGH;
    }

    private Set<String> words(int sentence) {
        Set<String> words = new LinkedHashSet<>();
        if (sentence < 0 || sentence >= discourse.size()) {
            return words;
        }
        for (Token token : discourse.sentence(sentence).sentence().tokens()) {
            if (contexts.isOfSport(token.lemma())) {
                words.add(token.lemma());
            } else if (SCORE.matcher(token.word()).matches()) {
                words.add("score");
            }
        }
        return words;
    }
}
