package org.geokg.publish.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnSchema;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;

/** The tables and the network of a release say the facts and claims of the store, in the types they have. */
class ReleasedTablesTest extends PublishedRelease {
    @Test
    void theEdgeListHasTheFactsAndNothingThatIsOver() throws IOException {
        List<Map<String, String>> facts = csv("facts.csv.gz");
        List<String> told = facts.stream()
                .map(f -> f.get("sourceLabel").replaceAll("(?s) <b>.*", "") + " " + f.get("relation") + " " + f.get("targetLabel"))
                .toList();
        assertEquals(List.of(
                "Norway alliedWith Sweden",
                "Norway attacked Sweden",
                "Norway attacked Sweden",
                "North Atlantic Treaty Organization establishedIn 1949-04",
                "Zo\u00EB holdsOfficeIn Finland",
                "Norway imposedSanctionsOn Finland",
                "Sweden memberOf North Atlantic Treaty Organization",
                "Finland suspendedParticipation North Atlantic Treaty Organization"), told);
        Map<String, String> member = facts.get(6);
        assertEquals("2024-03-07", member.get("from"));
        assertEquals("2", member.get("claims"));
        assertEquals("1", member.get("sources"));
        assertEquals("", facts.get(3).get("target"), "a date is no entity");
        assertEquals(Set.of("true"), facts.stream().filter(f -> f.get("relation").equals("alliedWith"))
                .map(f -> f.get("symmetric")).collect(Collectors.toSet()));
    }

    @Test
    void parquetHasTypesAndTheSameRows() throws IOException {
        assertEquals(Map.of("from", "DATE", "confidence", "DOUBLE", "symmetric", "BOOLEAN", "claims", "INT32", "source", "STRING"),
                types("facts.parquet", "from", "confidence", "symmetric", "claims", "source"));
        assertEquals(Map.of("date", "DATE", "confidence", "DOUBLE", "former", "BOOLEAN", "begin", "INT32", "quote", "STRING"),
                types("claims.parquet", "date", "confidence", "former", "begin", "quote"));
        for (String table : List.of("facts", "claims")) {
            List<Map<String, String>> rows = parquet(table + ".parquet");
            List<Map<String, String>> asText = csv(table + ".csv.gz");
            assertEquals(asText.size(), rows.size());
            for (int i = 0; i < rows.size(); i++) {
                for (String column : List.of("confidence", "role", "kind", table.equals("facts") ? "statement" : "quote")) {
                    assertEquals(Double.isNaN(number(asText.get(i).get(column))) ? asText.get(i).get(column) : "number",
                            Double.isNaN(number(rows.get(i).get(column))) ? rows.get(i).get(column) : "number", column + i);
                }
            }
        }
        Map<String, String> july = parquet("claims.parquet").stream()
                .filter(c -> "1814-07-01".equals(c.get("date"))).findFirst().orElseThrow();
        assertEquals("1814-07-31", july.get("dateLatest"));
    }

    @Test
    void aRejectedClaimIsInNoTable() throws IOException {
        assertTrue(csv("claims.csv.gz").stream().noneMatch(c -> c.get("predicate").equals("suppliedArmsTo")));
        assertEquals(11, csv("claims.csv.gz").size());
    }

    @Test
    void graphMlIsValidAndHasTheEdgesWithTheirAttributes() throws IOException {
        DirectedMultigraph<String, DefaultEdge> graph = new DirectedMultigraph<>(null, DefaultEdge::new, false);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        Map<String, String> labels = new HashMap<>();
        Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();
        importer.addVertexAttributeConsumer((vertex, value) -> {
            if (vertex.getSecond().equals("label")) {
                labels.put(vertex.getFirst(), value.getValue());
            }
        });
        importer.addEdgeAttributeConsumer((edge, value) ->
                edges.computeIfAbsent(edge.getFirst(), e -> new HashMap<>()).put(edge.getSecond(), value.getValue()));
        try (Reader text = reader("facts.graphml.gz")) {
            importer.importGraph(graph, text);
        }
        assertEquals(5, graph.vertexSet().size());
        assertEquals(7, graph.edgeSet().size(), "the year of an organization's founding is no edge");
        assertEquals(Set.of("1905-06-07", "1814-07-01"), edges.values().stream()
                .filter(e -> e.get("relation").equals("attacked"))
                .map(e -> e.get("date"))
                .collect(Collectors.toSet()));
        assertTrue(labels.values().stream().anyMatch(l -> l.contains(" <b>&amp;]]>\"'")), labels.toString());
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private Reader reader(String gzipped) throws IOException {
        return new InputStreamReader(new GZIPInputStream(Files.newInputStream(release.resolve(gzipped))), StandardCharsets.UTF_8);
    }

    private List<Map<String, String>> csv(String name) throws IOException {
        try (Reader text = reader(name);
                CSVParser rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
            return rows.stream().map(CSVRecord::toMap).toList();
        }
    }

    private Map<String, String> types(String name, String... columns) throws IOException {
        try (ParquetFileReader table = ParquetFileReader.open(InputFile.of(release.resolve(name)))) {
            return Stream.of(columns).collect(Collectors.toMap(c -> c, c -> type(table.getFileSchema().getColumn(c))));
        }
    }

    private static String type(ColumnSchema column) {
        return column.logicalType() == null ? column.type().toString() : column.logicalType().toString();
    }

    private List<Map<String, String>> parquet(String name) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (ParquetFileReader table = ParquetFileReader.open(InputFile.of(release.resolve(name))); RowReader row = table.rowReader()) {
            List<String> columns = table.getFileSchema().getColumns().stream().map(ColumnSchema::name).toList();
            while (row.hasNext()) {
                row.next();
                Map<String, String> cells = new TreeMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    cells.put(columns.get(i), row.isNull(i) ? "" : String.valueOf(row.getValue(i)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
