package org.geokg.text.split;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geokg.text.LexicalClass;

/**
 * A heading or a picture's credit that lost its line end, so that a hyphen joins it to the sentence behind: "Coup
 * plot-Prosecutors say", "(A. Smith/Agency)-The train".
 */
final class GluedHeading {
    private static final int LONGEST = 70;
    private static final Pattern HEADING =
            Pattern.compile("\\p{Lu}[\\p{L}\\d'’]*(?: [\\p{L}\\d'’]+){0,6}? (\\p{Ll}{4,}) ?-(?=[\\p{Lu}“\"])");
    private static final Pattern CREDIT = Pattern.compile("\\([^()]{3,40}\\) ?-(?=\\p{Lu})");

    private GluedHeading() {}

    /** Index of the hyphen behind the heading that a stretch of text begins with; its beginning where there is none. */
    static int end(String text, int begin, int end) {
        int limit = Math.min(end, begin + LONGEST);
        Matcher credit = CREDIT.matcher(text).region(begin, limit);
        if (credit.lookingAt()) {
            return credit.end() - 1;
        }
        Matcher heading = HEADING.matcher(text).region(begin, limit).useTransparentBounds(true);
        boolean found = heading.lookingAt() && !LexicalClass.HYPHENATED.has(heading.group(1).toLowerCase(Locale.ROOT));
        return found ? heading.end() - 1 : begin;
    }
}
