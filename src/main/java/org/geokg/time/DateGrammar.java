package org.geokg.time;

import java.util.Optional;

/** All the ways to say a date; of two readings the longer one counts. */
final class DateGrammar {

    private DateGrammar() {}

    static Optional<Match> at(Pieces pieces, int i, boolean announced) {
        return Match.longer(IntervalGrammar.at(pieces, i, announced), point(pieces, i))
                .or(() -> timeOfDay(pieces, i));
    }

    /** A date that is no interval. */
    static Optional<Match> point(Pieces pieces, int i) {
        Optional<Match> calendar = CalendarGrammar.at(pieces, i);
        Optional<Match> part = PartGrammar.at(pieces, i);
        Optional<Match> decade = DecadeGrammar.at(pieces, i);
        Optional<Match> relative = RelativeGrammar.at(pieces, i);
        return Match.longer(Match.longer(calendar, part), Match.longer(decade, relative))
                .or(() -> approximate(pieces, i));
    }

    /** "Around 2010". */
    private static Optional<Match> approximate(Pieces pieces, int i) {
        return pieces.at(i).is("around", "circa")
                ? CalendarGrammar.year(pieces, i + 1).map(year -> new Match(
                        new TimeExpression.About(year.expression()), year.end(), year.strength()))
                : Optional.empty();
    }

    /** "Late Tuesday", "early on Friday": the hour does not matter here. */
    private static Optional<Match> timeOfDay(Pieces pieces, int i) {
        if (!pieces.at(i).is("early", "late", "earlier", "later")) {
            return Optional.empty();
        }
        return CalendarGrammar.at(pieces, pieces.skip(i + 1, "on"))
                .filter(day -> day.expression() instanceof TimeExpression.Weekday
                        || day.expression() instanceof TimeExpression.DayOfYear
                        || day.expression() instanceof TimeExpression.CalendarDay);
    }
}
