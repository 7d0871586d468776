package org.geokg.publish.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.geokg.claim.Relation;
import org.geokg.graph.OntologyRelations;
import org.junit.jupiter.api.Test;

class PrecisionTest {
    private static final List<Relation> RELATIONS = OntologyRelations.read();

    @Test
    void everyRelationHasItsFiguresOrSaysThatItWasNeverMeasured() throws IOException {
        List<CSVRecord> rows = rows();
        assertEquals(RELATIONS.stream().map(Relation::name).collect(Collectors.toSet()),
                rows.stream().map(r -> r.get("relation")).collect(Collectors.toSet()));
        for (CSVRecord row : rows) {
            if (row.get("judged").equals("0")) {
                assertEquals("never measured", row.get("gold"));
                assertEquals("", row.get("precision"));
            } else {
                double share = Double.parseDouble(row.get("precision"));
                assertTrue(Double.parseDouble(row.get("low95")) <= share && share <= Double.parseDouble(row.get("high95")), row.toString());
            }
        }
    }

    @Test
    void theIntervalIsWilsons() throws IOException {
        // n of n: the lower bound is n / (n + z²)
        CSVRecord allRight = rows().stream()
                .filter(r -> Integer.parseInt(r.get("judged")) > 0 && r.get("judged").equals(r.get("correct")))
                .findFirst().orElseThrow();
        int n = Integer.parseInt(allRight.get("judged"));
        assertEquals(n / (n + 1.959964 * 1.959964), Double.parseDouble(allRight.get("low95")), 0.0005);
        assertEquals("1.000", allRight.get("high95"));
    }

    private static List<CSVRecord> rows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long count = Precision.kept().write(RELATIONS, out);
        List<CSVRecord> rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(out.toString(StandardCharsets.UTF_8))).getRecords();
        assertEquals(count, rows.size());
        return rows;
    }
}
