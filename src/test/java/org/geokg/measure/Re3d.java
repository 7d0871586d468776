package org.geokg.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.geokg.article.Article;
import org.geokg.text.OffsetMap;

/** Reads the Relationship and Entity Extraction Evaluation Dataset (Dstl 2017): a folder for each source, JSON a line. */
final class Re3d {
    /** A document with its annotations. */
    record Document(Article article, List<Span> entities, List<Link> relations) {}

    /** An entity; offsets count code points. */
    record Span(int begin, int end, String type, String words) {
        boolean overlaps(int otherBegin, int otherEnd) {
            return begin < otherEnd && otherBegin < end;
        }

        /** Whether a word in it begins with a capital, as names do: not "the regime", "its allies". */
        boolean isNamed() {
            return Stream.of(words.split("\\s+"))
                    .anyMatch(w -> Character.isUpperCase(w.codePointAt(0)) && !w.equals("The") && !w.equals("A"));
        }
    }

    /** A relation between two spans. */
    record Link(String type, Span source, Span target) {}

    private final ObjectMapper json = new ObjectMapper();

    List<Document> read(Path folder) throws IOException {
        List<Document> all = new ArrayList<>();
        try (Stream<Path> sources = Files.list(folder)) {
            for (Path source : sources.filter(Files::isDirectory).sorted().toList()) {
                all.addAll(readSource(source));
            }
        }
        return all;
    }

    private List<Document> readSource(Path source) throws IOException {
        Map<String, Document> documents = new LinkedHashMap<>();
        Map<String, OffsetMap> offsets = new LinkedHashMap<>();
        for (JsonNode node : lines(source.resolve("documents.json"))) {
            String id = node.get("_id").asText();
            String text = node.get("text").asText();
            documents.put(id, new Document(new Article(id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    text, 0), new ArrayList<>(), new ArrayList<>()));
            offsets.put(id, new OffsetMap(text));
        }
        for (JsonNode node : lines(source.resolve("entities.json"))) {
            String id = node.get("documentId").asText();
            documents.get(id).entities().add(span(offsets.get(id), node, "begin", "end", "value", node.get("type").asText()));
        }
        for (JsonNode node : lines(source.resolve("relations.json"))) {
            String id = node.get("documentId").asText();
            documents.get(id).relations().add(new Link(node.get("type").asText(),
                    span(offsets.get(id), node, "sourceBegin", "sourceEnd", "source", ""),
                    span(offsets.get(id), node, "targetBegin", "targetEnd", "target", "")));
        }
        return List.copyOf(documents.values());
    }

    private static Span span(OffsetMap offsets, JsonNode node, String begin, String end, String words, String type) {
        return new Span(offsets.codePoints(node.get(begin).asInt()), offsets.codePoints(node.get(end).asInt()), type,
                node.get(words).asText());
    }

    private List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                nodes.add(json.readTree(line));
            }
        }
        return nodes;
    }
}
