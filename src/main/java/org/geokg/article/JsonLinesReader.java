package org.geokg.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;

/** Reads JSON Lines: an object a line; blank lines are passed over. A mapped column may be a path, {@code body.text}. */
final class JsonLinesReader implements FormatReader {
    private static final ObjectReader JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().readerFor(JsonNode.class);

    @Override
    public void read(Content content, Intake intake) throws IOException {
        String name = content.file().name();
        try (Reader reader = content.open(Optional.empty())) {
            LineReader lines = new LineReader(reader);
            int number = 0;
            for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (line.get().text().isBlank()) {
                    continue;
                }
                number++;
                readLine(content.file(), line.get(), number, intake);
            }
            if (number == 0) {
                intake.reject(Problem.in(name, ProblemCode.INPUT_MALFORMED, "no line in it", "put a JSON object on each line"));
            }
        }
    }

    private static void readLine(InputFile file, LineReader.Line line, int number, Intake intake) throws IOException {
        if (line.cut()) {
            reject(file, line, intake, "a line longer than " + LineReader.LONGEST + " characters");
            return;
        }
        JsonNode node;
        try {
            node = JSON.readTree(line.text());
        } catch (JsonProcessingException e) {
            reject(file, line, intake, "not JSON: " + e.getOriginalMessage());
            return;
        }
        if (!node.isObject()) {
            reject(file, line, intake, "not a JSON object");
            return;
        }
        intake.offer(Records.draft(file, line.number(), number, field -> value(node, field, intake.options().columns())));
    }

    private static void reject(InputFile file, LineReader.Line line, Intake intake, String found) {
        intake.reject(Problem.at(file.name(), line.number(), ProblemCode.INPUT_MALFORMED, found,
                "put one JSON object on each line"));
    }

    private static Optional<String> value(JsonNode record, Field field, ColumnMapping columns) {
        List<String> names = new ArrayList<>();
        record.fieldNames().forEachRemaining(names::add);
        Optional<JsonNode> direct = columns.find(field, names).map(record::path);
        Optional<JsonNode> nested = Optional.ofNullable(columns.columns().get(field))
                .map(path -> record.at("/" + path.replace('.', '/')));
        return direct.or(() -> nested).filter(JsonNode::isValueNode).filter(v -> !v.isNull()).map(JsonNode::asText);
    }
}
