package org.geokg.publish.release;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.geokg.graph.ArticleRecord;
import org.geokg.graph.Vocabulary;
import org.geokg.store.ArticleShelf;
import org.geokg.store.GraphStore;

/**
 * From what a release was made: the articles with the hashes of their texts, by which rules each was read, and the options
 * of the build. Two releases with equal manifests were made from the same.
 */
final class Manifest {
    static final String FILE = "manifest.json";
    private static final String REPORT = "report.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final GraphStore store;
    private final ArticleShelf shelf;
    private final ReleaseOptions options;
    private final Figures figures;

    Manifest(GraphStore store, ArticleShelf shelf, ReleaseOptions options, Figures figures) {
        this.store = store;
        this.shelf = shelf;
        this.options = options;
        this.figures = figures;
    }

    /** Writes it, leaves the stream open, and says how many articles each version of the rules has read. */
    SortedMap<String, Long> write(OutputStream out) throws IOException {
        SortedMap<String, Long> extractors = new TreeMap<>();
        try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setCodec(JSON);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            head(json);
            json.writeArrayFieldStart("articles");
            shelf.forEach((article, claims) -> {
                extractors.merge(article.extractorVersion(), 1L, Long::sum);
                article(json, article, claims.size());
            });
            json.writeEndArray();
            json.writeObjectField("extractors", extractors);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return extractors;
    }

    private void head(JsonGenerator json) throws IOException {
        json.writeStringField("title", options.title());
        json.writeStringField("version", options.version());
        json.writeStringField("date", options.date().toString());
        json.writeStringField("base", store.iris().base());
        json.writeBooleanField("shortened", options.shortened());
        json.writeStringField("program", options.program());
        Optional<JsonNode> build = buildOptions();
        if (build.isPresent()) {
            json.writeObjectField("buildOptions", build.get());
        }
        json.writeObjectFieldStart("counts");
        json.writeNumberField("quads", figures.quads());
        json.writeNumberField("articles", figures.of(Vocabulary.ARTICLE_CLASS));
        json.writeNumberField("claims", figures.of(Vocabulary.CLAIM));
        json.writeNumberField("rejectedClaims", figures.of(Vocabulary.REJECTED_CLAIM));
        json.writeNumberField("statements", figures.of(Vocabulary.STATEMENT));
        json.writeNumberField("entities", figures.entities());
        json.writeObjectFieldStart("directTriples");
        for (Map.Entry<String, Long> relation : figures.facts().entrySet()) {
            json.writeNumberField(relation.getKey(), relation.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What the last build was asked for, as its report tells; the store itself does not know. */
    private Optional<JsonNode> buildOptions() throws IOException {
        Path report = store.folder().resolve(REPORT);
        return Files.exists(report)
                ? Optional.of(JSON.readTree(report.toFile()).path("options")).filter(JsonNode::isObject)
                : Optional.empty();
    }

    private void article(JsonGenerator json, ArticleRecord article, int claims) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article.id());
        json.writeStringField("iri", store.iris().article(article.id()).getURI());
        json.writeStringField("textSha256", article.textSha256());
        json.writeStringField("extractor", article.extractorVersion());
        if (article.publisher().isPresent()) {
            json.writeStringField("publisher", article.publisher().get());
        }
        if (article.published().isPresent()) {
            json.writeStringField("published", article.published().get().toString());
        }
        json.writeNumberField("claims", claims);
        json.writeEndObject();
    }

    /** A manifest that is to list so many articles. */
    static Part.Check check(long articles) {
        return file -> TableChecks.sameNumber("articles", JSON.readTree(file.toFile()).path("articles").size(), articles);
    }
}
