package org.geokg.text;

/** Verbs that govern a clause of what somebody says, as far as parses and insertions are mended by them. */
public final class Speech {
    private Speech() {}

    public static boolean isSaying(String lemma) {
        return LexicalClass.SAYING.has(lemma);
    }

    /** Also what stands as a participle beside another clause. */
    public static boolean isSayingBesides(String lemma) {
        return LexicalClass.SAYING.has(lemma) || LexicalClass.SAYING_BESIDES.has(lemma);
    }

    /** Also what is only thought. */
    public static boolean isSayingOrThinking(String lemma) {
        return LexicalClass.SAYING.has(lemma) || LexicalClass.THINKING.has(lemma);
    }
}
