package org.geokg.claim.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geokg.entity.mention.Reading;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.time.Anchor;
import org.geokg.time.Basis;
import org.geokg.time.Direction;
import org.geokg.time.ReferenceDate;
import org.geokg.time.TimeMention;
import org.geokg.time.TimeReader;
import org.geokg.time.TimeResolver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences read on Saturday, 1 June 2024. */
@DisplayName("Who spoke on which day")
class DatedTellingsTest {
    private static final Anchor TODAY = new Anchor(
            Optional.of(new ReferenceDate(LocalDate.of(2024, 6, 1), Basis.ARTICLE_DATE)), Direction.PAST, Optional.empty());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad told reporters on Thursday that trade was down. | Chad 2024-05-30
            On Thursday Chad said that trade was down.           | Chad 2024-05-30
            Macky Sall said on Friday that trade was down.       | Macky Sall 2024-05-31
            Chad said that trade was down on Thursday.           | ''
            Chad said in May that trade was down.                | ''
            Chad left on Thursday.                               | ''
            Chad says on Thursday that trade is down.            | ''
            """)
    @DisplayName("is read where nothing parts a verb of saying in the past from a day beside it")
    void read(String text, String expected) {
        SentenceNames names = Reading.of(2024, text).getFirst();
        List<TimeMention> dates = new TimeReader().read(names.sentence().tokens());
        List<DatedTelling> told = new DatedTellings(names, dates, Reading.gazetteer().words(), d -> TimeResolver.resolve(d, TODAY)).read();
        assertEquals(expected, told.stream().map(t -> t.speaker().label() + " " + t.day().first()).collect(Collectors.joining(", ")));
    }
}
