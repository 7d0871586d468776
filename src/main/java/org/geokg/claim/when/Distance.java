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

    /** The one whose marker stands at a token. */
    static Optional<Distance> at(ParsedSentence sentence, int marker) {
        boolean on = marker > 2 && isOnFrom(sentence, marker);
        boolean before = sentence.lemma(marker).equals("before");
        int unitAt = on ? marker - 2 : isToTheDay(sentence, marker) ? marker - 4 : marker - 1;
        if (unitAt < 1 || !on && !before && !sentence.lemma(marker).equals("after")) {
            return Optional.empty();
        }
        Optional<CalendarUnit> unit = Counting.unit(sentence.lemma(unitAt));
        boolean vague = unitAt > 1 && VAGUE.contains(word(sentence, unitAt - 2));
        OptionalInt amount = vague ? OptionalInt.empty() : Counting.amount(word(sentence, unitAt - 1));
        return unit.isEmpty() || amount.isEmpty() ? Optional.empty() : Optional.of(new Distance(
                unitAt - 1, marker, sentence.headOrRoot(marker), end(sentence, marker),
                before ? amount.getAsInt() : -amount.getAsInt(), unit.get()));
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

    /** Counted from the date last mentioned, by 1 to what the marker governs and by -1 to what stands beside it. */
    TimeExpression from(int sign) {
        return unit == CalendarUnit.WEEK ? new TimeExpression.Anaphoric(7 * sign * amount, CalendarUnit.DAY)
                : new TimeExpression.Anaphoric(sign * amount, unit);
    }
}
