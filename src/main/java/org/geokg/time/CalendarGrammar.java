package org.geokg.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.geokg.time.Match.Strength;

/** Days, months and years by name or number: "31 March 2025", "March 31", "May last year", "Sunday, Jan. 3, 2016". */
final class CalendarGrammar {

    private CalendarGrammar() {}

    static Optional<Match> at(Pieces pieces, int i) {
        return weekday(pieces, i)
                .or(() -> day(pieces, i))
                .or(() -> month(pieces, i))
                .or(() -> year(pieces, i))
                .or(() -> NumericDate.at(pieces, i));
    }

    /** "Tuesday", "Sunday, Jan. 3, 2016", "Sunday (9 January)", "Friday morning". */
    private static Optional<Match> weekday(Pieces pieces, int i) {
        Optional<DayOfWeek> name = TimeWords.weekday(pieces.at(i));
        if (name.isEmpty() || isNameOfDay(pieces, i)) {
            return Optional.empty();
        }
        int next = partOfDay(pieces, i + 1);
        Optional<Match> date = day(pieces, pieces.skip(pieces.skip(next, ","), "the"));
        return date.or(() -> inBrackets(pieces, next)).or(() -> ofWeek(name.get(), pieces, next))
                .or(() -> Match.strong(new TimeExpression.Weekday(name.get(), Which.UNMARKED), next));
    }

    /** "Monday last week", "Monday of this week". */
    private static Optional<Match> ofWeek(DayOfWeek day, Pieces pieces, int i) {
        int named = pieces.skip(i, "of");
        return pieces.at(named + 1).is("week") && pieces.at(named).is("last", "this", "next")
                ? RelativeGrammar.namedUnit(pieces, named).flatMap(week -> Match.strong(
                        new TimeExpression.Within(new TimeExpression.Weekday(day, Which.UNMARKED), week.expression()), week.end()))
                : Optional.empty();
    }

    private static Optional<Match> inBrackets(Pieces pieces, int i) {
        return Optional.of(i)
                .filter(open -> pieces.at(open).is("(", "-lrb-"))
                .flatMap(open -> day(pieces, open + 1))
                .filter(day -> pieces.at(day.end()).is(")", "-rrb-"))
                .map(day -> new Match(day.expression(), day.end() + 1, day.strength()));
    }

    /** "Bloody Sunday", "the Sunday Times". */
    private static boolean isNameOfDay(Pieces pieces, int i) {
        return pieces.at(i - 1).is("bloody", "black", "good", "palm", "easter", "super", "ash", "cyber", "holy")
                        && pieces.at(i - 1).isCapitalized()
                || pieces.at(i + 1).isCapitalized()
                        && pieces.at(i + 1).is("times", "telegraph", "mirror", "express", "mail");
    }

    static int partOfDay(Pieces pieces, int i) {
        return pieces.skip(i, "morning", "afternoon", "evening", "night");
    }

    /** "March 31", "31 March 2025", "the 31st of March", "27 November last year". */
    static Optional<Match> day(Pieces pieces, int i) {
        Optional<Holidays.Named> holiday = Holidays.at(pieces, i);
        if (holiday.isPresent()) {
            MonthDay named = holiday.get().day();
            return dayOf(named.getMonth(), named.getDayOfMonth(), pieces, holiday.get().end());
        }
        Optional<Month> first = TimeWords.month(pieces.at(i), pieces.at(i + 1));
        if (first.isPresent()) {
            int number = pieces.skip(i + 1, "the");
            OptionalInt day = TimeWords.day(pieces.at(number));
            return day.isEmpty() || TimeWords.isCounted(pieces.at(number + 1))
                    ? Optional.empty() : dayOf(first.get(), day.getAsInt(), pieces, number + 1);
        }
        int number = pieces.skip(i, "the");
        OptionalInt day = TimeWords.day(pieces.at(number));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int name = pieces.skip(number + 1, "of");
        Optional<Month> month = TimeWords.month(pieces.at(name), pieces.at(name + 1));
        return month.flatMap(m -> dayOf(m, day.getAsInt(), pieces, name + 1));
    }

    private static Optional<Match> dayOf(Month month, int day, Pieces pieces, int end) {
        if (day > month.maxLength()) {
            return Optional.empty();
        }
        var partial = new TimeExpression.DayOfYear(MonthDay.of(month, day), Which.UNMARKED);
        int after = partOfDay(pieces, end);
        Optional<Match> year = yearAfter(pieces, after);
        if (year.isEmpty()) {
            return Match.strong(partial, after);
        }
        if (year.get().expression() instanceof TimeExpression.CalendarYear(int number)) {
            try {
                return Match.strong(new TimeExpression.CalendarDay(LocalDate.of(number, month, day)),
                        year.get().end());
            } catch (DateTimeException notInThatYear) {
                return Optional.empty();
            }
        }
        return Match.strong(new TimeExpression.Within(partial, year.get().expression()), year.get().end());
    }

    /** "May", "May 2024", "December last year", "May of that year". */
    static Optional<Match> month(Pieces pieces, int i) {
        Optional<Month> month = TimeWords.month(pieces.at(i), pieces.at(i + 1));
        if (month.isEmpty() || pieces.at(i).tag().equals("MD")) {
            return Optional.empty();
        }
        var partial = new TimeExpression.MonthOfYear(month.get(), Which.UNMARKED);
        Optional<Match> year = yearAfter(pieces, i + 1);
        if (year.isEmpty()) {
            return listed(month.get(), pieces, i + 1).or(() -> Optional.of(new Match(partial, i + 1, Strength.NAME)));
        }
        if (year.get().expression() instanceof TimeExpression.CalendarYear(int number)) {
            var whole = new TimeExpression.CalendarMonth(YearMonth.of(number, month.get()));
            return Match.strong(whole, year.get().end());
        }
        return Match.strong(new TimeExpression.Within(partial, year.get().expression()), year.get().end());
    }

    /** "March and April 2022": the year is said once. */
    private static Optional<Match> listed(Month month, Pieces pieces, int i) {
        Optional<Match> next = pieces.at(i).is("and", "or") && pieces.at(i + 1).isCapitalized() ? month(pieces, i + 1) : Optional.empty();
        return next.map(Match::expression)
                .filter(e -> e instanceof TimeExpression.CalendarMonth later && month.compareTo(later.month().getMonth()) < 0)
                .flatMap(e -> Match.strong(
                        new TimeExpression.CalendarMonth(((TimeExpression.CalendarMonth) e).month().withMonth(month.getValue())), i));
    }

    /** The year after a day or a month: "2016", ", 2016", "of 2016", "last year", "of that year". */
    static Optional<Match> yearAfter(Pieces pieces, int i) {
        int number = pieces.skip(i, ",", "of", "in");
        Optional<Match> year = year(pieces, number);
        if (year.isPresent()) {
            return TimeWords.isCounted(pieces.at(year.get().end())) ? Optional.empty() : year;
        }
        return RelativeGrammar.namedUnit(pieces, pieces.skip(pieces.skip(i, "of", "in"), "the"))
                .filter(match -> isYear(match.expression()));
    }

    private static boolean isYear(TimeExpression expression) {
        return switch (expression) {
            case TimeExpression.Relative(int amount, CalendarUnit unit) -> unit == CalendarUnit.YEAR;
            case TimeExpression.Anaphoric(int amount, CalendarUnit unit) -> unit == CalendarUnit.YEAR;
            default -> false;
        };
    }

    static Optional<Match> year(Pieces pieces, int i) {
        boolean spelled = pieces.at(i).is("the") && pieces.at(i + 1).is("year"); // "the year 2000"
        int number = spelled ? i + 2 : i;
        OptionalInt year = TimeWords.year(pieces.at(number));
        return year.isEmpty() ? Optional.empty() : Optional.of(new Match(
                new TimeExpression.CalendarYear(year.getAsInt()), number + 1, spelled ? Strength.STRONG : Strength.NUMBER));
    }
}
