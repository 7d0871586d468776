package org.geokg.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.Token;

/** Words that open a clause below another one: "on Friday, after", "on Friday of ramming". */
final class Subordination {
    private static final Set<String> OPENERS = Set.of("after", "before", "since", "because", "although", "though", "until");
    private static final Set<String> OF = Set.of("of", "for");

    private Subordination() {}

    /** Whether one opens between two words, and no "and" leads back from it. */
    static boolean isBetween(int begin, int end, List<Token> tokens) {
        int last = IntStream.range(begin, end).filter(i -> opens(i, tokens)).max().orElse(-1);
        return last >= 0 && IntStream.range(last, end).noneMatch(i -> tokens.get(i).tag().equals("CC"));
    }

    private static boolean opens(int i, List<Token> tokens) {
        String word = tokens.get(i).word().toLowerCase(Locale.ROOT);
        boolean participle = i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("VBG");
        return tokens.get(i).tag().matches("W.*") || OPENERS.contains(word) || OF.contains(word) && participle;
    }
}
