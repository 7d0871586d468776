package org.geokg.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "2024-03-05", "2024-3-5", "2024/03/05", "20240305", "20240305T101500Z", "2024-03-05T23:59:00-05:00",
        "2024-03-05 10:00:00", "5 March 2024", "5th March, 2024", "05 Mar 2024", "5 Mar. 2024, 10:30 GMT", "March 5, 2024",
        "Mar 5, 2024 at 2:30 p.m. ET", "Tuesday, March 5, 2024", "Tue, 05 Mar 2024 10:00:00 GMT",
        "Published on 5 March 2024", "05.03.2024", "  5\u00a0March\t2024 ", "5-Mar-2024"
    })
    void readsTheFormsInUse(String written) {
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), PublicationDate.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "someday", "2024", "March 2024", "31 February 2024", "2024-13-01", "05/03/2024", "5 Marching 2024",
        "2024-03-055", "5 ma 2024", "in 2024-03-05"
    })
    void readsNothingIntoOtherWords(String written) {
        assertEquals(Optional.empty(), PublicationDate.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25/03/2024", "03/25/2024"})
    void readsSlashesWhereOnlyOneReadingIsPossible(String written) {
        assertEquals(Optional.of(LocalDate.of(2024, 3, 25)), PublicationDate.read(written));
    }
}
