package org.geokg.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({
            "2025-03-31, 2025-03-31, DAY, 2025-03-31, '', day",
            "2025-01-21, 2025-01-31, PART_OF_MONTH, 2025-01-21, 2025-01-31, part-of-month",
            "2024-08-01, 2024-08-31, MONTH, 2024-08, '', month",
            "2024-05-01, 2024-07-31, MONTH, 2024-05, 2024-07, month",
            "2023-01-01, 2023-04-30, PART_OF_YEAR, 2023-01-01, 2023-04-30, part-of-year",
            "2002-01-01, 2002-12-31, YEAR, 2002, '', year",
            "1990-01-01, 1994-12-31, YEAR, 1990, 1994, year",
            "1990-01-01, 1999-12-31, DECADE, 1990-01-01, 1999-12-31, decade",
            "2024-03-31, 2024-03-31, APPROXIMATE, 2024-03-31, '', approximate"})
    void cutsToTheGrain(LocalDate first, LocalDate last, Precision precision, String from, String latest, String word) {
        DateText text = DateText.of(new DateRange(first, last, precision, Basis.EXPLICIT, "words"));
        assertEquals(new DateText(from, latest), text);
        assertEquals(word, DateText.word(precision));
    }
}
