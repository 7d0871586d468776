package org.geokg.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.geokg.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTableTest {
    private static final RoleTable STANDARD = RoleTable.standard();

    @ParameterizedTest
    @CsvSource({
        "Minister of Foreign Affairs, Foreign Minister, mali",
        "Secretary of State, Foreign Minister, united-states",
        "defense minister, Defence Minister, mali",
        "Secretary-General, Secretary General, nato",
        "Vice-President, Vice President, mali",
        "Spokeswoman, Spokesman, mali",
        "Premier, Prime Minister, mali",
        "Acting Secretary of State, Foreign Minister, united-states",
        "Labor Secretary, Labour Minister, united-states"
    })
    void titlesOfOneOfficeFold(String title, String office, String in) {
        assertEquals(STANDARD.fold(office, in), STANDARD.fold(title, in));
    }

    @ParameterizedTest
    @ValueSource(strings = {"President", "Prime Minister", "Chancellor", "King", "Foreign Minister", "Secretary General"})
    void offices(String title) {
        assertTrue(STANDARD.fold(title, "mali").single());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ambassador", "Spokesman", "Senator", "Commander", "Queen", "Deputy Foreign Minister", "Chief Wizard"})
    void thatSeveralHold(String title) {
        assertFalse(STANDARD.fold(title, "mali").single());
    }

    @Test
    void aRowForOnePlaceGoesBeforeTheGeneralOne() {
        assertFalse(STANDARD.fold("President", "bosnia-and-herzegovina").single());
        assertFalse(STANDARD.fold("Secretary of State", "mali").single());
    }

    @Test
    void badRowsAreReportedWithTheirLineAndLeftOut() throws IOException {
        List<Problem> problems = new ArrayList<>();
        RoleTable table = RoleTable.read(
                new StringReader("role,foldsTo,single,in\nKing,,true,\nDuke,,maybe,\n,,true,\nBaron,true\nKing,,false,\n"),
                "roles.csv",
                problems::add);
        assertEquals(List.of(3, 4, 5, 6), problems.stream().map(p -> p.line().getAsInt()).toList());
        assertTrue(table.fold("king", "mali").single());
    }

    @Test
    void otherColumnsAreReported() throws IOException {
        List<Problem> problems = new ArrayList<>();
        RoleTable.read(new StringReader("title,single\nKing,true\n"), "roles.csv", problems::add);
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().message().startsWith("roles.csv:1: GKG-202"), problems.getFirst().message());
    }

    @Test
    void aBrokenQuoteIsReported() throws IOException {
        List<Problem> problems = new ArrayList<>();
        RoleTable table = RoleTable.read(
                new StringReader("role,foldsTo,single,in\nKing,,true,\n\"Duke\"x,,true,\n"), "roles.csv", problems::add);
        assertEquals(1, problems.size());
        assertTrue(table.fold("King", "mali").single());
    }
}
