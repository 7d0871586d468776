package org.geokg.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.geokg.text.Token;
import org.junit.jupiter.api.Test;

class ReferenceDateFinderTest {

    @Test
    void theDayOfPublicationComesFirst() {
        LocalDate day = LocalDate.of(2024, 2, 24);
        assertEquals(Optional.of(new ReferenceDate(day, Basis.ARTICLE_DATE)),
                ReferenceDateFinder.find(Optional.of(day), Optional.of(day.plusDays(1)), read("It said on March 31 after May 2024")));
    }

    @Test
    void orTheDayOfTheDatelineRightBeforeItUnlessALaterDayIsToldOf() {
        LocalDate tuesday = LocalDate.of(2018, 11, 27);
        Optional<LocalDate> monday = Optional.of(tuesday.minusDays(1));
        assertEquals(monday, ReferenceDateFinder.find(Optional.of(tuesday), monday, read("It left on Sunday.")).map(ReferenceDate::day));
        assertEquals(Optional.of(tuesday),
                ReferenceDateFinder.find(Optional.of(tuesday), monday, read("It left on Tuesday.")).map(ReferenceDate::day));
        assertEquals(Optional.of(tuesday), ReferenceDateFinder.find(
                Optional.of(tuesday), Optional.of(tuesday.minusDays(9)), read("It left on Sunday.")).map(ReferenceDate::day));
    }

    @Test
    void elseTheDayOfTheDateline() {
        LocalDate day = LocalDate.of(2023, 10, 3);
        assertEquals(Optional.of(new ReferenceDate(day, Basis.TEXT)), ReferenceDateFinder.find(
                Optional.empty(), Optional.of(day), read("It said on March 31 after May 2024")));
    }

    @Test
    void elseTheFirstSuchDayAfterTheLatestDatedEvent() {
        assertEquals(Optional.of(new ReferenceDate(LocalDate.of(2025, 3, 31), Basis.TEXT)), find(
                "Armenia has refused for the past year, the ministry said on March 31, after leaving in August 2024.",
                "It was founded in 2002.",
                "It first announced it in May 2024.",
                "It attacked in September 2023.",
                "On March 26, the parliament passed a bill.",
                "In late January, they signed a charter."));
    }

    @Test
    void theSameDayCountsAsAfter() {
        assertEquals(Optional.of(new ReferenceDate(LocalDate.of(2024, 3, 31), Basis.TEXT)),
                find("It left on March 31, 2024, the ministry said on March 31."));
    }

    @Test
    void aDayWhoseYearTheStoryHasNamedIsNot() {
        assertEquals(Optional.empty(), find(
                "In 2006 Lebanon saw a war.", "On 12 July militants fired rockets.", "A resolution followed on 11 August 2006."));
    }

    @Test
    void plansTellNothing() {
        assertEquals(Optional.of(new ReferenceDate(LocalDate.of(2025, 3, 31), Basis.TEXT)),
                find("It said on March 31 it would join by May 2030 and left in August 2024."));
    }

    @Test
    void withoutAnEventOrADayThereIsNone() {
        assertEquals(Optional.empty(), find("It said on March 31 that it was founded in 2002."));
        assertEquals(Optional.empty(), find("It left in August 2024 and said so on Tuesday."));
        assertEquals(Optional.empty(), find("It left in August 2024 after the Oct. 7 attack."));
        assertEquals(Optional.empty(), find());
    }

    private static Optional<ReferenceDate> find(String... sentences) {
        return ReferenceDateFinder.find(Optional.empty(), Optional.empty(), read(sentences));
    }

    private static List<List<TimeMention>> read(String... sentences) {
        TimeReader reader = new TimeReader();
        List<List<Token>> tokens = Arrays.stream(sentences).map(Sentences::split).toList();
        return Story.follow(tokens, tokens.stream().map(reader::read).toList(), Optional.empty());
    }
}
