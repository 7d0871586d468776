package org.geokg.time;

import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;

/** Two dates that bound a time: "from 1990 to 1994", "between 3 and 7 May 2020", "1962–65", "June to August 2023". */
final class IntervalGrammar {

    private IntervalGrammar() {}

    /** After "from" or "between", or bare where the words alone make it plain. */
    static Optional<Match> at(Pieces pieces, int i, boolean announced) {
        return years(pieces, i)
                .or(() -> daysOfMonth(pieces, i))
                .or(() -> numbersThenMonth(pieces, i, announced))
                .or(() -> announced || TimeWords.month(pieces.at(i), Piece.NONE).isPresent()
                        ? twoDates(pieces, i, announced) : Optional.empty());
    }

    /** "1990-1994", "1962–65", "1990 to 1994". */
    private static Optional<Match> years(Pieces pieces, int i) {
        OptionalInt first = TimeWords.year(pieces.at(i));
        int second = i + 2;
        if (first.isEmpty() || !pieces.at(i + 1).isDash() && !pieces.at(i + 1).is("to", "through", "until", "till")) {
            return Optional.empty();
        }
        OptionalInt last = TimeWords.year(pieces.at(second));
        if (last.isEmpty() && pieces.at(i + 1).isDash() && pieces.at(second).word().matches("\\d{2}")) {
            last = OptionalInt.of(first.getAsInt() / 100 * 100 + Integer.parseInt(pieces.at(second).word()));
        }
        if (last.isEmpty() || last.getAsInt() <= first.getAsInt() || TimeWords.isCounted(pieces.at(second + 1))) {
            return Optional.empty();
        }
        return interval(new TimeExpression.CalendarYear(first.getAsInt()),
                new TimeExpression.CalendarYear(last.getAsInt()), second + 1);
    }

    /** "May 3-7, 2020", "June 15 to 16". */
    private static Optional<Match> daysOfMonth(Pieces pieces, int i) {
        var month = TimeWords.month(pieces.at(i), pieces.at(i + 1));
        OptionalInt first = TimeWords.day(pieces.at(i + 1));
        OptionalInt last = TimeWords.day(pieces.at(i + 3));
        if (month.isEmpty() || first.isEmpty() || last.isEmpty() || !joins(pieces.at(i + 2), true)
                || last.getAsInt() <= first.getAsInt() || last.getAsInt() > month.get().maxLength()) {
            return Optional.empty();
        }
        var begin = new TimeExpression.DayOfYear(MonthDay.of(month.get(), first.getAsInt()), Which.UNMARKED);
        var end = new TimeExpression.DayOfYear(MonthDay.of(month.get(), last.getAsInt()), Which.UNMARKED);
        Optional<Match> year = CalendarGrammar.yearAfter(pieces, i + 4);
        return year.isEmpty()
                ? interval(begin, end, i + 4)
                : interval(within(begin, year.get().expression()), within(end, year.get().expression()),
                        year.get().end());
    }

    /** "3-7 May 2020", "3 and 7 May". */
    private static Optional<Match> numbersThenMonth(Pieces pieces, int i, boolean announced) {
        OptionalInt first = TimeWords.day(pieces.at(i));
        if (first.isEmpty() || !joins(pieces.at(i + 1), announced)) {
            return Optional.empty();
        }
        Optional<Match> last = CalendarGrammar.day(pieces, i + 2).filter(day -> !pieces.at(i + 2).is("the"));
        return last.flatMap(end -> monthOf(end.expression()).flatMap(month -> {
            if (first.getAsInt() > month.getMonth().maxLength() || first.getAsInt() >= month.getDayOfMonth()) {
                return Optional.empty();
            }
            var begin = new TimeExpression.DayOfYear(
                    MonthDay.of(month.getMonth(), first.getAsInt()), Which.UNMARKED);
            return interval(inYearOf(begin, end.expression()), end.expression(), end.end());
        }));
    }

    private static Optional<MonthDay> monthOf(TimeExpression day) {
        return switch (day) {
            case TimeExpression.CalendarDay(var date) -> Optional.of(MonthDay.from(date));
            case TimeExpression.DayOfYear(var monthDay, var which) -> Optional.of(monthDay);
            case TimeExpression.Within(var inner, var year) -> monthOf(inner);
            default -> Optional.empty();
        };
    }

    private static Optional<Match> twoDates(Pieces pieces, int i, boolean announced) {
        return DateGrammar.point(pieces, i).flatMap(begin -> {
            if (!joins(pieces.at(begin.end()), announced)) {
                return Optional.empty();
            }
            return DateGrammar.point(pieces, begin.end() + 1).flatMap(end ->
                    interval(inYearOf(begin.expression(), end.expression()), end.expression(), end.end()));
        });
    }

    private static boolean joins(Piece piece, boolean announced) {
        return piece.isDash() || piece.is("to", "through") || announced && piece.is("and", "until", "till");
    }

    /** The first date has the year of the second where only that one says it. */
    private static TimeExpression inYearOf(TimeExpression begin, TimeExpression end) {
        return switch (end) {
            case TimeExpression.CalendarDay(var day) -> within(begin, new TimeExpression.CalendarYear(day.getYear()));
            case TimeExpression.CalendarMonth(var month) ->
                within(begin, new TimeExpression.CalendarYear(month.getYear()));
            case TimeExpression.Within(var inner, var year) -> within(begin, year);
            case TimeExpression.PartOf(var part, var whole) -> inYearOf(begin, whole);
            default -> begin;
        };
    }

    private static TimeExpression within(TimeExpression partial, TimeExpression year) {
        return switch (partial) {
            case TimeExpression.DayOfYear day -> new TimeExpression.Within(day, year);
            case TimeExpression.MonthOfYear month -> new TimeExpression.Within(month, year);
            case TimeExpression.SeasonOfYear season -> new TimeExpression.Within(season, year);
            case TimeExpression.PartOf(var part, var whole) -> new TimeExpression.PartOf(part, within(whole, year));
            default -> partial;
        };
    }

    private static Optional<Match> interval(TimeExpression begin, TimeExpression end, int after) {
        return Match.strong(new TimeExpression.Interval(begin, end), after);
    }
}
