package org.geokg.text.repair;

import java.util.Set;
import org.geokg.text.ParsedSentence;

/** Mends clauses that say of a whole list what the parser takes for said of its last name: "A, B and C, which have all left". */
final class SharedRelative {
    private static final Set<String> ALL = Set.of("all", "both", "each");
    private static final Set<String> PLURAL = Set.of("have", "are", "were", "do");

    /** How many words behind the pronoun may stand before the verb. */
    private static final int AWAY = 4;

    private SharedRelative() {}

    static void look(ParsedSentence sentence, int verb, TreeEdit edit) {
        int last = sentence.headOrRoot(verb);
        boolean clause = sentence.is(verb, "acl:relcl") && last >= 0 && last < verb && sentence.is(last, "conj")
                && sentence.tag(last).startsWith("NNP");
        int first = clause ? sentence.headOrRoot(last) : -1;
        int pronoun = first < 0 ? -1 : pronounBehind(sentence, last);
        if (pronoun > 0 && pronoun < verb && sentence.tag(first).startsWith("NNP") && isPlural(sentence, pronoun, verb)) {
            edit.attach(verb, first, "acl:relcl");
        }
    }

    /** The pronoun behind the comma that ends the list. */
    private static int pronounBehind(ParsedSentence sentence, int name) {
        int comma = name + 1;
        boolean behind = comma + 1 < sentence.size() && sentence.lemma(comma).equals(",")
                && sentence.tag(comma + 1).matches("WDT|WP");
        return behind ? comma + 1 : -1;
    }

    private static boolean isPlural(ParsedSentence sentence, int pronoun, int verb) {
        boolean plural = sentence.tag(verb).equals("VBP");
        for (int i = pronoun + 1; i < Math.min(verb, pronoun + AWAY); i++) {
            plural |= ALL.contains(sentence.lemma(i)) || PLURAL.contains(sentence.token(i).word());
        }
        return plural;
    }
}
