package org.geokg.claim.when;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.geokg.text.ParsedSentence;
import org.geokg.time.CalendarUnit;
import org.geokg.time.Counting;
import org.geokg.time.TimeExpression;

/**
 * "Two days after they left", "a week before the raid".
 *
 * @param begin  where the number stands
 * @param marker where "after", "before" or "from" stands
 * @param clause the verb or noun that it governs; -1 for none
 * @param end    the next pause behind it
 * @param amount how far what it governs lies from the rest of the sentence
 */
record Distance(int begin, int marker, int clause, int end, int amount, CalendarUnit unit) {
    /** Before a number they leave it open. */
    private static final Set<String> VAGUE = Set.of("than", "nearly", "almost", "about", "around", "some", "over", "roughly");
    private static final Set<String> PAUSES = Set.of(",", ";", ":", ".", "--", "—");

    /** They leave the day the same. */
    private static final Set<String> SHORT = Set.of("hours", "hour", "minutes", "moments");
    private static final Set<String> FEW = Set.of("a", "an", "few", "several", "just", "only", "mere", "barely", "some", "couple", "of");
    private static final int HALF_A_DAY = 12;

    /** The one whose marker stands at a token. */
    static Optional<Distance> at(ParsedSentence sentence, int marker) {
        return apart(sentence, marker).or(() -> hours(sentence, marker)).or(() -> passed(sentence, marker));
    }

    /** Whether it is counted from the present: "it is two years since they left". */
    boolean isFromPresent(ParsedSentence sentence) {
        return sentence.lemma(marker).equals("since");
    }

    /** "Hours after they left", "a few minutes before they left". */
    private static Optional<Distance> hours(ParsedSentence sentence, int marker) {
        boolean counted = marker > 0 && Set.of("after", "before").contains(sentence.lemma(marker))
                && SHORT.contains(word(sentence, marker - 1));
        int begin = marker - 1;
        while (counted && begin > 0 && FEW.contains(word(sentence, begin - 1))) {
            begin--;
        }
        OptionalInt amount = counted && begin > 0 ? Counting.amount(word(sentence, begin - 1)) : OptionalInt.empty();
        boolean many = amount.isPresent() && amount.getAsInt() > HALF_A_DAY || begin > 0 && word(sentence, begin - 1).equals("many");
        return !counted || many ? Optional.empty() : Optional.of(new Distance(
                amount.isPresent() ? begin - 1 : begin, marker, sentence.headOrRoot(marker), end(sentence, marker), 0, CalendarUnit.DAY));
    }

    /** "A week has passed since they left", "it is two years since they left". */
    private static Optional<Distance> passed(ParsedSentence sentence, int marker) {
        if (marker < 3 || !sentence.lemma(marker).equals("since")) {
            return Optional.empty();
        }
        boolean passed = Set.of("passed", "elapsed").contains(word(sentence, marker - 1))
                && Set.of("has", "have").contains(word(sentence, marker - 2));
        int unitAt = passed ? marker - 3 : marker - 1;
        Optional<CalendarUnit> unit = Counting.unit(sentence.lemma(unitAt));
        OptionalInt amount = unitAt > 0 ? Counting.amount(word(sentence, unitAt - 1)) : OptionalInt.empty();
        boolean is = unitAt > 1 && (word(sentence, unitAt - 2).equals("is")
                || unitAt > 2 && word(sentence, unitAt - 2).equals("been") && Set.of("has", "'s").contains(word(sentence, unitAt - 3)));
        return unit.isEmpty() || amount.isEmpty() || !passed && !is ? Optional.empty() : Optional.of(new Distance(
                unitAt - 1, marker, sentence.headOrRoot(marker), end(sentence, marker), -amount.getAsInt(), unit.get()));
    }

    private static Optional<Distance> apart(ParsedSentence sentence, int marker) {
        boolean on = marker > 2 && isOnFrom(sentence, marker);
        boolean before = sentence.lemma(marker).equals("before");
        int unitAt = on ? marker - 2 : isToTheDay(sentence, marker) ? marker - 4 : marker - 1;
        if (unitAt < 1 || !on && !before && !sentence.lemma(marker).equals("after")) {
            return Optional.empty();
        }
        Optional<CalendarUnit> unit = Counting.unit(sentence.lemma(unitAt));
        boolean vague = unitAt > 1 && VAGUE.contains(word(sentence, unitAt - 2));
        OptionalInt amount = vague ? OptionalInt.empty()
                : isNeighbour(sentence, unitAt) ? OptionalInt.of(1) : Counting.amount(word(sentence, unitAt - 1));
        return unit.isEmpty() || amount.isEmpty() ? Optional.empty() : Optional.of(new Distance(
                unitAt - 1, marker, sentence.headOrRoot(marker), end(sentence, marker),
                before ? amount.getAsInt() : -amount.getAsInt(), unit.get()));
    }

    /** "the day after they left", "the year before"; "the week after" leaves the day open. */
    private static boolean isNeighbour(ParsedSentence sentence, int unitAt) {
        return word(sentence, unitAt - 1).equals("the") && word(sentence, unitAt).equals(sentence.lemma(unitAt))
                && Counting.unit(sentence.lemma(unitAt)).filter(u -> u != CalendarUnit.WEEK).isPresent();
    }

    /** "a week to the day after". */
    private static boolean isToTheDay(ParsedSentence sentence, int marker) {
        return marker > 4 && sentence.lemma(marker - 3).equals("to") && sentence.lemma(marker - 2).equals("the")
                && Counting.unit(sentence.lemma(marker - 1)).isPresent();
    }

    /** "twenty years on from the war". */
    private static boolean isOnFrom(ParsedSentence sentence, int token) {
        return sentence.lemma(token).equals("from") && sentence.lemma(token - 1).equals("on");
    }

    private static String word(ParsedSentence sentence, int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }

    private static int end(ParsedSentence sentence, int marker) {
        int end = marker + 1;
        while (end < sentence.size() && !PAUSES.contains(sentence.token(end).word())) {
            end++;
        }
        return end;
    }

    /** Counted from the present. */
    TimeExpression fromPresent() {
        return switch (unit) {
            case WEEK -> new TimeExpression.Relative(7 * amount, CalendarUnit.DAY);
            case DECADE -> new TimeExpression.Relative(10 * amount, CalendarUnit.YEAR);
            default -> new TimeExpression.Relative(amount, unit);
        };
    }

    /** Counted from the date last mentioned, by 1 to what the marker governs and by -1 to what stands beside it. */
    TimeExpression from(int sign) {
        return unit == CalendarUnit.WEEK ? new TimeExpression.Anaphoric(7 * sign * amount, CalendarUnit.DAY)
                : new TimeExpression.Anaphoric(sign * amount, unit);
    }
}
