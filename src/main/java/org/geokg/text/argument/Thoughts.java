package org.geokg.text.argument;

import java.util.Set;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Nouns of what somebody has in mind to do: "no intention of leaving", "interest in joining". */
public final class Thoughts {
    private static final Set<String> LINKS = Set.of("of", "in", "about", "for", "on");

    private Thoughts() {}

    /** Whether a gerund is what a noun of thinking is about, so that whoever thinks of it would do it. */
    static boolean isThoughtOf(ParsedSentence sentence, int gerund, int noun) {
        return sentence.tag(gerund).equals("VBG") && LexicalClass.THOUGHT.has(sentence.lemma(noun))
                && sentence.children(gerund, "mark", "case").stream().anyMatch(m -> m == gerund - 1 && LINKS.contains(sentence.lemma(m)));
    }

    public static boolean isThoughtOrFear(String noun) {
        return LexicalClass.THOUGHT.has(noun) || LexicalClass.FEAR.has(noun);
    }

    public static boolean isLink(String preposition) {
        return LINKS.contains(preposition);
    }
}
