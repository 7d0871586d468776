package org.geokg.claim.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.geokg.text.ParsedSentence;
import org.geokg.text.Token;

/**
 * The word that a rule hangs on.
 *
 * @param kind  its part of speech
 * @param words lemmas; a verb may bring a particle: "pull out"
 */
record Trigger(Kind kind, List<String> words) {

    enum Kind {
        VERB("VB"),
        NOUN("NN"),
        ADJECTIVE("JJ");

        private final String tagPrefix;

        Kind(String tagPrefix) {
            this.tagPrefix = tagPrefix;
        }
    }

    private static final int PARTICLE_DISTANCE = 3;

    Trigger {
        words = List.copyOf(words);
    }

    /** The lemmas by which a sentence can be told to hold no trigger, without a parse. */
    Set<String> lemmas() {
        Set<String> lemmas = new LinkedHashSet<>();
        words.forEach(w -> lemmas.add(w.split(" ")[0]));
        return lemmas;
    }

    /** Whether a word's part of speech is right. */
    boolean mayBe(Token token) {
        return token.tag().startsWith(kind.tagPrefix) || kind == Kind.ADJECTIVE && token.tag().equals("VBN");
    }

    boolean matches(ParsedSentence sentence, int token) {
        return mayBe(sentence.token(token)) && words.stream().anyMatch(w -> matches(sentence, token, w));
    }

    private static boolean matches(ParsedSentence sentence, int token, String word) {
        int space = word.indexOf(' ');
        if (space < 0) {
            return sentence.lemma(token).equals(word);
        }
        return sentence.lemma(token).equals(word.substring(0, space)) && hasParticle(sentence, token, word.substring(space + 1));
    }

    private static boolean hasParticle(ParsedSentence sentence, int verb, String particle) {
        boolean child = sentence.children(verb, "compound:prt", "advmod").stream().anyMatch(c -> sentence.lemma(c).equals(particle));
        boolean next = false;
        for (int i = verb + 1; i <= Math.min(sentence.size() - 1, verb + PARTICLE_DISTANCE); i++) {
            String tag = sentence.tag(i);
            next |= sentence.lemma(i).equals(particle) && (tag.equals("RP") || tag.equals("RB") || tag.equals("IN"))
                    && (i == verb + 1 || sentence.headOrRoot(i) == verb);
        }
        return child || next;
    }
}
