package org.geokg.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When states begin and end. */
class TimeBoundsTest {
    private static final Anchor ANCHOR = new Anchor(
            Optional.of(new ReferenceDate(LocalDate.of(2025, 3, 31), Basis.ARTICLE_DATE)),
            Direction.PAST, Optional.empty());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It has ruled since August 2024 | 2024-08-01..2024-08-31 MONTH | open",
            "It ruled until May | open | 2024-05-01..2024-05-31 MONTH",
            "It ruled from 1990 to 1994 | 1990-01-01..1990-12-31 YEAR | 1994-01-01..1994-12-31 YEAR",
            "It ruled between May and July 2020 | 2020-05-01..2020-05-31 MONTH | 2020-07-01..2020-07-31 MONTH",
            "the 1990-1994 membership | 1990-01-01..1990-12-31 YEAR | 1994-01-01..1994-12-31 YEAR",
            "In force from 1 March | 2025-03-01..2025-03-01 DAY | open",
            "It has refused for the past year | 2024-03-31..2024-03-31 APPROXIMATE | open",
            "It will stay for the next two years | open | 2027-03-31..2027-03-31 APPROXIMATE"})
    void bound(String sentence, String begin, String end) {
        TimeBounds bounds = bounds(sentence).orElseThrow();
        assertEquals(begin, words(bounds.begin()));
        assertEquals(end, words(bounds.end()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It joined in 2014", "It will join by 2030", "It stayed after May", "It left before Friday",
            "It grew over the past year"})
    void timesWithoutABoundGiveNone(String sentence) {
        assertEquals(Optional.empty(), bounds(sentence));
    }

    @Test
    void boundsNeedAnEnd() {
        assertThrows(IllegalArgumentException.class, () -> new TimeBounds(Optional.empty(), Optional.empty()));
    }

    private static Optional<TimeBounds> bounds(String sentence) {
        return TimeBounds.of(new TimeReader().read(Sentences.split(sentence)).getFirst(), ANCHOR);
    }

    private static String words(Optional<DateRange> range) {
        return range.map(r -> r.first() + ".." + r.last() + " " + r.precision()).orElse("open");
    }
}
