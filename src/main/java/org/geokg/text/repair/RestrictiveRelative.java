package org.geokg.text.repair;

import org.geokg.text.ParsedSentence;

/**
 * Mends relative clauses hung on a name: "a militia backed by Chad that seized the town". A name needs no "that" to say which
 * of its kind is meant, so the clause belongs to the noun which the name describes.
 */
final class RestrictiveRelative {
    private RestrictiveRelative() {}

    static void ofName(ParsedSentence sentence, int verb, TreeEdit edit) {
        int name = sentence.headOrRoot(verb);
        if (!sentence.is(verb, "acl:relcl") || name < 0 || !sentence.tag(name).startsWith("NNP") || !isBehind(sentence, name)) {
            return;
        }
        int noun = described(sentence, name);
        if (noun >= 0) {
            edit.attach(verb, noun, "acl:relcl");
        }
    }

    /** Whether "that" follows at once; what is told behind a comma may be told of a name. */
    private static boolean isBehind(ParsedSentence sentence, int name) {
        return name + 1 < sentence.size() && sentence.tag(name + 1).equals("WDT") && sentence.lemma(name + 1).equals("that");
    }

    /** The common noun that the name stands behind, in "a group from Chad" and "a group backed by Chad"; else -1. */
    private static int described(ParsedSentence sentence, int name) {
        if (!sentence.is(name, "nmod") && !sentence.is(name, "obl")) {
            return -1;
        }
        int above = sentence.headOrRoot(name);
        int noun = above >= 0 && sentence.is(above, "acl") ? sentence.headOrRoot(above) : above;
        return noun >= 0 && noun < name && sentence.tag(noun).matches("NNS?") ? noun : -1;
    }
}
