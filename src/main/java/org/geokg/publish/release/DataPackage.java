package org.geokg.publish.release;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.geokg.publish.ClaimCells;

/**
 * What the columns of the CSV tables hold, for tools that read Data Packages.
 *
 * @see <a href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data Package</a>
 */
record DataPackage(ReleaseOptions options, Map<String, WrittenPart> parts) {
    static final String FILE = "datapackage.json";
    /** Cut to their grain in {@code claims.csv}: {@code 2024-08} is August. */
    private static final List<String> CUT = List.of("date", "dateLatest", "from", "fromLatest", "untilEarliest", "until");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    byte[] toJson() throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("profile", "tabular-data-package").put("name", "geokg").put("title", options.title())
                .put("version", options.version()).put("created", options.date() + "T00:00:00Z");
        options.licence().ifPresent(iri -> json.putArray("licenses").addObject().put("path", iri));
        ArrayNode resources = json.putArray("resources");
        resource(resources, "facts", FactRow.class, DataPackage::type);
        resource(resources, "claims", ClaimCells.class, c -> CUT.contains(c.getName()) ? "string" : type(c));
        return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void resource(ArrayNode resources, String name, Class<? extends Record> rows, Function<RecordComponent, String> type) {
        WrittenPart part = parts.get(name + ".csv.gz");
        ObjectNode resource = resources.addObject().put("profile", "tabular-data-resource").put("name", name)
                .put("title", part.about()).put("path", part.name()).put("format", "csv").put("mediatype", "text/csv")
                .put("encoding", "utf-8").put("compression", "gz").put("bytes", part.bytes()).put("hash", "sha256:" + part.sha256());
        ArrayNode fields = resource.putObject("schema").putArray("fields");
        Columns.of(rows).components().forEach(c -> fields.addObject().put("name", c.getName()).put("type", type.apply(c)));
    }

    private static String type(RecordComponent component) {
        return switch (Columns.Kind.of(component)) {
            case TEXT -> "string";
            case DAY -> "date";
            case WHOLE_NUMBER -> "integer";
            case NUMBER -> "number";
            case TRUTH -> "boolean";
        };
    }

    /** Reads a file that is to describe both tables. */
    static Part.Check check() {
        return file -> TableChecks.sameNumber("tables", JSON.readTree(file.toFile()).path("resources").size(), 2);
    }
}
