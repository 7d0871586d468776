package org.geokg.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geokg.text.Token;

/** Cuts test sentences the way the Penn Treebank does; a word may carry its tag: {@code May/MD}. */
final class Sentences {
    private static final Pattern ABBREVIATION =
            Pattern.compile("(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues|Wed|Thurs|Fri|B\\.C|U\\.S)\\.");
    private static final Pattern TOKEN = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|" + ABBREVIATION
                    + "|['’]\\d0s|['’]s\\b|\\d[\\d,]*\\d\\w*|[\\p{L}\\d]+|\\S");

    private Sentences() {}

    /** Hyphens are tokens of their own. */
    static List<Token> split(String sentence) {
        return tokens(sentence, TOKEN);
    }

    /** Hyphenated words stay whole. */
    static List<Token> whole(String sentence) {
        return tokens(sentence, Pattern.compile("[\\p{L}\\d]+(?:[-–][\\p{L}\\d]+)+|" + TOKEN.pattern()));
    }

    private static List<Token> tokens(String sentence, Pattern pattern) {
        List<Token> tokens = new ArrayList<>();
        int removed = 0;
        Matcher word = Pattern.compile("(?:" + pattern.pattern() + ")(?:/([A-Z]+\\$?))?").matcher(sentence);
        while (word.find()) {
            String tag = word.group(word.groupCount()) == null ? "" : word.group(word.groupCount());
            int tagLength = tag.isEmpty() ? 0 : tag.length() + 1;
            String text = word.group().substring(0, word.group().length() - tagLength);
            int begin = word.start() - removed;
            tokens.add(new Token(tokens.size(), begin, begin + text.length(), text,
                    text.toLowerCase(Locale.ROOT), tag));
            removed += tagLength;
        }
        return tokens;
    }
}
