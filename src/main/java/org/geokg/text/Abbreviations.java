package org.geokg.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds abbreviations that stand in brackets behind the name that they are short for: "the Party of Work (PW) congress".
 * Parsers end the phrase there, and the name's noun is lost.
 */
final class Abbreviations {
    private static final int LONGEST = 10;

    private Abbreviations() {}

    /** Indexes of the abbreviations; a bracket stands on both sides of each. */
    static List<Integer> inBrackets(List<Token> tokens) {
        return IntStream.range(2, Math.max(2, tokens.size() - 1)).filter(i -> isAbbreviation(tokens, i)).boxed().toList();
    }

    private static boolean isAbbreviation(List<Token> tokens, int index) {
        String word = tokens.get(index).word();
        boolean bracketed = tokens.get(index - 1).word().equals("(") && tokens.get(index + 1).word().equals(")");
        return bracketed && word.length() > 1 && word.length() <= LONGEST
                && Character.isUpperCase(word.charAt(0)) && word.chars().skip(1).anyMatch(Character::isUpperCase)
                && tokens.get(index - 2).isCapitalized();
    }
}
