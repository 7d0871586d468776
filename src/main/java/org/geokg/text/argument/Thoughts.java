package org.geokg.text.argument;

import java.util.Set;
import org.geokg.text.ParsedSentence;

/** Nouns of what somebody has in mind to do: "no intention of leaving", "interest in joining". */
public final class Thoughts {
    private static final Set<String> NOUNS = Set.of(
            "interest", "hope", "prospect", "possibility", "idea", "aim", "goal", "intention", "purpose", "point", "option", "threat",
            "ambition", "dream", "plan", "chance", "question", "thought", "objective", "desire", "notion", "talk", "verge", "brink", "cusp",
            "threshold", "edge");

    /** Of these and the others: "fears of Chad leaving". */
    private static final Set<String> FEARS = Set.of(
            "risk", "danger", "fear", "likelihood", "scenario", "concern", "worry", "speculation", "warning", "rumour", "rumor");

    private static final Set<String> LINKS = Set.of("of", "in", "about", "for", "on");

    private Thoughts() {}

    /** Whether a gerund is what a noun of thinking is about, so that whoever thinks of it would do it. */
    static boolean isThoughtOf(ParsedSentence sentence, int gerund, int noun) {
        return sentence.tag(gerund).equals("VBG") && NOUNS.contains(sentence.lemma(noun))
                && sentence.children(gerund, "mark", "case").stream().anyMatch(m -> m == gerund - 1 && LINKS.contains(sentence.lemma(m)));
    }

    public static boolean isThoughtOrFear(String noun) {
        return NOUNS.contains(noun) || FEARS.contains(noun);
    }

    public static boolean isLink(String preposition) {
        return LINKS.contains(preposition);
    }
}
