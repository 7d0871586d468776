package org.geokg.text;

import java.util.Objects;

/**
 * A word or punctuation mark.
 *
 * @param index position in its sentence, from 0
 * @param begin UTF-16 index of its first character in the article's text
 * @param end   UTF-16 index after its last character
 * @param word  the characters as written
 * @param lemma dictionary form in lower case; the lower-cased word before tagging
 * @param tag   Penn Treebank part of speech; empty before tagging
 */
public record Token(int index, int begin, int end, String word, String lemma, String tag) {
    private static final String HYPHENS = "-‐‑–";

    public Token {
        Objects.requireNonNull(word);
        Objects.requireNonNull(lemma);
        Objects.requireNonNull(tag);
    }

    public boolean isHyphen() {
        return word.length() == 1 && HYPHENS.indexOf(word.charAt(0)) >= 0;
    }

    /** Whether it names a day or a month. */
    public boolean isCalendarWord() {
        return CalendarWords.isDayOrMonth(lemma);
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
