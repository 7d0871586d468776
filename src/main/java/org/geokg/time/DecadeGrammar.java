package org.geokg.time;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decades and centuries: "the 1990s", "the 1960s and 1970s", "the '90s", "the 19th century". */
final class DecadeGrammar {
    private static final Pattern FULL = Pattern.compile("(1[0-9]|20)(\\d)0[’']?s");
    private static final Pattern SHORT = Pattern.compile("[’'‘]?([2-9]0)[’']?s");
    private static final Pattern ORDINAL = Pattern.compile("([2-9]|1\\d|2[01])(nd|rd|th|st)");
    private static final Map<String, Integer> ORDINALS = Map.of(
            "fifteenth", 15, "sixteenth", 16, "seventeenth", 17, "eighteenth", 18, "nineteenth", 19, "twentieth", 20);

    private DecadeGrammar() {}

    static Optional<Match> at(Pieces pieces, int i) {
        int start = pieces.skip(i, "the");
        return century(pieces, start).or(() -> decades(pieces, start));
    }

    private static Optional<Match> century(Pieces pieces, int i) {
        int noun = pieces.skipDash(i + 1);
        if (!pieces.at(noun).is("century") || TimeWords.isBeforeChrist(pieces.at(noun + 1))) {
            return Optional.empty();
        }
        Matcher digits = ORDINAL.matcher(pieces.at(i).lower());
        Optional<Integer> number = digits.matches()
                ? Optional.of(Integer.parseInt(digits.group(1)))
                : Optional.ofNullable(ORDINALS.get(pieces.at(i).lower()));
        return number.flatMap(n -> Match.strong(new TimeExpression.Century(100 * (n - 1)), noun + 1));
    }

    private static Optional<Match> decades(Pieces pieces, int i) {
        int word = pieces.at(i).is("'", "’", "‘", "`") ? i + 1 : i;
        OptionalInt first = decade(pieces, word, false);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int from = first.getAsInt();
        if (from % 100 == 0 && from < 2000) {
            return Match.strong(new TimeExpression.Century(from), word + 1);
        }
        int second = pieces.skip(word + 1, "and", "to");
        if (second == word + 1) {
            second = pieces.skipDash(second);
        }
        OptionalInt last = second > word + 1 ? decade(pieces, pieces.skip(second, "the"), true)
                : OptionalInt.empty();
        if (last.isPresent() && last.getAsInt() > from) {
            return Match.strong(new TimeExpression.Decades(from, last.getAsInt()), pieces.skip(second, "the") + 1);
        }
        return Match.strong(new TimeExpression.Decades(from, from), word + 1);
    }

    /** First year of the decade; two digits need an apostrophe, "the" ("the 90s") or another decade before them. */
    private static OptionalInt decade(Pieces pieces, int i, boolean another) {
        String word = pieces.at(i).word();
        Matcher full = FULL.matcher(word);
        if (full.matches()) {
            return OptionalInt.of(Integer.parseInt(full.group(1) + full.group(2) + "0"));
        }
        Matcher shortened = SHORT.matcher(word);
        boolean marked = another || !word.isEmpty() && !Character.isDigit(word.charAt(0))
                || pieces.at(i - 1).is("the", "'", "’", "‘", "`", "early", "mid", "late")
                || pieces.at(i - 1).isDash() && pieces.at(i - 2).is("early", "mid", "late");
        if (shortened.matches() && marked) {
            return OptionalInt.of(1900 + Integer.parseInt(shortened.group(1)));
        }
        return OptionalInt.empty();
    }
}
