package org.geokg.claim.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geokg.entity.mention.Reading;
import org.geokg.text.Token;
import org.geokg.time.Basis;
import org.geokg.time.ReferenceDate;
import org.geokg.time.TimeExpression;
import org.geokg.time.TimeMention;
import org.geokg.time.TimeReader;
import org.geokg.time.TimeResolver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts read on Saturday, 1 June 2024; of each the days that are counted from a happening. */
@DisplayName("Days counted from a happening")
class HappeningsTest {
    private static final Optional<ReferenceDate> TODAY = Optional.of(new ReferenceDate(LocalDate.of(2024, 6, 1), Basis.ARTICLE_DATE));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers seized power in Mali on 7 May. The bloc suspended Mali the day after the coup.             | 2024-05-08..2024-05-08
            Soldiers staged a coup on 7 May. The bloc suspended Mali within a week of the coup.                 | 2024-05-07..2024-05-14
            Sunday's coup shocked the region. France condemned it on the day of the coup.                       | 2024-05-26..2024-05-26
            Two days after the coup, the bloc suspended Mali. Soldiers had toppled the president on Monday.     | 2024-05-29..2024-05-29
            Elections were held in Gambia on 4 May. Sall visited Mali two days before the vote.                 | 2024-05-02..2024-05-02
            Barrow was sworn in in Dakar on Thursday. Sall met him the day before the inauguration.             | 2024-05-29..2024-05-29
            Sall took office on 2 May. He visited Ghana a week after taking office.                             | 2024-05-09..2024-05-09
            The bloc will hold a summit in Accra on 12 June. Sall will fly to Togo on the eve of the summit.    | 2024-06-11..2024-06-11
            The summit was held on Friday. Sall met Barrow on the sidelines of the summit.                      | 2024-05-31..2024-05-31
            The United States acted on Thursday, ten days after soldiers seized power. France spoke on the day of the coup. | 2024-05-30..2024-05-30, 2024-05-20..2024-05-20
            The bloc suspended Mali a day after the coup.                                                       | ''
            Soldiers seized power in 2020. The bloc suspended Mali two days after the coup.                     | ''
            A coup took place on 3 May and another coup on 9 May. The bloc suspended Mali a day after the coup. | ''
            The bloc condemned the coup on Thursday. France spoke two days after the coup.                       | ''
            Soldiers tried to topple the president on Thursday. France spoke two days after the coup.           | ''
            Soldiers took power in August 2020. Soldiers seized power on 7 May. France spoke a day after the coup. | ''
            Soldiers seized power on 7 May. France spoke in the week after the coup.                            | ''
            Mali took in refugees on Monday. Sall met Barrow the day before the inauguration.                   | ''
            Soldiers seized power on 7 May. The bloc acted less than a month after the coup.                    | ''
            Soldiers seized power on 7 May. Ghana spoke a day after the coup of 1981.                           | ''
            Soldiers seized power on 7 May. France condemned the coup leaders a day after the vote.             | ''
            """)
    @DisplayName("are known where the article dates one such happening by the day")
    void follow(String text, String expected) {
        List<List<Token>> sentences = Reading.of(2024, text).stream().map(n -> n.sentence().tokens()).toList();
        List<List<TimeMention>> dates = sentences.stream().map(s -> new TimeReader().read(s)).toList();
        List<List<TimeMention>> followed = Happenings.follow(sentences, dates, TODAY, Reading.gazetteer().words());
        assertEquals(expected, followed.stream().flatMap(List::stream)
                .filter(m -> m.expression() instanceof TimeExpression.Counted)
                .flatMap(m -> TimeResolver.resolve(m, sentences.getLast(), TODAY).stream())
                .map(d -> d.first() + ".." + d.last()).collect(Collectors.joining(", ")));
    }
}
