package org.geokg.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.evaluate.GoldFactChecks.Place;

/** Reads gold facts from JSON: {@code {"id": …, "facts": [{"s": …, "p": …, "o": …}]}}, as data/gold/README.md explains. */
final class GoldJson {
    private final ObjectMapper mapper = new ObjectMapper();
    private final GoldFactChecks checks;

    GoldJson(GoldFactChecks checks) {
        this.checks = checks;
    }

    Optional<GoldArticle> read(Path file) throws IOException {
        String source = file.toString();
        JsonNode root;
        try {
            root = mapper.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            OptionalInt line = e.getLocation() == null ? OptionalInt.empty() : OptionalInt.of(e.getLocation().getLineNr());
            checks.report(new Place(source, line, ""), "not JSON: " + e.getOriginalMessage(), "mend the file");
            return Optional.empty();
        } catch (CharacterCodingException e) {
            checks.report(new Place(source, OptionalInt.empty(), ""), "not UTF-8", "save the file as UTF-8");
            return Optional.empty();
        }
        if (!root.path("id").isTextual() || !root.path("facts").isArray()) {
            checks.report(
                    new Place(source, OptionalInt.empty(), ""),
                    "no \"id\" or no list of \"facts\"",
                    "see data/gold/README.md for the format");
            return Optional.empty();
        }
        List<GoldFact> facts = new ArrayList<>();
        JsonNode listed = root.path("facts");
        for (int i = 0; i < listed.size(); i++) {
            Place place = new Place(source, OptionalInt.empty(), "fact " + (i + 1));
            fact(listed.get(i), place).ifPresent(facts::add);
        }
        List<String> ignored = new ArrayList<>();
        root.path("ignoreRelations").forEach(n -> ignored.add(n.asText()));
        return Optional.of(new GoldArticle(root.path("id").asText(), facts, ignored));
    }

    private Optional<GoldFact> fact(JsonNode node, Place place) {
        List<String> subject = names(node, "s");
        List<String> object = names(node, "o");
        if (subject.isEmpty() || object.isEmpty()) {
            checks.report(place, place.what() + ": no \"s\" or no \"o\"", "name both ends");
            return Optional.empty();
        }
        Optional<String> relation = checks.relation(text(node, "p").orElse(""), place);
        Optional<Polarity> polarity = checks.word(Polarity.class, text(node, "polarity").orElse(""), place);
        Optional<Factuality> factuality = checks.word(Factuality.class, text(node, "factuality").orElse(""), place);
        Optional<Difficulty> difficulty =
                checks.word(Difficulty.class, text(node, "difficulty").orElse("medium"), place);
        if (relation.isEmpty() || polarity.isEmpty() || factuality.isEmpty() || difficulty.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GoldFact(
                subject,
                relation.get(),
                object,
                polarity.get(),
                factuality.get(),
                checks.date(text(node, "date").orElse(""), place),
                text(node, "attributedTo"),
                text(node, "role"),
                node.path("former").asBoolean(false),
                evidence(node.path("evidence")),
                difficulty.get(),
                node.path("required").asBoolean(true)));
    }

    /** The label, then its aliases; a label may list alternatives between bars. */
    private static List<String> names(JsonNode fact, String end) {
        List<String> names = new ArrayList<>();
        text(fact, end).ifPresent(label -> names.addAll(Arrays.asList(label.split("\\|"))));
        fact.path("aliases").path(end).forEach(alias -> names.add(alias.asText()));
        return names;
    }

    private static Optional<String> text(JsonNode fact, String field) {
        JsonNode value = fact.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    private static GoldEvidence evidence(JsonNode node) {
        if (node.isTextual()) {
            return new GoldEvidence.Sentence(node.asText());
        }
        return node.isObject()
                ? new GoldEvidence.Span(node.path("begin").asInt(), node.path("end").asInt())
                : new GoldEvidence.Unrecorded();
    }
}
