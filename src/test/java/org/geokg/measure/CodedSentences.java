package org.geokg.measure;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.article.Article;

/**
 * Reads sentences that political scientists have coded, in the JSON of PLOVER's gold standard records: objects with
 * {@code id}, {@code date}, {@code text}, {@code event}, {@code source} and {@code target}, the last two lists of
 * objects with {@code actorText}. Where several sources have no target, each acts with each other.
 */
final class CodedSentences {
    /** A sentence and its one event; actors by their words in it. */
    record Coded(Article article, String event, List<String> sources, List<String> targets) {}

    private CodedSentences() {}

    static List<Coded> read(Path file) throws IOException {
        JsonMapper json = JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();
        String text = Files.readString(file).strip();
        List<Coded> all = new ArrayList<>();
        for (JsonNode node : json.readTree(text.startsWith("[") ? text : "[" + text + "]")) {
            String date = node.path("date").asText();
            Optional<LocalDate> day = date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
            Article article = new Article(node.get("id").asText(), Optional.empty(), Optional.empty(), day, Optional.empty(),
                    node.get("text").asText().replaceAll("[{}]", ""), 0);
            all.add(new Coded(article, node.get("event").asText(), actors(node.path("source")), actors(node.path("target"))));
        }
        return all;
    }

    private static List<String> actors(JsonNode list) {
        List<String> words = new ArrayList<>();
        for (JsonNode actor : list) {
            String text = actor.path("actorText").asText();
            if (!text.isBlank()) {
                words.add(text);
            }
        }
        return words;
    }
}
