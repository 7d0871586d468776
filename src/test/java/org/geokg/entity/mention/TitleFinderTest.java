package org.geokg.entity.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleFinderTest {
    @Test
    void theLongestTitleWins() {
        assertEquals(List.of("Deputy Foreign Minister"), titles("Deputy Foreign Minister Sergei Testov left."));
    }

    @Test
    void aMinistersPortfolioMayFollow() {
        assertEquals(List.of("Minister of Climate and Energy"), titles("Minister of Climate and Energy Ann Testa left."));
        assertEquals(
                List.of("Secretary of State for Business and Trade"),
                titles("Ann Testa, Secretary of State for Business and Trade, left."));
    }

    @Test
    void aKnownMinistryMayBePartOfALargerOne() {
        assertEquals(List.of("Minister of Water Resources and Irrigation"), titles("The Minister of Water Resources and Irrigation left."));
        assertEquals(List.of("Foreign Minister"), titles("The Minister of Foreign Affairs and Cooperation left."));
    }

    @Test
    void aDeputyHasTheTitleBehindIt() {
        assertEquals(List.of("Deputy President"), titles("Deputy President Ann Testa left."));
    }

    @Test
    void pluralsAreTitlesToo() {
        assertEquals(List.of("President"), titles("Presidents Vladimir Putin and Xi Jinping met."));
    }

    @Test
    void aTitleMayStandBehindTheNameOfABody() {
        assertEquals(List.of("President"), titles("European Commission President Ursula von der Leyen left."));
    }

    @Test
    void aVerbIsNoTitle() {
        assertEquals(List.of(), titles("Troops head north."));
        assertEquals(List.of(), titles("They came under fire."));
    }

    private static List<String> titles(String text) {
        return Reading.of(2025, text).getFirst().titles().stream().map(t -> t.title().canonical()).toList();
    }
}
