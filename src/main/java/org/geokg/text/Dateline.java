package org.geokg.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place and agency that open a report, or the word that opens a caption: "KYIV (Agency) —", "ABUJA, Nigeria -",
 * "FILE -". They belong to no sentence, and a parser takes them for its subject.
 */
final class Dateline {
    private static final int LONGEST = 90;
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu}.'’]{2,}(?:[ -]\\p{Lu}[\\p{Lu}.'’-]+){0,3}(?:\\s?[,/] ?[\\p{L}\\d. ]{2,25}){0,2}(?:,? \\([^()]{2,40}\\))?\\s*(?:—|–|--|-)\\s*(?=\\S)");

    private Dateline() {}

    /** Index after the dateline at the beginning of a stretch of text; its beginning where there is none. */
    static int skip(String text, int begin, int end) {
        Matcher matcher = DATELINE.matcher(text).region(begin, Math.min(end, begin + LONGEST));
        boolean found = matcher.lookingAt() && matcher.end() < end && !isCompound(text, matcher.end());
        return found ? matcher.end() : begin;
    }

    /** "US-led", "UN-backed": a hyphen without a space belongs to a word. */
    private static boolean isCompound(String text, int after) {
        boolean tight = after >= 2 && text.charAt(after - 2) != '-' && !Character.isWhitespace(text.charAt(after - 2));
        return text.charAt(after - 1) == '-' && (tight || Character.isLowerCase(text.charAt(after)));
    }
}
