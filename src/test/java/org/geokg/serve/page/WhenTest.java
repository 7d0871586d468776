package org.geokg.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    @ParameterizedTest(name = "{0} {1} {2} -> {3}")
    @CsvSource({
        "Day, 2025-03-30, , on 30 March 2025",
        "Month, 2023-08-01, 2023-08-31, in August 2023",
        "Year, 2021-01-01, 2021-12-31, in 2021",
        "Decade, 1990-01-01, 1999-12-31, in the 1990s",
        "PartOfMonth, 2025-01-21, 2025-01-31, 21–31 January 2025",
        "PartOfYear, 2022-12-01, 2023-02-28, 1 December 2022 to 28 February 2023",
        "Approximate, 2024-03-31, , about 31 March 2024",
        "'', 2024-03-31, , on 31 March 2024",
    })
    void saysDatesAsExactlyAsTheyAreKnown(String precision, String first, String last, String words) {
        assertEquals(words, new When(precision).at(first, Optional.ofNullable(last)));
    }
}
