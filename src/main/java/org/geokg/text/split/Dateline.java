package org.geokg.text.split;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place and agency that open a report, or the word that opens a caption: "KYIV (Agency) —", "ABUJA, Nigeria -", "BANGUI:",
 * "FILE -". They belong to no sentence, and a parser takes them for its subject.
 */
final class Dateline {
    private static final int LONGEST = 110;
    private static final String AGENCY = "\\([^()\\n]{2,60}\\)";
    private static final String DAY = "(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec"
            + "|January|February|March|April|August|September|October|November|December)\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?)";
    private static final String DASH = "(?:—|–|--|-|_)";
    private static final List<Pattern> DATELINES = List.of(
            // "KYIV (Agency) —", "ABUJA, Nigeria -"
            Pattern.compile("\\p{Lu}[\\p{Lu}.'’]{2,}(?:[ -]\\p{Lu}[\\p{Lu}.'’-]+){0,3}(?:\\s?[,/] ?[\\p{L}\\d. ]{2,25}){0,2}(?:,? \\([^()]{2,40}\\))?\\s*"
                    + DASH + "\\s*(?=\\S)"),
            // "Rome, Feb. 3 (Agency) --", "LIMA, 4 May (Agency) Chile"
            Pattern.compile("\\p{Lu}[\\p{L}.'’ -]{2,30}[,.] ?(?:\\p{Lu}[\\p{L}. ]{2,25}, )?" + DAY + ",? " + AGENCY + "\\s*" + DASH + "?\\s*(?=\\S)"),
            // "OSLO, June 7. /AGENCY/."
            Pattern.compile("\\p{Lu}[\\p{Lu}.'’ -]{2,30}[,.] ?" + DAY + "[.,]? ?/[\\p{L}\\d .-]{2,25}/\\.?\\s*" + DASH + "?\\s*(?=\\S)"),
            // "June 17, 2017 (ADDIS ABABA) -"
            Pattern.compile(DAY + " \\(\\p{Lu}[\\p{Lu}.'’ -]{2,30}\\)\\s*" + DASH + "\\s+(?=\\S)"),
            // "KUWAIT CITY // Iran"
            Pattern.compile("\\p{Lu}[\\p{Lu}.'’]{2,}(?:[ -]\\p{Lu}[\\p{Lu}.'’-]+){0,3}\\s+//\\s+(?=\\S)"),
            // "(AGENCY) -"
            Pattern.compile("\\(\\p{Lu}[\\p{L}\\d. ]{1,25}\\)\\s*" + DASH + "\\s+(?=\\S)"),
            // "LAHORE (Agency / Agency - 7th May, 2021) Pakistan"
            Pattern.compile("\\p{Lu}[\\p{Lu}.'’]{2,}(?:[ -]\\p{Lu}[\\p{Lu}.'’-]+){0,3} \\([^()\\n]{0,40}" + DAY + "\\)\\s*(?=\\S)"));

    /** "BANGUI: Rebels took": capitals and a colon; shorter ones are names of those who speak. */
    private static final Pattern COLON = Pattern.compile("\\p{Lu}[\\p{Lu}.'’ -]{3,28}\\p{Lu}:\\s+(?=[\\p{Lu}\\d])");

    private Dateline() {}

    /** Index after the dateline at the beginning of a stretch of text; its beginning where there is none. */
    static int skip(String text, int begin, int end) {
        for (Pattern dateline : DATELINES) {
            Matcher matcher = dateline.matcher(text).region(begin, Math.min(end, begin + LONGEST));
            if (matcher.lookingAt() && matcher.end() < end && !isCompound(text, matcher.end())) {
                return matcher.end();
            }
        }
        Matcher colon = COLON.matcher(text).region(begin, Math.min(end, begin + LONGEST));
        return colon.lookingAt() && colon.end() < end ? colon.end() : begin;
    }

    /** "US-led", "UN-backed": a hyphen without a space belongs to a word. */
    private static boolean isCompound(String text, int after) {
        boolean tight = after >= 2 && text.charAt(after - 2) != '-' && !Character.isWhitespace(text.charAt(after - 2));
        return text.charAt(after - 1) == '-' && (tight || Character.isLowerCase(text.charAt(after)));
    }
}
