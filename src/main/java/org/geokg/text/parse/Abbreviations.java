package org.geokg.text.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.Token;

/**
 * Finds abbreviations at which parsers end a phrase, so that its noun is lost: those that stand in brackets behind the name
 * that they are short for ("the Party of Work (PW) congress"), and forms of address.
 */
final class Abbreviations {
    private static final int LONGEST = 10;

    private static final Set<String> ADDRESSES = Set.of("H.E.", "HE", "H.E", "S.E.", "H.R.H.", "HRH", "H.M.", "S.M.", "H.H.");
    private static final Set<String> LETTERS = Set.of("H.", "S.");
    private static final Set<String> SECOND_LETTERS = Set.of("E.", "M.", "H.");

    private Abbreviations() {}

    /** Indexes of the abbreviations; a bracket stands on both sides of each. */
    static List<Integer> inBrackets(List<Token> tokens) {
        return IntStream.range(2, Math.max(2, tokens.size() - 1)).filter(i -> isAbbreviation(tokens, i)).boxed().toList();
    }

    /** Indexes of "H.E.", "H. E." and the like before a name: a full stop ends the phrase for the parser. */
    static List<Integer> ofAddress(List<Token> tokens) {
        return IntStream.range(0, tokens.size() - 1).filter(i -> isAddress(tokens, i)).boxed().toList();
    }

    private static boolean isAddress(List<Token> tokens, int index) {
        String word = tokens.get(index).word();
        String next = tokens.get(index + 1).word();
        boolean first = LETTERS.contains(word) && SECOND_LETTERS.contains(next) && index + 2 < tokens.size()
                && tokens.get(index + 2).isCapitalized();
        boolean second = index > 0 && SECOND_LETTERS.contains(word) && LETTERS.contains(tokens.get(index - 1).word())
                && tokens.get(index + 1).isCapitalized();
        return first || second || ADDRESSES.contains(word) && tokens.get(index + 1).isCapitalized()
                && !next.equals(next.toUpperCase(Locale.ROOT));
    }

    private static boolean isAbbreviation(List<Token> tokens, int index) {
        String word = tokens.get(index).word();
        boolean bracketed = tokens.get(index - 1).word().equals("(") && tokens.get(index + 1).word().equals(")");
        boolean closed = index + 2 < tokens.size() && tokens.get(index + 2).word().equals(","); // the phrase ends there anyway
        return bracketed && !closed && word.length() > 1 && word.length() <= LONGEST
                && Character.isUpperCase(word.charAt(0)) && word.chars().skip(1).anyMatch(Character::isUpperCase)
                && tokens.get(index - 2).isCapitalized();
    }
}
