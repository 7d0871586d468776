package org.geokg.text.split;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading or a picture's credit that lost its line end, so that a hyphen joins it to the sentence behind: "Coup
 * plot-Prosecutors say", "(A. Smith/Agency)-The train".
 */
final class GluedHeading {
    private static final int LONGEST = 70;
    private static final Pattern HEADING =
            Pattern.compile("\\p{Lu}[\\p{L}\\d'’]*(?: [\\p{L}\\d'’]+){0,6}? (\\p{Ll}{4,}) ?-(?=[\\p{Lu}“\"])");
    private static final Pattern CREDIT = Pattern.compile("\\([^()]{3,40}\\) ?-(?=\\p{Lu})");

    /** What stands before a hyphen in one word with a name: "the then-President", "mostly-Muslim". */
    private static final Set<String> PARTS_OF_WORDS = Set.of(
            "then", "anti", "post", "trans", "inter", "self", "mostly", "largely", "predominantly", "majority", "central", "north",
            "south", "east", "west", "northern", "southern", "eastern", "western", "semi", "pseudo", "quasi", "former", "mainly",
            "once", "ultra", "newly", "over", "under");

    private GluedHeading() {}

    /** Index of the hyphen behind the heading that a stretch of text begins with; its beginning where there is none. */
    static int end(String text, int begin, int end) {
        int limit = Math.min(end, begin + LONGEST);
        Matcher credit = CREDIT.matcher(text).region(begin, limit);
        if (credit.lookingAt()) {
            return credit.end() - 1;
        }
        Matcher heading = HEADING.matcher(text).region(begin, limit).useTransparentBounds(true);
        boolean found = heading.lookingAt() && !PARTS_OF_WORDS.contains(heading.group(1).toLowerCase(Locale.ROOT));
        return found ? heading.end() - 1 : begin;
    }
}
