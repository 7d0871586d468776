package org.geokg.time;

import java.util.Optional;
import java.util.OptionalInt;

/** Days that are known from one told before: "the same night", "in the evening", "on the 26th". */
final class ToldDayGrammar {

    private ToldDayGrammar() {}

    /** @param i after any "the" */
    static Optional<Match> at(Pieces pieces, int i) {
        return thatNight(pieces, i).or(() -> partOfDay(pieces, i)).or(() -> dayOfMonth(pieces, i));
    }

    /** "In the evening", in front of what happened in it: elsewhere it may be any evening. */
    private static Optional<Match> partOfDay(Pieces pieces, int i) {
        boolean part = pieces.at(i).is("morning", "afternoon", "evening") && pieces.at(i - 1).is("the") && pieces.at(i - 2).is("in");
        boolean front = pieces.at(i - 3).word().isEmpty() || pieces.at(i - 3).is(",", ";", "and", "but");
        Piece next = pieces.at(i + 1);
        boolean goesOn = next.isDash() || next.is("of", "and", "or") || next.isLowerCaseWord() && next.tag().startsWith("NN");
        return part && front && !goesOn ? Match.strong(new TimeExpression.ToldDay(false), i + 1) : Optional.empty();
    }

    /** "On the 26th", "the 5th of that month"; "on the 38th parallel" and "on the 5th day" are none. */
    private static Optional<Match> dayOfMonth(Pieces pieces, int i) {
        OptionalInt day = pieces.at(i).lower().matches("\\d+(st|nd|rd|th)") && pieces.at(i - 1).is("the")
                ? TimeWords.day(pieces.at(i)) : OptionalInt.empty();
        if (day.isEmpty()) {
            return Optional.empty();
        }
        TimeExpression told = new TimeExpression.Anaphoric(0, CalendarUnit.MONTH);
        Optional<Match> month = pieces.at(i + 1).is("of") ? month(pieces, i + 2) : Optional.empty();
        boolean bare = pieces.at(i - 2).is("on") && !pieces.at(i + 1).is("of") && !pieces.at(i + 1).continuesNounGroup();
        return month.isEmpty() && !bare ? Optional.empty() : Match.strong(
                new TimeExpression.DayOfMonth(day.getAsInt(), month.map(Match::expression).orElse(told)),
                month.map(Match::end).orElse(i + 1));
    }

    /** "The month", "that month", "last month", "the following month". */
    private static Optional<Match> month(Pieces pieces, int i) {
        int named = pieces.skip(i, "the");
        return pieces.at(named).is("month") ? Match.strong(new TimeExpression.Anaphoric(0, CalendarUnit.MONTH), named + 1)
                : RelativeGrammar.namedUnit(pieces, named).filter(m -> pieces.at(m.end() - 1).is("month"));
    }

    /** "The same night", "that afternoon", "the next morning": parts of the day told before, or of one beside it. */
    private static Optional<Match> thatNight(Pieces pieces, int i) {
        if (!pieces.at(i + 1).is("morning", "afternoon", "evening", "night")) {
            return Optional.empty();
        }
        boolean defined = pieces.at(i - 1).is("the");
        return switch (pieces.at(i).lower()) {
            case "that" -> near(0, i + 2);
            case "same" -> defined ? near(0, i + 2) : Optional.empty();
            case "next", "following" -> defined ? near(1, i + 2) : Optional.empty();
            case "previous", "preceding" -> defined ? near(-1, i + 2) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Match> near(int days, int end) {
        return Match.strong(new TimeExpression.Anaphoric(days, CalendarUnit.DAY), end);
    }
}
