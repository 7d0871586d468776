package org.geokg.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The article that a page describes in JSON-LD, in the terms of schema.org; all empty where it describes none. */
record LinkedArticle(
        Optional<String> headline,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> url,
        Optional<String> body) {

    private static final JsonMapper JSON = new JsonMapper();

    static LinkedArticle of(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> parse(script).stream())
                .flatMap(root -> nodes(root).stream())
                .filter(LinkedArticle::isArticle)
                .findFirst()
                .map(LinkedArticle::of)
                .orElse(new LinkedArticle(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static LinkedArticle of(JsonNode node) {
        return new LinkedArticle(
                text(node.path("headline")).or(() -> text(node.path("name"))).map(LinkedArticle::unescaped),
                nameOf(node.path("publisher")).map(LinkedArticle::unescaped),
                text(node.path("datePublished")).or(() -> text(node.path("dateCreated"))),
                text(node.path("url")).or(() -> nameOf(node.path("mainEntityOfPage"))),
                text(node.path("articleBody")));
    }

    /** Pages are full of broken JSON-LD; the visible page then tells. */
    private static Optional<JsonNode> parse(Element script) {
        try {
            return Optional.of(JSON.readTree(script.data()));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static List<JsonNode> nodes(JsonNode root) {
        List<JsonNode> found = new ArrayList<>();
        Iterable<JsonNode> tops = root.isArray() ? root : List.of(root);
        for (JsonNode top : tops) {
            found.add(top);
            top.path("@graph").forEach(found::add);
        }
        return found;
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        Stream<JsonNode> types = type.isArray() ? type.valueStream() : Stream.of(type);
        return types.map(JsonNode::asText).anyMatch(t -> t.endsWith("Article") || t.equals("BlogPosting"));
    }

    private static Optional<String> nameOf(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        return text(one).or(() -> text(one.path("name"))).or(() -> text(one.path("@id")));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText().strip()).filter(t -> !t.isEmpty()) : Optional.empty();
    }

    /** Many sites escape the titles in their JSON-LD as if it were HTML. */
    private static String unescaped(String text) {
        return CleanText.line(Parser.unescapeEntities(text, false));
    }
}
