package org.geokg.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineDayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ACCRA, Ghana, 3 October 2023 — Ghana left. | 2023-10-03",
        "January 23, 2014 (ADDIS ABABA) – Talks began. | 2014-01-23",
        "TOKYO, Feb. 8, 2016 (Agency) - Japan left. | 2016-02-08",
        "Port-au-Prince, 12th May, 2010: Haiti left. | 2010-05-12",
        "MOSCOW, September 2, 2004 /Agency/ -- Russia left. | 2004-09-02",
    })
    void isTheOneThatALineBeginsWith(String text, LocalDate day) {
        assertEquals(Optional.of(day), DatelineDay.of("A headline\n\n" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ACCRA, Oct 3 (Agency) - Ghana left.", "Ghana left on 3 October 2023 - at last.", "ACCRA, February 31, 2023 - Ghana left.",
        "In its statement of 3 October 2023 Ghana said so.", ""
    })
    void isNotMadeUp(String text) {
        assertEquals(Optional.empty(), DatelineDay.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "BOGOTA, Aug. 20 - Colombia left.  | 2019-08-21 | 2019-08-20",
        "ACCRA, 30 Dec (Agency) -- Ghana left. | 2020-01-02 | 2019-12-30",
        "ACCRA, Oct 3 (Agency) - Ghana left. | 2019-12-02 | ",
        "ACCRA, Oct 3 (Agency) - Ghana left. | 2019-10-02 | ",
    })
    void hasTheYearOfThePublicationThatFollows(String text, LocalDate published, LocalDate day) {
        assertEquals(Optional.ofNullable(day), DatelineDay.of(text, Optional.of(published)));
        assertEquals(Optional.empty(), DatelineDay.of(text, Optional.empty()));
    }

    @Test
    void isLookedForInTheOpeningOnly() {
        assertEquals(Optional.empty(), DatelineDay.of("x".repeat(1_000_000) + "\nACCRA, 3 October 2023 — Ghana left."));
    }
}
