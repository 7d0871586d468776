package org.geokg.fusion;

import static org.geokg.fusion.EpisodesTest.days;
import static org.geokg.fusion.Press.article;
import static org.geokg.fusion.Press.claim;
import static org.geokg.fusion.Press.office;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.geokg.claim.ClaimTime;
import org.geokg.time.Basis;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** History is not now: what is over is a statement and no fact. */
class HistoryTest {
    static Stream<Press.Draft> thePast() {
        return Stream.of(
                claim("georgia", "atWarWith", "russia").during("2008-08", "2008-08"),
                claim("china", "atWarWith", "india").during("1962", "1962"),
                claim("iran", "atWarWith", "iraq").during("1980-09", "1988-08"),
                claim("argentina", "atWarWith", "united-kingdom").during("1982-04-02", "1982-06-14"),
                claim("georgia", "memberOf", "cis").during("1993", "2009"),
                claim("mali", "memberOf", "ecowas").until("1994"),
                claim("albania", "memberOf", "warsaw-pact").during("1955", "1968"),
                office("kuchma", "President", "ukraine").during("2003", "2003"),
                office("solana", "Secretary General", "nato").during("1995", "1999"),
                office("blinken", "Secretary of State", "united-states").former(),
                claim("egypt", "alliedWith", "soviet-union").until("1976"));
    }

    @ParameterizedTest
    @MethodSource("thePast")
    void thePastIsAStatementAndNoFactOfToday(Press.Draft past) {
        Fused fused = Fused.from(article("a", "Herald", "2025-03-31", past));
        assertEquals(1, fused.statements().size());
        assertEquals(Status.ASSERTED, fused.statements().getFirst().status());
        assertEquals(List.of(), fused.facts());
    }

    @Test
    void eventsNeverExpire() {
        Fused fused = Fused.from(article("a", "Herald", "2025-03-31", claim("mali", "attacked", "togo").on("1961")));
        assertEquals(List.of("mali attacked togo"), fused.facts());
    }

    @Test
    void sinceLeavesAStateOpen() {
        Fused fused = Fused.from(article("a", "Herald", "2025-03-31", claim("mali", "atWarWith", "togo").since("2022-02")));
        assertEquals(2, fused.facts().size());
    }

    @Test
    void nowIsTheNewestReferenceDate() {
        Statement term = Fused.from(article("a", "Herald", "2025-03-31", claim("mali", "leads", "ecowas").during("2024", "2025-06-30")))
                .only("leads");
        assertTrue(Facts.holds(term, Optional.of(LocalDate.parse("2025-06-29"))));
        assertFalse(Facts.holds(term, Optional.of(LocalDate.parse("2025-06-30"))));
        assertFalse(Facts.holds(term, Optional.empty()));
    }

    @Test
    void formerMakesAnEndedEpisode() {
        Statement blinken = Fused.from(article("a", "Herald", "2025-03-31",
                        office("blinken", "Secretary of State", "united-states").former()))
                .only("holdsOfficeIn");
        assertTrue(blinken.former());
        assertEquals("2025-03-31/2025-03-31", days(blinken.end()));
    }

    @Test
    void thenMeansThatTheDayOfTheEventLiesInside() {
        ClaimTime then = new ClaimTime.Between(
                Optional.empty(),
                Optional.of(new DateRange(
                        LocalDate.parse("2025-01-21"), LocalDate.parse("2025-03-31"), Precision.PART_OF_MONTH, Basis.TEXT, "")));
        Statement blinken = Fused.from(
                        article("a", "Herald", "2025-03-31",
                                office("blinken", "Secretary of State", "united-states").former().time(then)),
                        article("b", "Courier", "2025-02-28",
                                office("blinken", "Secretary of State", "united-states").former()))
                .only("holdsOfficeIn");
        assertEquals("2025-01-21/2025-02-28", days(blinken.end()));
        assertEquals(Optional.of(Precision.PART_OF_MONTH), blinken.precision());
    }

    @Test
    void formerNeverTouchesARunningTerm() {
        Fused fused = Fused.from(
                article("a", "Herald", "2025-03-31", office("trump", "President", "united-states")),
                article("b", "Herald", "2025-04-30", office("trump", "President", "united-states").former()));
        assertEquals(List.of("trump holdsOfficeIn united-states"), fused.facts());
        assertEquals(2, fused.all("holdsOfficeIn").size());
    }

    @Test
    void aFormerHolderEndsNobodysTerm() {
        Fused fused = Fused.from(
                article("a", "Herald", "2025-03-31", office("rubio", "Secretary of State", "united-states")),
                article("b", "Herald", "2025-04-30", office("blinken", "Secretary of State", "united-states").former()));
        assertEquals(List.of("rubio holdsOfficeIn united-states"), fused.facts());
    }

    @Test
    void formerWithoutAnyDateIsNoFactEither() {
        Fused fused = Fused.from(article("a", "Herald", "", office("blinken", "Secretary of State", "united-states").former()));
        assertEquals(List.of(), fused.facts());
        assertEquals(Status.ASSERTED, fused.only("holdsOfficeIn").status());
    }
}
