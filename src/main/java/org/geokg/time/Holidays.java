package org.geokg.time;

import java.time.MonthDay;
import java.util.Optional;

/** Days of the year that news calls by their own names: "Christmas Eve", "New Year's Day". */
final class Holidays {
    private static final MonthDay CHRISTMAS = MonthDay.of(12, 25);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    private Holidays() {}

    /** A day by its name and the index after it. */
    record Named(MonthDay day, int end) {}

    static Optional<Named> at(Pieces pieces, int i) {
        if (pieces.at(i).word().equals("Christmas")) {
            return day(pieces, i + 1, CHRISTMAS);
        }
        boolean newYear = pieces.at(i).word().equals("New") && pieces.at(i + 1).word().equals("Year")
                && pieces.at(i + 2).isPossessiveMarker();
        return newYear ? day(pieces, i + 3, NEW_YEAR) : Optional.empty();
    }

    /** The day itself or its eve. */
    private static Optional<Named> day(Pieces pieces, int i, MonthDay day) {
        return switch (pieces.at(i).word()) {
            case "Day" -> Optional.of(new Named(day, i + 1));
            case "Eve" -> Optional.of(new Named(MonthDay.from(day.atYear(2001).minusDays(1)), i + 1));
            default -> Optional.empty();
        };
    }
}
