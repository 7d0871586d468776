package org.geokg.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place and agency that open a report, or the word that opens a caption: "KYIV (Agency) —", "ABUJA, Nigeria -", "BANGUI:",
 * "FILE -". They belong to no sentence, and a parser takes them for its subject.
 */
final class Dateline {
    private static final int LONGEST = 90;
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu}.'’]{2,}(?:[ -]\\p{Lu}[\\p{Lu}.'’-]+){0,3}(?:\\s?[,/] ?[\\p{L}\\d. ]{2,25}){0,2}(?:,? \\([^()]{2,40}\\))?\\s*(?:—|–|--|-)\\s*(?=\\S)");

    /** "BANGUI: Rebels took": capitals and a colon; shorter ones are names of those who speak. */
    private static final Pattern COLON = Pattern.compile("\\p{Lu}[\\p{Lu}.'’ -]{3,28}\\p{Lu}:\\s+(?=[\\p{Lu}\\d])");

    private Dateline() {}

    /** Index after the dateline at the beginning of a stretch of text; its beginning where there is none. */
    static int skip(String text, int begin, int end) {
        Matcher matcher = DATELINE.matcher(text).region(begin, Math.min(end, begin + LONGEST));
        boolean found = matcher.lookingAt() && matcher.end() < end && !isCompound(text, matcher.end());
        if (found) {
            return matcher.end();
        }
        Matcher colon = COLON.matcher(text).region(begin, Math.min(end, begin + LONGEST));
        return colon.lookingAt() ? colon.end() : begin;
    }

    /** "US-led", "UN-backed": a hyphen without a space belongs to a word. */
    private static boolean isCompound(String text, int after) {
        boolean tight = after >= 2 && text.charAt(after - 2) != '-' && !Character.isWhitespace(text.charAt(after - 2));
        return text.charAt(after - 1) == '-' && (tight || Character.isLowerCase(text.charAt(after)));
    }
}
