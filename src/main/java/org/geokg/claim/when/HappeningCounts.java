package org.geokg.claim.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.Token;
import org.geokg.time.CalendarUnit;
import org.geokg.time.Counting;
import org.geokg.time.TimeExpression;

/** Reads how far a day lies from a happening: "the day before the vote", "within a week of the coup", "on the eve of the summit". */
final class HappeningCounts {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "his", "her", "its", "their");
    private static final Set<String> VAGUE = Set.of("than", "nearly", "almost", "about", "around", "some", "over", "roughly", "barely");
    private static final int LONGEST = 8;

    private final List<Token> tokens;
    private final WordBook words;

    HappeningCounts(List<Token> tokens, WordBook words) {
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * @param begin  where the phrase begins, its preposition included
     * @param end    behind it
     * @param count  counted from the day of the happening
     */
    record Count(int begin, int end, Happening from, TimeExpression count) {}

    /** The phrase that begins at a token. */
    Optional<Count> at(int begin) {
        return onDay(begin).or(() -> meanwhile(begin)).or(() -> eve(begin)).or(() -> within(begin)).or(() -> distance(begin));
    }

    /** "on the day of the coup". */
    private Optional<Count> onDay(int i) {
        return is(i, "on") && is(i + 1, "the") && is(i + 2, "day") && is(i + 3, "of")
                ? named(i, i + 4, new TimeExpression.SameTime()) : Optional.empty();
    }

    /** "at the summit", "on the sidelines of the summit". */
    private Optional<Count> meanwhile(int i) {
        boolean beside = is(i, "on") && is(i + 1, "the") && words.has(WordClass.SIDELINE, word(i + 2)) && word(i + 2).endsWith("s")
                && is(i + 3, "of");
        Optional<Count> count = beside || is(i, "at", "during")
                ? named(i, beside ? i + 4 : i + 1, new TimeExpression.SameTime()) : Optional.empty();
        return count.filter(c -> c.from() == Happening.SUMMIT);
    }

    private Optional<Count> eve(int i) {
        int noun = is(i + 1, "the") ? i + 2 : i + 1;
        return is(i, "on") && is(noun, "eve") && is(noun + 1, "of") ? named(i, noun + 2, days(-1)) : Optional.empty();
    }

    /** "within a week of the coup", "within hours of the coup". */
    private Optional<Count> within(int i) {
        if (!is(i, "within")) {
            return Optional.empty();
        }
        if (is(i + 1, "hours") && is(i + 2, "of", "after")) {
            return named(i, i + 3, new TimeExpression.Ensuing(1, CalendarUnit.DAY));
        }
        Optional<CalendarUnit> unit = unit(i + 2);
        OptionalInt amount = amount(i + 1);
        return unit.isEmpty() || amount.isEmpty() || !is(i + 3, "of", "after") ? Optional.empty()
                : named(i, i + 4, new TimeExpression.Ensuing(amount.getAsInt(), unit.get()));
    }

    /** "two days after the coup", "the day before his inauguration", "a month after taking office". */
    private Optional<Count> distance(int i) {
        Optional<CalendarUnit> unit = unit(i + 1);
        OptionalInt amount = is(i, "the") && !word(i + 1).endsWith("s") ? OptionalInt.of(1) : amount(i);
        boolean vague = i > 0 && VAGUE.contains(word(i - 1));
        boolean wholeWeek = is(i, "the") && unit.filter(CalendarUnit.WEEK::equals).isPresent(); // any day of it
        if (unit.isEmpty() || amount.isEmpty() || vague || wholeWeek || !is(i + 2, "after", "before")) {
            return Optional.empty();
        }
        int steps = (is(i + 2, "after") ? 1 : -1) * amount.getAsInt();
        TimeExpression count = unit.get() == CalendarUnit.WEEK ? days(7 * steps) : new TimeExpression.Anaphoric(steps, unit.get());
        return named(is(i - 1, "on") ? i - 1 : i, i + 3, count);
    }

    private static TimeExpression days(int amount) {
        return new TimeExpression.Anaphoric(amount, CalendarUnit.DAY);
    }

    /** "the coup", "taking office", "he took office", but neither "the coup leaders" nor "the coup of 2012". */
    private Optional<Count> named(int begin, int at, TimeExpression count) {
        boolean pointed = POINTING.contains(word(at)) && at + 1 < tokens.size() && tokens.get(at + 1).tag().startsWith("NN");
        int told = pointed ? at + 1 : verb(at);
        if (told < 0 || told >= tokens.size()) {
            return Optional.empty();
        }
        return Happening.at(tokens, told, words)
                .filter(h -> !goesOn(h.end(tokens, told, words)))
                .map(h -> new Count(begin, h.end(tokens, told, words), h, count));
    }

    /** The first verb with nothing but its subject and auxiliaries before it: "soldiers seized", "being sworn". */
    private int verb(int begin) {
        for (int i = begin; i < Math.min(tokens.size(), begin + LONGEST); i++) {
            String tag = tokens.get(i).tag();
            if (tag.startsWith("VB") && !Set.of("be", "have").contains(tokens.get(i).lemma())) {
                return i;
            }
            if (!tag.startsWith("VB") && !tag.matches("NN.*|PRP.*|DT|JJ|POS")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean goesOn(int end) {
        return end < tokens.size() && (tokens.get(end).tag().startsWith("NN") || tokens.get(end).lemma().equals("of"));
    }

    private Optional<CalendarUnit> unit(int i) {
        return i < tokens.size() ? Counting.unit(tokens.get(i).lemma()) : Optional.empty();
    }

    private OptionalInt amount(int i) {
        return Counting.amount(word(i));
    }

    private boolean is(int i, String... any) {
        return Set.of(any).contains(word(i));
    }

    private String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word().toLowerCase(Locale.ROOT);
    }
}
