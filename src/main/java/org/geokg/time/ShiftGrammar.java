package org.geokg.time;

import java.util.Optional;
import java.util.OptionalInt;

/** Counted units of time: "two years ago", "a day earlier", "the past two decades", "in recent weeks". */
final class ShiftGrammar {

    /** How many "a few", "several" and "recent" stand for. */
    private static final int A_FEW = 3;
    private static final int SEVERAL = 5;

    private static final int HOURS = 24;

    /** So many are no longer called days, but weeks. */
    private static final int DAYS = 10;

    private ShiftGrammar() {}

    /** A number of units; {@code vague} where the words leave it open. */
    private record Quantity(int amount, CalendarUnit unit, boolean vague, int end) {}

    /** "Past two decades", "last year" after "the", "recent weeks", "coming months"; any "the" lies before. */
    static Optional<Match> stretch(Pieces pieces, int i) {
        Piece side = pieces.at(i);
        boolean past = side.is("past", "last", "recent", "previous", "preceding");
        if (!past && !side.is("next", "coming")) {
            return Optional.empty();
        }
        int sign = past ? -1 : 1;
        boolean ofOther = side.is("last", "next"); // "the last year of his rule" is not the past one
        Optional<CalendarUnit> single = TimeWords.unit(pieces.at(i + 1));
        if (single.isPresent()) {
            boolean stretches = side.is("past", "coming") || side.is("last") && pieces.at(i - 1).is("the") && !isOf(pieces, i + 2);
            return stretches ? stretch(sign, single.get(), i + 2) : Optional.empty();
        }
        Optional<CalendarUnit> plural = TimeWords.units(pieces.at(i + 1));
        if (plural.isPresent()) {
            return ofOther && isOf(pieces, i + 2) ? Optional.empty() : stretch(sign * SEVERAL, plural.get(), i + 2);
        }
        return quantity(pieces, i + 1).filter(q -> !ofOther || !isOf(pieces, q.end()))
                .flatMap(q -> stretch(sign * q.amount(), q.unit(), q.end()));
    }

    private static boolean isOf(Pieces pieces, int i) {
        return pieces.at(i).is("of");
    }

    private static Optional<Match> stretch(int amount, CalendarUnit unit, int end) {
        return Match.strong(new TimeExpression.Stretch(amount, unit), end);
    }

    /** "Two years ago", "about a year ago", "three weeks earlier", "five months later", "two days before". */
    static Optional<Match> shifted(Pieces pieces, int i) {
        int number = i;
        boolean about = false;
        if (pieces.at(i).is("more", "less") && pieces.at(i + 1).is("than")) {
            number = i + 2;
            about = true;
        } else if (pieces.at(i).is("about", "around", "roughly", "nearly", "almost", "some", "over", "approximately")) {
            number = i + 1;
            about = true;
        }
        Optional<Quantity> quantity = quantity(pieces, number);
        if (quantity.isEmpty()) {
            return Optional.empty();
        }
        Quantity q = quantity.get();
        boolean vague = about || q.vague();
        return switch (pieces.at(q.end()).lower()) {
            case "ago" -> sameTime(pieces, q, vague).or(() -> shift(ago(q), vague, q.end() + 1));
            case "earlier" -> shift(fromPrevious(q, -1), vague, q.end() + 1);
            case "later" -> shift(fromPrevious(q, 1), vague, q.end() + 1);
            case "before", "after" -> pointed(pieces, q, vague);
            case "today" -> about ? Optional.empty() : fromToday(q);
            default -> Optional.empty();
        };
    }

    /** "A year ago this month", "two weeks ago on Monday": the same time, so much earlier. */
    private static Optional<Match> sameTime(Pieces pieces, Quantity q, boolean vague) {
        int at = q.end() + 1;
        Optional<Match> time = pieces.at(at).is("today") ? Match.strong(new TimeExpression.Relative(0, CalendarUnit.DAY), at + 1)
                : CalendarGrammar.at(pieces, pieces.skip(at, "on")).filter(m -> m.expression() instanceof TimeExpression.Weekday)
                        .or(() -> pieces.at(at).is("this", "last", "next") ? RelativeGrammar.namedUnit(pieces, at) : Optional.empty());
        return time.filter(t -> !vague).flatMap(t -> Match.strong(
                new TimeExpression.Earlier(q.amount(), q.unit(), t.expression()), t.end()));
    }

    /** "A week today": the same day of a week to come. */
    private static Optional<Match> fromToday(Quantity q) {
        return q.unit() == CalendarUnit.WEEK && !q.vague()
                ? Match.strong(new TimeExpression.Relative(7 * q.amount(), CalendarUnit.DAY), q.end() + 1) : Optional.empty();
    }

    /** "Two days after", "two days before that". */
    private static Optional<Match> pointed(Pieces pieces, Quantity q, boolean vague) {
        int sign = pieces.at(q.end()).is("before") ? -1 : 1;
        int end = pieces.skip(q.end() + 1, "that", "this");
        return endsClause(pieces, end) ? shift(fromPrevious(q, sign), vague, end) : Optional.empty();
    }

    /** "Hours later", "48 hours later", "days later", and behind "within" "a day", "hours", "two weeks", unless "of" anything. */
    static Optional<Match> ensuing(Pieces pieces, int i) {
        OptionalInt hours = pieces.at(i + 1).is("hours") ? TimeWords.amount(pieces.at(i)) : OptionalInt.empty();
        Optional<Quantity> time = hours.isPresent()
                ? Optional.of(new Quantity((hours.getAsInt() + HOURS - 1) / HOURS, CalendarUnit.DAY, false, i + 2))
                : bare(pieces, i);
        if (pieces.at(i - 1).is("within")) {
            boolean front = pieces.at(i - 2).word().isEmpty();
            return time.or(() -> quantity(pieces, i))
                    .filter(q -> endsClause(pieces, q.end()) || front && !pieces.at(q.end()).is("of", "after", "from", "before"))
                    .flatMap(q -> Match.strong(new TimeExpression.Ensuing(q.amount(), q.unit()), q.end()));
        }
        return time.filter(q -> pieces.at(q.end()).is("later"))
                .flatMap(q -> Match.strong(new TimeExpression.Ensuing(q.amount(), q.unit()), q.end() + 1));
    }

    private static Optional<Quantity> bare(Pieces pieces, int i) {
        return switch (pieces.at(i).lower()) {
            case "hours" -> Optional.of(new Quantity(1, CalendarUnit.DAY, true, i + 1));
            case "days" -> Optional.of(new Quantity(DAYS, CalendarUnit.DAY, true, i + 1));
            default -> Optional.empty();
        };
    }

    private static Optional<Match> shift(TimeExpression time, boolean vague, int end) {
        boolean wrap = vague && !(time instanceof TimeExpression.About);
        return Match.strong(wrap ? new TimeExpression.About(time) : time, end);
    }

    /** "A decade ago" is a matter of years, not the calendar's last decade. */
    private static TimeExpression ago(Quantity q) {
        return switch (q.unit()) {
            case DECADE -> new TimeExpression.About(new TimeExpression.Relative(-10 * q.amount(), CalendarUnit.YEAR));
            case CENTURY -> new TimeExpression.About(new TimeExpression.Relative(-100 * q.amount(), CalendarUnit.YEAR));
            default -> new TimeExpression.Relative(-q.amount(), q.unit());
        };
    }

    private static TimeExpression fromPrevious(Quantity q, int sign) {
        return switch (q.unit()) {
            case WEEK -> new TimeExpression.Anaphoric(sign * 7 * q.amount(), CalendarUnit.DAY); // to the day, unlike "the next week"
            case DECADE -> new TimeExpression.Anaphoric(sign * 10 * q.amount(), CalendarUnit.YEAR);
            case CENTURY -> new TimeExpression.Anaphoric(sign * 100 * q.amount(), CalendarUnit.YEAR);
            default -> new TimeExpression.Anaphoric(sign * q.amount(), q.unit());
        };
    }

    private static Optional<Quantity> quantity(Pieces pieces, int i) {
        Optional<Quantity> named = withHalf(pieces, i).or(() -> fraction(pieces, i)).or(() -> fortnight(pieces, i));
        if (named.isPresent()) {
            return named;
        }
        if (pieces.at(i).is("a", "an", "one")) {
            Optional<CalendarUnit> unit = TimeWords.unit(pieces.at(i + 1));
            if (unit.isPresent()) {
                return Optional.of(new Quantity(1, unit.get(), false, i + 2));
            }
        }
        int word = pieces.skip(i, "a");
        if (pieces.at(word).is("few", "several")) {
            int amount = pieces.at(word).is("few") ? A_FEW : SEVERAL;
            return quantity(amount, true, pieces, word + 1);
        }
        if (pieces.at(word).is("couple")) {
            return quantity(2, true, pieces, pieces.skip(word + 1, "of"));
        }
        OptionalInt amount = TimeWords.amount(pieces.at(i));
        return amount.isEmpty() ? Optional.empty() : quantity(amount.getAsInt(), false, pieces, i + 1);
    }

    /** "Two and a half years", "a year and a half", in months; half a year is six of them. */
    private static Optional<Quantity> withHalf(Pieces pieces, int i) {
        int half = pieces.at(i + 1).is("year") ? i + 2 : i + 1;
        boolean spelled = pieces.at(half).is("and") && pieces.at(half + 1).is("a") && pieces.at(half + 2).is("half");
        int end = half == i + 2 ? half + 3 : half + 4;
        boolean years = half == i + 2 ? pieces.at(i).is("a", "one") : pieces.at(end - 1).is("years");
        OptionalInt whole = pieces.at(i).is("a") ? OptionalInt.of(1) : TimeWords.amount(pieces.at(i));
        return spelled && years && whole.isPresent()
                ? Optional.of(new Quantity(12 * whole.getAsInt() + 6, CalendarUnit.MONTH, true, end)) : Optional.empty();
    }

    /** "Half a year", "half a century", "a quarter of a century". */
    private static Optional<Quantity> fraction(Pieces pieces, int i) {
        int noun = pieces.skip(i, "a", "one");
        boolean half = pieces.at(noun).is("half");
        boolean quarter = noun > i && pieces.at(noun).is("quarter");
        int unit = pieces.skip(pieces.skip(pieces.skipDash(noun + 1), "of"), "a");
        return !half && !quarter ? Optional.empty() : switch (pieces.at(unit).lower()) {
            case "year" -> half ? Optional.of(new Quantity(6, CalendarUnit.MONTH, true, unit + 1)) : Optional.empty();
            case "decade" -> half ? Optional.of(new Quantity(5, CalendarUnit.YEAR, true, unit + 1)) : Optional.empty();
            case "century" -> Optional.of(new Quantity(half ? 50 : 25, CalendarUnit.YEAR, true, unit + 1));
            default -> Optional.empty();
        };
    }

    private static Optional<Quantity> fortnight(Pieces pieces, int i) {
        return pieces.at(i).is("a", "one") && pieces.at(i + 1).is("fortnight")
                ? Optional.of(new Quantity(14, CalendarUnit.DAY, false, i + 2)) : Optional.empty();
    }

    private static Optional<Quantity> quantity(int amount, boolean vague, Pieces pieces, int noun) {
        return TimeWords.units(pieces.at(noun)).map(unit -> new Quantity(amount, unit, vague, noun + 1));
    }

    /** Whether nothing follows that "before" or "after" could govern. */
    static boolean endsClause(Pieces pieces, int i) {
        Piece next = pieces.at(i);
        return next.word().isEmpty() || !Character.isLetterOrDigit(next.word().codePointAt(0));
    }
}
