package org.geokg.text;

/** "What it called its largest attack": a verb that gives something a name and calls for nothing. */
public final class Naming {
    private static final String WHAT = "what";

    private Naming() {}

    /** Whether a verb names, by a "what" before it. */
    public static boolean isNaming(ParsedSentence sentence, int verb) {
        return verb >= 0 && sentence.lemma(verb).equals("call") && sentence.children(verb, "obj", "dep", "nsubj").stream()
                .anyMatch(c -> c < verb && (sentence.lemma(c).equals(WHAT) || isWhatBefore(sentence, c)));
    }

    /** "What Chad called": parsers take it for an article. */
    private static boolean isWhatBefore(ParsedSentence sentence, int name) {
        return sentence.children(name, "det").stream().anyMatch(d -> sentence.lemma(d).equals(WHAT));
    }

    /** "Chad launched what Mali called its largest attack": whose it is by "its" is not told by who so names it. */
    public static boolean isAnothers(ParsedSentence sentence, int noun) {
        int verb = sentence.headOrRoot(noun);
        return isNaming(sentence, verb) && sentence.headOrRoot(verb) >= 0 && sentence.headOrRoot(verb) < verb
                && sentence.children(verb, "nsubj").stream().noneMatch(s -> sentence.tag(s).startsWith("PRP"));
    }
}
