package org.geokg.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MentionedDatesTest {
    private static final TimeExpression A_DAY_EARLIER = new TimeExpression.Anaphoric(-1, CalendarUnit.DAY);
    private static final TimeExpression THAT_MONTH = new TimeExpression.Anaphoric(0, CalendarUnit.MONTH);
    private static final TimeExpression THAT_YEAR = new TimeExpression.Anaphoric(0, CalendarUnit.YEAR);

    @Test
    void aDayCountsFromTheLastDayThoughAYearCameBetween() {
        MentionedDates dates = after("on October 23, 2024", "since 2019");
        assertEquals("on October 23, 2024", from(dates, A_DAY_EARLIER));
        assertEquals("since 2019", from(dates, THAT_YEAR));
    }

    @Test
    void aLaterDayRenewsAnEarlierOne() {
        MentionedDates dates = after("on October 23, 2024", "in May 2023", "on October 25, 2024", "in 1990");
        assertEquals("on October 25, 2024", from(dates, A_DAY_EARLIER));
        assertEquals("on October 25, 2024", from(dates, THAT_MONTH));
        assertEquals("in 1990", from(dates, THAT_YEAR));
    }

    @Test
    void withoutOneFineEnoughItIsTheLast() {
        assertEquals("in May 2023", from(after("in 1990", "in May 2023"), A_DAY_EARLIER));
        assertEquals(Optional.empty(), MentionedDates.none().previousFor(A_DAY_EARLIER));
    }

    private static MentionedDates after(String... mentions) {
        MentionedDates dates = MentionedDates.none();
        for (String words : mentions) {
            TimeMention mention = new TimeReader().read(Sentences.split(words)).getFirst();
            dates = dates.with(TimeResolver.resolve(mention, Anchor.none()).orElseThrow());
        }
        return dates;
    }

    private static String from(MentionedDates dates, TimeExpression expression) {
        return dates.previousFor(expression).orElseThrow().text();
    }
}
