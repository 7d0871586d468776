package org.geokg.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;

/** Dates that need another one to be read: "yesterday", "last week", "that January", "the following Monday". */
final class RelativeGrammar {

    private RelativeGrammar() {}

    static Optional<Match> at(Pieces pieces, int i) {
        int named = pieces.skip(i, "the");
        return dayWord(pieces, i)
                .or(() -> ShiftGrammar.stretch(pieces, named))
                .or(() -> named > i ? neighbour(pieces, named) : Optional.empty())
                .or(() -> namedUnit(pieces, named))
                .or(() -> ToldDayGrammar.at(pieces, named))
                .or(() -> namedDay(pieces, named))
                .or(() -> weekend(pieces, named))
                .or(() -> sameTime(pieces, named))
                .or(() -> ShiftGrammar.ensuing(pieces, i))
                .or(() -> ShiftGrammar.shifted(pieces, i));
    }

    private static Optional<Match> dayWord(Pieces pieces, int i) {
        int end = CalendarGrammar.partOfDay(pieces, i + 1);
        boolean inName = pieces.at(i).isCapitalized() && pieces.at(i - 1).isCapitalized();
        return switch (pieces.at(i).lower()) {
            case "today", "tonight" -> inName ? Optional.empty() : relative(0, CalendarUnit.DAY, i + 1);
            case "this" -> partOfDay(pieces, i, 0, "morning", "afternoon", "evening");
            case "last" -> partOfDay(pieces, i, -1, "night", "evening");
            case "overnight" -> overnight(pieces, i);
            case "yesterday" -> relative(-1, CalendarUnit.DAY, end);
            case "tomorrow" -> relative(1, CalendarUnit.DAY, end);
            default -> Optional.empty();
        };
    }

    private static Optional<Match> partOfDay(Pieces pieces, int i, int days, String... parts) {
        return pieces.at(i + 1).is(parts) ? relative(days, CalendarUnit.DAY, i + 2) : Optional.empty();
    }

    /** The night before the present day, unless a day is named beside it: "overnight on Tuesday", "overnight into Friday". */
    private static Optional<Match> overnight(Pieces pieces, int i) {
        boolean named = pieces.at(i + 1).is("on", "to", "into", "from", "between") || TimeWords.weekday(pieces.at(i + 1)).isPresent()
                || TimeWords.weekday(pieces.at(i - 1)).isPresent() || pieces.at(i + 1).continuesNounGroup();
        return named ? Optional.empty() : Match.strong(new TimeExpression.Interval(
                new TimeExpression.Relative(-1, CalendarUnit.DAY), new TimeExpression.Relative(0, CalendarUnit.DAY)), i + 1);
    }

    /** "At the same meeting"; "at the same time, ..." joins no more than sentences. */
    private static Optional<Match> sameTime(Pieces pieces, int i) {
        boolean same = pieces.at(i).is("same") && pieces.at(i - 1).is("the") && pieces.at(i - 2).is("at", "during");
        return same && TimeWords.isOccasion(pieces.at(i + 1)) ? Match.strong(new TimeExpression.SameTime(), i + 2) : Optional.empty();
    }

    /** "The day before yesterday", "the year before", "the day after". */
    private static Optional<Match> neighbour(Pieces pieces, int i) {
        Optional<CalendarUnit> unit = pieces.at(i).is("night", "evening") && pieces.at(i + 1).is("before")
                ? Optional.of(CalendarUnit.DAY) : TimeWords.unit(pieces.at(i));
        if (unit.isEmpty() || !pieces.at(i + 1).is("before", "after")) {
            return Optional.empty();
        }
        int amount = pieces.at(i + 1).is("before") ? -1 : 1;
        if (pieces.at(i + 2).is(amount < 0 ? "yesterday" : "tomorrow", amount < 0 ? "last" : "next")) {
            return relative(2 * amount, unit.get(), i + 3);
        }
        return ShiftGrammar.endsClause(pieces, i + 2)
                ? Match.strong(new TimeExpression.Anaphoric(amount, unit.get()), i + 2) : Optional.empty();
    }

    /** "Last week", "this year", "the following month", "that same year"; any "the" lies before the index. */
    static Optional<Match> namedUnit(Pieces pieces, int i) {
        boolean defined = pieces.at(i - 1).is("the");
        int noun = i + 1;
        if (pieces.at(i).is("that", "this")) {
            noun = pieces.skip(noun, "same", "very", "past", "coming");
        }
        Optional<CalendarUnit> unit = TimeWords.unit(pieces.at(noun));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int end = noun + 1;
        CalendarUnit u = unit.get();
        if (pieces.at(noun - 1).is("past", "coming")) {
            int amount = pieces.at(noun - 1).is("past") ? -1 : 1;
            return Match.strong(new TimeExpression.Stretch(amount, u), end);
        }
        boolean ofOther = defined && (u == CalendarUnit.DAY || pieces.at(end).is("of")); // "the last year of the war"
        return switch (pieces.at(i).lower()) {
            case "last" -> ofOther ? Optional.empty() : relative(-1, u, end);
            case "this", "current" -> relative(0, u, end);
            case "next" -> defined ? anaphoric(1, u, end) : relative(1, u, end);
            case "that", "same" -> pieces.at(end).is("last", "next") ? Optional.empty() : anaphoric(0, u, end);
            case "following" -> anaphoric(1, u, end);
            case "previous", "preceding", "prior" -> anaphoric(-1, u, end);
            default -> Optional.empty();
        };
    }

    /** "Last Tuesday", "next May", "that January", "last summer". */
    private static Optional<Match> namedDay(Pieces pieces, int i) {
        Optional<Which> which = which(pieces.at(i));
        Optional<DayOfWeek> weekday = TimeWords.weekday(pieces.at(i + 1));
        if (which.isPresent() && weekday.isPresent()) {
            int end = CalendarGrammar.partOfDay(pieces, i + 2);
            return Match.strong(new TimeExpression.Weekday(weekday.get(), which.get()), end);
        }
        boolean dated = TimeWords.day(pieces.at(i + 2)).isPresent() || TimeWords.year(pieces.at(i + 2)).isPresent();
        Optional<Month> month = TimeWords.month(pieces.at(i + 1), pieces.at(i + 2)).filter(m -> !dated);
        Optional<Part> season = TimeWords.season(pieces.at(i + 1));
        if (pieces.at(i).is("that")) {
            var year = new TimeExpression.Anaphoric(0, CalendarUnit.YEAR);
            return month.<TimeExpression>map(m -> new TimeExpression.MonthOfYear(m, Which.UNMARKED))
                    .or(() -> season.map(s -> new TimeExpression.SeasonOfYear(s, Which.UNMARKED)))
                    .flatMap(inner -> Match.strong(new TimeExpression.Within(inner, year), i + 2));
        }
        return which.flatMap(w -> month.<TimeExpression>map(m -> new TimeExpression.MonthOfYear(m, w))
                .or(() -> season.map(s -> new TimeExpression.SeasonOfYear(s, w)))
                .flatMap(named -> Match.strong(named, i + 2)));
    }

    private static Optional<Match> weekend(Pieces pieces, int i) {
        if (pieces.at(i).is("weekend") && pieces.at(i - 1).is("the")) {
            return Match.strong(new TimeExpression.Weekend(Which.UNMARKED), i + 1);
        }
        int noun = pieces.skip(i + 1, "past", "coming");
        if (!pieces.at(noun).is("weekend")) {
            return Optional.empty();
        }
        Optional<Which> which = pieces.at(noun - 1).is("past") ? Optional.of(Which.LAST) : which(pieces.at(i));
        return which.flatMap(w -> Match.strong(new TimeExpression.Weekend(w), noun + 1));
    }

    private static Optional<Which> which(Piece piece) {
        return switch (piece.lower()) {
            case "last", "past" -> Optional.of(Which.LAST);
            case "this" -> Optional.of(Which.THIS);
            case "next", "coming" -> Optional.of(Which.NEXT);
            case "previous", "preceding" -> Optional.of(Which.PRECEDING);
            case "following" -> Optional.of(Which.FOLLOWING);
            default -> Optional.empty();
        };
    }

    private static Optional<Match> relative(int amount, CalendarUnit unit, int end) {
        return Match.strong(new TimeExpression.Relative(amount, unit), end);
    }

    private static Optional<Match> anaphoric(int amount, CalendarUnit unit, int end) {
        return Match.strong(new TimeExpression.Anaphoric(amount, unit), end);
    }
}
