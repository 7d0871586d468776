package org.geokg.time;

import java.util.Optional;

/** Parts of a longer unit: "late January", "mid-2019", "the first quarter of 2020", "earlier this year". */
final class PartGrammar {

    private PartGrammar() {}

    private record Head(Part part, int end) {}

    static Optional<Match> at(Pieces pieces, int i) {
        int start = pieces.skip(i, "the");
        return head(pieces, start)
                .flatMap(head -> whole(pieces, wholeStart(pieces, head.end()))
                        .map(whole -> new Match(new TimeExpression.PartOf(head.part(), whole.expression()),
                                whole.end(), Match.Strength.STRONG)))
                .or(() -> weekOfMonth(pieces, start))
                .or(() -> season(pieces, start));
    }

    private static Optional<Head> head(Pieces pieces, int i) {
        return switch (pieces.at(i).lower()) {
            case "early" -> head(Part.EARLY, i + 1);
            case "mid" -> head(Part.MID, i + 1);
            case "late" -> head(Part.LATE, i + 1);
            case "earlier" -> head(Part.SO_FAR, i + 1);
            case "later" -> head(Part.REMAINING, i + 1);
            case "beginning", "start", "outset" -> followedByOf(Part.START, pieces, i + 1);
            case "middle" -> followedByOf(Part.MID, pieces, i + 1);
            case "end", "close" -> followedByOf(Part.END, pieces, i + 1);
            case "q1", "q2", "q3", "q4" -> head(quarter(pieces.at(i).lower().substring(1)), i + 1);
            case "first", "second", "third", "fourth", "last", "final", "closing", "dying", "opening", "1st", "2nd", "3rd", "4th" ->
                fraction(pieces, i).or(() -> edge(pieces, i));
            default -> Optional.empty();
        };
    }

    private static Optional<Head> head(Part part, int end) {
        return Optional.of(new Head(part, end));
    }

    private static Optional<Head> followedByOf(Part part, Pieces pieces, int i) {
        return pieces.at(i).is("of") ? head(part, i + 1) : Optional.empty();
    }

    /** "First quarter", "second half"; nothing else is counted this way. */
    private static Optional<Head> fraction(Pieces pieces, int i) {
        String ordinal = pieces.at(i).lower();
        if (pieces.at(i + 1).is("quarter")) {
            return head(quarter(ordinal), i + 2);
        }
        if (!pieces.at(i + 1).is("half")) {
            return Optional.empty();
        }
        return switch (ordinal) {
            case "first", "1st" -> head(Part.FIRST_HALF, i + 2);
            case "second", "2nd", "last" -> head(Part.SECOND_HALF, i + 2);
            default -> Optional.empty();
        };
    }

    /** "The second week of March": in March. */
    private static Optional<Match> weekOfMonth(Pieces pieces, int i) {
        boolean week = pieces.at(i).is("second", "third", "fourth") && pieces.at(i + 1).is("week") && pieces.at(i + 2).is("of", "in");
        return week ? CalendarGrammar.month(pieces, i + 3).flatMap(month -> Match.strong(month.expression(), month.end()))
                : Optional.empty();
    }

    /** "The last week of January", "the first months of 2014", "the last day of 2018". */
    private static Optional<Head> edge(Pieces pieces, int i) {
        boolean first = pieces.at(i).is("first", "opening", "1st");
        boolean last = pieces.at(i).is("last", "final", "closing", "dying");
        if (!first && !last || !pieces.at(i + 2).is("of", "in")) {
            return Optional.empty();
        }
        boolean ofMonth = TimeWords.month(pieces.at(i + 3), Piece.NONE).isPresent() || pieces.at(i + 4).is("month");
        boolean ofYear = TimeWords.year(pieces.at(i + 3)).isPresent() || pieces.at(i + 4).is("year") && !pieces.at(i + 3).is("the");
        Optional<Part> part = switch (pieces.at(i + 1).lower()) {
            case "day" -> Optional.of(first ? Part.FIRST_DAY : Part.LAST_DAY).filter(p -> ofMonth || ofYear);
            case "week", "weeks", "days" -> ofMonth ? Optional.of(first ? Part.EARLY : Part.LATE)
                    : Optional.of(first ? Part.START : Part.END).filter(p -> ofYear);
            case "month" -> Optional.of(first ? Part.START : Part.END).filter(p -> ofYear);
            case "months" -> Optional.of(first ? Part.EARLY : Part.LATE).filter(p -> ofYear || pieces.at(i + 4).is("year"));
            default -> Optional.empty();
        };
        return part.flatMap(p -> head(p, i + 2));
    }

    private static Part quarter(String ordinal) {
        return switch (ordinal) {
            case "1", "first", "1st" -> Part.FIRST_QUARTER;
            case "2", "second", "2nd" -> Part.SECOND_QUARTER;
            case "3", "third", "3rd" -> Part.THIRD_QUARTER;
            default -> Part.FOURTH_QUARTER;
        };
    }

    private static int wholeStart(Pieces pieces, int i) {
        return pieces.skip(pieces.skip(pieces.skipDash(i), "of", "in", "on"), ",");
    }

    /** What has parts: a month, a year, a decade, "last week", "the year" for the one told of or the present one. */
    private static Optional<Match> whole(Pieces pieces, int i) {
        int named = pieces.skip(i, "the");
        Optional<Match> unit = TimeWords.unit(pieces.at(named)).filter(u -> named > i)
                .flatMap(u -> Match.strong(defined(u), named + 1));
        return CalendarGrammar.month(pieces, i)
                .or(() -> CalendarGrammar.year(pieces, i).filter(y -> !TimeWords.isCounted(pieces.at(y.end()))))
                .or(() -> DecadeGrammar.at(pieces, i))
                .or(() -> RelativeGrammar.namedUnit(pieces, named))
                .or(() -> unit);
    }

    private static TimeExpression defined(CalendarUnit unit) {
        return switch (unit) {
            case DAY -> new TimeExpression.ToldDay(true);
            case WEEK, MONTH, YEAR -> new TimeExpression.ToldUnit(unit);
            case QUARTER, DECADE, CENTURY -> new TimeExpression.Relative(0, unit);
        };
    }

    /** "Spring of 2022", "summer 2022", "in the autumn", "the winter of last year". */
    private static Optional<Match> season(Pieces pieces, int i) {
        Optional<Part> season = TimeWords.season(pieces.at(i));
        boolean named = pieces.at(i).isCapitalized() && pieces.at(i - 1).isCapitalized();
        if (season.isEmpty() || named) {
            return Optional.empty();
        }
        Optional<Match> year = CalendarGrammar.yearAfter(pieces, i + 1);
        if (year.isPresent()) {
            return Match.strong(new TimeExpression.PartOf(season.get(), year.get().expression()), year.get().end());
        }
        boolean bare = pieces.at(i - 1).is("the") && pieces.at(i - 2).is("in", "since", "during", "by")
                && !pieces.at(i + 1).is("of");
        return bare ? Match.strong(new TimeExpression.SeasonOfYear(season.get(), Which.UNMARKED), i + 1)
                : Optional.empty();
    }
}
