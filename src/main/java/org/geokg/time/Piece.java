package org.geokg.time;

import java.util.Locale;

/**
 * A token, or a part of one between hyphens: "mid-2019" has three.
 *
 * @param token index of its token
 * @param begin UTF-16 index of its first character in the article
 * @param end   UTF-16 index after its last
 */
record Piece(String word, String lower, String tag, int token, int begin, int end) {

    /** What lies before the first and after the last word. */
    static final Piece NONE = new Piece("", "", "", -1, -1, -1);

    static Piece of(String word, String tag, int token, int begin) {
        return new Piece(word, word.toLowerCase(Locale.ROOT), tag, token, begin, begin + word.length());
    }

    boolean is(String... words) {
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isDash() {
        return is("-", "–", "—", "--");
    }

    boolean isCapitalized() {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    boolean isLowerCaseWord() {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
    }

    boolean isPossessiveMarker() {
        return tag.equals("POS") || is("'s", "’s");
    }

    /** Whether a noun group may go on after it: "the", "its", "Russia's", "failed". */
    boolean opensNounGroup() {
        return isPossessiveMarker()
                || is("the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "my", "your", "whose")
                || tag.equals("DT") || tag.equals("PRP$") || tag.equals("JJ");
    }

    /** Whether it may be the noun, or begin the noun group, that a date before it describes. */
    boolean continuesNounGroup() {
        if (word.isEmpty() || !Character.isLetter(word.codePointAt(0))) {
            return false;
        }
        return tag.isEmpty() || tag.startsWith("NN") || tag.startsWith("JJ");
    }
}
