package org.geokg.text.parse;

import java.util.List;
import java.util.Set;
import org.geokg.text.LexicalClass;
import org.geokg.text.Token;

/**
 * Verbs of chronologies, which tell what was in the present tense: "1990: Iraq [attacks] Kuwait", "Feb. 2002 - Norway [brokers]
 * a truce". Taggers take them for nouns, as a headline has them too.
 */
final class ChronicleTags {
    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", ":");
    private static final Set<String> OPENING = Set.of(
            "the", "a", "an", "its", "their", "his", "her", "new", "all", "two", "three", "more", "treaty", "peace", "truce", "ceasefire",
            "agreement", "accord", "pact", "deal", "troops", "sanctions", "rebels", "talks", "war");
    private static final Set<String> MONTHS = Set.of("Jan.", "Feb.", "Mar.", "Apr.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.");
    private static final int LONGEST_DATE = 6;
    private static final int LONGEST_NAME = 4;

    private ChronicleTags() {}

    /** Whether a plural noun is what the name before it does, in an entry that a date with a year opens. */
    static boolean isVerb(List<Token> tokens, int index) {
        if (!LexicalClass.HEADLINE_VERB.has(tokens.get(index).word()) || index + 2 >= tokens.size()
                || !opensObject(tokens.get(index + 1))) {
            return false;
        }
        int begin = behindDate(tokens, index);
        if (begin < 1 || begin == index || index - begin > LONGEST_NAME) {
            return false;
        }
        return tokens.subList(begin, index).stream().allMatch(t -> t.isCapitalized() || t.word().equals("the") || t.word().equals("and"))
                && tokens.subList(begin, index).stream().anyMatch(Token::isCapitalized);
    }

    private static boolean opensObject(Token next) {
        char first = next.word().charAt(0);
        return Character.isDigit(first) || next.isCapitalized() && Character.isLetter(first) || OPENING.contains(next.word());
    }

    /** Where the words begin behind the mark that closes a date with a year; -1 where no such date opens the sentence. */
    private static int behindDate(List<Token> tokens, int before) {
        boolean year = false;
        for (int i = 0; i < before && i < LONGEST_DATE; i++) {
            String word = tokens.get(i).word();
            if (DASHES.contains(word)) {
                return year ? i + 1 : -1;
            }
            boolean bullet = i == 0 && !Character.isLetterOrDigit(word.charAt(0));
            year |= word.matches("(1[5-9]|20)\\d\\d");
            if (!bullet && !word.equals(",") && !Character.isDigit(word.charAt(0)) && !tokens.get(i).isCalendarWord()
                    && !MONTHS.contains(word)) {
                return -1;
            }
        }
        return -1;
    }
}
