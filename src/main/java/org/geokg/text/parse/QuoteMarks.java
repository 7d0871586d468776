package org.geokg.text.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.Token;

/**
 * Finds quotation marks around a few words of a sentence that goes on in its own grammar: it “strongly condemns” the move.
 * Parsers lose their way at them. Marks around whole speeches, which have a grammar of their own, are left alone.
 */
final class QuoteMarks {
    private static final Set<String> QUOTES = Set.of("``", "''");
    private static final Set<String> SPEECH_BEFORE = Set.of(":", ",");
    private static final Set<String> SPEECH_ENDS = Set.of(",", ".", "?", "!");

    private QuoteMarks() {}

    /** Indexes of the marks to set aside; none where they do not come in pairs, but for one of a speech that goes on. */
    static List<Integer> within(List<Token> tokens) {
        List<Integer> marks = IntStream.range(0, tokens.size()).filter(i -> isMark(tokens.get(i))).boxed().toList();
        if (marks.size() % 2 == 0) {
            return inPairs(tokens, marks);
        }
        return marks.getFirst() == 0 && tokens.size() > 1 ? opening(tokens, marks) : List.of();
    }

    /** The mark of a speech that only a later sentence closes: the parser takes it for a word that the clause hangs on. */
    private static List<Integer> opening(List<Token> tokens, List<Integer> marks) {
        List<Integer> found = new ArrayList<>(List.of(0));
        found.addAll(inPairs(tokens, marks.subList(1, marks.size())));
        return List.copyOf(found);
    }

    private static List<Integer> inPairs(List<Token> tokens, List<Integer> marks) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < marks.size(); i += 2) {
            if (isPartOfClause(tokens, marks.get(i), marks.get(i + 1))) {
                found.add(marks.get(i));
                found.add(marks.get(i + 1));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isMark(Token token) {
        boolean single = token.word().equals("'") || token.word().equals("’");
        return QUOTES.contains(token.tag()) && !single;
    }

    private static boolean isPartOfClause(List<Token> tokens, int open, int close) {
        boolean within = open > 0 && close > open + 1;
        return within && !SPEECH_BEFORE.contains(tokens.get(open - 1).word())
                && (!SPEECH_ENDS.contains(tokens.get(close - 1).word()) || close == tokens.size() - 1);
    }
}
