package org.geokg.time;

import java.util.List;
import java.util.Optional;

/**
 * The words that tie a date to what is dated.
 *
 * @param head the preposition whose habits they share; empty where there is none
 * @param end  index after them
 */
record Preposition(Connective connective, String head, int end) {

    private record Entry(Connective connective, List<String> words) {}

    /** Longer ones first, as the first that fits is taken. */
    private static final List<Entry> ENTRIES = List.of(
            entry(Connective.SINCE, "dating back to"), entry(Connective.SINCE, "dating from"),
            entry(Connective.SINCE, "dates back to"), entry(Connective.SINCE, "dates from"),
            entry(Connective.SINCE, "ever since"), entry(Connective.SINCE, "since"),
            entry(Connective.FROM, "starting in"), entry(Connective.FROM, "starting on"),
            entry(Connective.FROM, "starting from"), entry(Connective.FROM, "starting"),
            entry(Connective.FROM, "beginning in"), entry(Connective.FROM, "beginning on"),
            entry(Connective.FROM, "beginning"), entry(Connective.FROM, "effective from"),
            entry(Connective.FROM, "effective"), entry(Connective.FROM, "from"), entry(Connective.FROM, "between"),
            entry(Connective.UNTIL, "up until"), entry(Connective.UNTIL, "until"), entry(Connective.UNTIL, "till"),
            entry(Connective.UNTIL, "through"),
            entry(Connective.BEFORE, "prior to"), entry(Connective.BEFORE, "ahead of"),
            entry(Connective.BEFORE, "before"),
            entry(Connective.AFTER, "after"), entry(Connective.AFTER, "following"),
            entry(Connective.BY, "no later than"), entry(Connective.BY, "by"),
            entry(Connective.AT, "in the early hours of"), entry(Connective.AT, "in the small hours of"),
            entry(Connective.AT, "on the morning of"), entry(Connective.AT, "on the afternoon of"),
            entry(Connective.AT, "on the evening of"), entry(Connective.AT, "on the night of"),
            entry(Connective.AT, "as of"), entry(Connective.AT, "way back in"), entry(Connective.AT, "back in"), entry(Connective.AT, "in"),
            entry(Connective.AT, "on"), entry(Connective.AT, "at"), entry(Connective.AT, "during"),
            entry(Connective.AT, "throughout"), entry(Connective.AT, "over"), entry(Connective.AT, "within"),
            entry(Connective.AT, "of"),
            entry(Connective.FOR_DURATION, "for"));

    private static final List<List<String>> HEDGES = List.of(
            List.of("at", "least"), List.of("as", "early", "as"), List.of("as", "late", "as"),
            List.of("as", "recently", "as"), List.of("as", "far", "back", "as"), List.of("as", "long", "ago", "as"),
            List.of("much", "of"), List.of("all", "of"));

    private static Entry entry(Connective connective, String words) {
        return new Entry(connective, List.of(words.split(" ")));
    }

    static Preposition none(int end) {
        return new Preposition(Connective.AT, "", end);
    }

    static Optional<Preposition> at(Pieces pieces, int i) {
        if (pieces.at(i).is("for") && pieces.at(i - 1).is("planned", "scheduled", "set", "slated", "due", "called")) {
            return Optional.of(new Preposition(Connective.AT, "in", i + 1));
        }
        for (Entry entry : ENTRIES) {
            if (matches(entry.words(), pieces, i)) {
                int end = pastHedge(pieces, i + entry.words().size());
                return Optional.of(new Preposition(entry.connective(), entry.words().getFirst(), end));
            }
        }
        int hedged = pastHedge(pieces, i);
        return hedged > i ? Optional.of(new Preposition(Connective.AT, "in", pieces.skip(hedged, "in", "on")))
                : Optional.empty();
    }

    private static int pastHedge(Pieces pieces, int i) {
        for (List<String> hedge : HEDGES) {
            if (matches(hedge, pieces, i)) {
                return i + hedge.size();
            }
        }
        return i;
    }

    private static boolean matches(List<String> words, Pieces pieces, int i) {
        for (int k = 0; k < words.size(); k++) {
            if (!pieces.at(i + k).is(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    boolean isOf(String word) {
        return head.equals(word);
    }

    boolean isAbsent() {
        return head.isEmpty();
    }

    /** "From" and "between" announce a second date. */
    boolean announcesInterval() {
        return connective == Connective.FROM;
    }

    /** Whether it fits the date: "over" and "for" take stretches only. */
    boolean governs(TimeExpression expression) {
        boolean stretch = expression instanceof TimeExpression.Stretch;
        return switch (head) {
            case "for" -> stretch;
            case "within" -> stretch || expression instanceof TimeExpression.Ensuing || expression instanceof TimeExpression.Weekend;
            case "over" -> stretch || expression instanceof TimeExpression.Weekend;
            default -> true;
        };
    }
}
