package org.geokg.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.Token;

/** Whether the clause that a date stands in tells of what is to come: "the two will meet in July". */
final class Outlook {
    private static final Set<String> WILL = Set.of("will", "wo", "shall", "'ll", "’ll");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> AHEAD = Set.of("to", "due", "set", "scheduled", "expected", "planned", "slated");

    /** Verbs whose present tense, with a day, tells what is to come. */
    private static final Set<String> SCHEDULED = Set.of("open", "begin", "start", "convene", "meet", "gather", "arrive", "leave");

    private Outlook() {}

    /** By the nearest finite verb before the date, else by the first behind it. */
    static Direction of(TimeMention mention, List<Token> tokens) {
        OptionalInt before = IntStream.iterate(mention.beginToken() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> isFinite(tokens, i)).findFirst();
        OptionalInt verb = before.isPresent() ? before
                : IntStream.range(mention.endToken(), tokens.size()).filter(i -> isFinite(tokens, i)).findFirst();
        boolean ahead = verb.isPresent() && (isAhead(tokens, verb.getAsInt()) || isScheduled(mention, tokens.get(verb.getAsInt())));
        return ahead ? Direction.FUTURE : Direction.PAST;
    }

    /** "The summit opens on Friday". */
    private static boolean isScheduled(TimeMention mention, Token verb) {
        return mention.expression() instanceof TimeExpression.Weekday(DayOfWeek day, Which which) && which == Which.UNMARKED
                && mention.connective() == Connective.AT && verb.tag().matches("VB[PZ]") && SCHEDULED.contains(verb.lemma());
    }

    private static boolean isFinite(List<Token> tokens, int i) {
        return FINITE.contains(tokens.get(i).tag());
    }

    private static boolean isAhead(List<Token> tokens, int verb) {
        Token token = tokens.get(verb);
        boolean present = token.tag().matches("VB[PZ]") && Set.of("be", "plan").contains(token.lemma());
        return token.tag().equals("MD") && WILL.contains(token.word().toLowerCase(Locale.ROOT))
                || present && verb + 1 < tokens.size() && AHEAD.contains(tokens.get(verb + 1).word());
    }
}
