package org.geokg.claim.when;

import org.geokg.text.ParsedSentence;

/** What somebody finds out was done before: "found in 2005 that Uganda had attacked it". */
final class Findings {
    private final ParsedSentence sentence;

    Findings(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Whether a date is that of the finding, or heads it: "1996: Lima learns that Chile had sold arms".
     *
     * @param verb the one that the date hangs on; -1 for none
     */
    boolean isFound(int deed, int date, int verb) {
        for (int t = deed; t >= 0; t = sentence.headOrRoot(t)) {
            if (sentence.is(t, "ccomp")) {
                int finding = sentence.headOrRoot(t);
                boolean that = sentence.children(t, "mark", "dep").stream().anyMatch(m -> sentence.lemma(m).equals("that"));
                boolean had = sentence.children(t, "aux").stream().anyMatch(a -> sentence.token(a).word().equals("had"));
                return that && date < deed && (finding == verb || verb < 0 && had && date < finding);
            }
        }
        return false;
    }
}
