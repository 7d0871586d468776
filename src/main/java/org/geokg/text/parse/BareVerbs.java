package org.geokg.text.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.text.LexicalClass;
import org.geokg.text.Token;

/** Infinitives that taggers take for nouns: "will blacklist Togo", "urged it to rupture relations". */
final class BareVerbs {
    private static final Set<String> MODALS = Set.of(
            "will", "would", "may", "might", "could", "can", "must", "should", "shall", "cannot", "did", "does", "do", "n't", "n’t");
    private static final Set<String> BETWEEN = Set.of("not", "never", "also", "soon", "then", "still", "yet", "again");
    private static final Set<String> OBJECTS = Set.of(
            "the", "a", "an", "its", "his", "her", "their", "any", "all", "two", "three", "relations", "ties", "it", "them", "him", "new",
            "diplomatic", "diplomats", "envoys", "ambassadors", "prisoners", "troops", "soldiers", "sanctions", "penalties", "between");

    private BareVerbs() {}

    /** The tag of such a verb, or of the "to" before it. */
    static Optional<String> tag(List<Token> tokens, int index, String tag) {
        boolean to = tokens.get(index).word().equals("to") && tag.equals("IN");
        if (to && index > 0 && isVerb(tokens, index + 1)) {
            return Optional.of("TO");
        }
        boolean noun = tag.startsWith("NN") || tag.startsWith("JJ");
        return noun && isVerb(tokens, index) && isAwaited(tokens, index) ? Optional.of("VB") : Optional.empty();
    }

    private static boolean isVerb(List<Token> tokens, int index) {
        if (index + 1 >= tokens.size() || !LexicalClass.BARE_VERB.has(tokens.get(index).word())) {
            return false;
        }
        Token next = tokens.get(index + 1);
        return next.isCapitalized() && Character.isLetter(next.word().charAt(0)) || OBJECTS.contains(next.word());
    }

    /** Whether "to" or a modal verb stands before it. */
    private static boolean isAwaited(List<Token> tokens, int index) {
        int before = index - 1;
        while (before > 0 && BETWEEN.contains(tokens.get(before).word())) {
            before--;
        }
        return before > 0 && (tokens.get(before).word().equals("to") || MODALS.contains(tokens.get(before).word()));
    }
}
