package org.geokg.entity.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.geokg.problem.Problem;
import org.junit.jupiter.api.Test;

class GazetteerReaderTest {
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aRowIsAnEntityWithItsNames() throws IOException {
        Gazetteer gazetteer = read("id,label,type,aliases,ambiguousAliases\ntestland,Testland,State,Republic of Testland,Testa\n");
        GazetteerEntry entry = gazetteer.find("testland").orElseThrow();
        assertEquals(List.of("Testland", "Republic of Testland"), entry.names());
        assertEquals(List.of("Testa"), entry.contextNames());
        assertTrue(gazetteer.meanings("Testa").getFirst().needsContext());
        assertEquals(List.of(), problems);
    }

    @Test
    void badRowsAreReportedWithTheirLineAndLeftOut() throws IOException {
        Gazetteer gazetteer = read("id,label,type\na,A,State\nb,B,Planet\na,Other,State\nc,,State\n");
        assertEquals(1, gazetteer.entries().size());
        assertTrue(problems.size() >= 3, problems::toString);
        assertTrue(problems.getFirst().message().contains("3"), problems.getFirst()::message);
    }

    @Test
    void anOfficeThatCannotBeReadIsReported() throws IOException {
        read("id,label,type,offices\nann,Ann Testa,Person,President of testland 2001-2005|Queen\n");
        assertEquals(1, problems.size());
    }

    private Gazetteer read(String csv) throws IOException {
        return new GazetteerReader(new WordBook(Map.of()), problems::add).add("test.csv", new StringReader(csv)).build();
    }
}
