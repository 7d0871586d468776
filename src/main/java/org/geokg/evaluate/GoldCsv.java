package org.geokg.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.evaluate.GoldFactChecks.Place;

/**
 * Reads gold facts from a table with the columns {@code article, subject, predicate, object} and, where wanted,
 * {@code polarity, factuality, date, required}; without these a fact is affirmed, actual, undated and required. A row with
 * an article alone says that whatever is found there is wrong. The form for a first few facts on one's own articles, and
 * for many short texts: it has no aliases and no evidence.
 */
final class GoldCsv {
    private static final List<String> FACT = List.of("subject", "predicate", "object");

    private final GoldFactChecks checks;

    GoldCsv(GoldFactChecks checks) {
        this.checks = checks;
    }

    List<GoldArticle> read(Path file) throws IOException {
        Map<String, List<GoldFact>> byArticle = new LinkedHashMap<>();
        String source = file.toString();
        try (CsvTable table = CsvTable.open(file)) {
            List<String> missing = table.missing(List.of("article", "subject", "predicate", "object"));
            if (!missing.isEmpty()) {
                checks.report(
                        new Place(source, OptionalInt.of(1), ""),
                        "no column " + String.join(", ", missing),
                        "the columns are article,subject,predicate,object,polarity,factuality,date,required");
                return List.of();
            }
            table.forEach(row -> {
                Function<String, List<GoldFact>> none = article -> new ArrayList<>();
                if (namesArticleAlone(row)) {
                    byArticle.computeIfAbsent(row.text("article"), none);
                } else {
                    fact(row, new Place(source, OptionalInt.of(row.line()), "fact"))
                            .ifPresent(f -> byArticle.computeIfAbsent(row.text("article"), none).add(f));
                }
            });
        }
        return byArticle.entrySet().stream()
                .map(e -> new GoldArticle(e.getKey(), e.getValue(), List.of()))
                .toList();
    }

    private static boolean namesArticleAlone(CsvTable.Row row) {
        return !row.text("article").isBlank() && FACT.stream().allMatch(column -> row.text(column).isBlank());
    }

    private Optional<GoldFact> fact(CsvTable.Row row, Place place) {
        if (row.text("subject").isBlank() || row.text("object").isBlank()) {
            checks.report(place, "no subject or no object", "name both ends");
            return Optional.empty();
        }
        Optional<String> relation = checks.relation(row.text("predicate"), place);
        Optional<Polarity> polarity = checks.word(Polarity.class, row.textOr("polarity", "affirmed"), place);
        Optional<Factuality> factuality = checks.word(Factuality.class, row.textOr("factuality", "actual"), place);
        if (relation.isEmpty() || polarity.isEmpty() || factuality.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GoldFact(
                List.of(row.text("subject")),
                relation.get(),
                List.of(row.text("object")),
                polarity.get(),
                factuality.get(),
                checks.date(row.text("date"), place),
                Optional.empty(),
                Optional.empty(),
                false,
                new GoldEvidence.Unrecorded(),
                Difficulty.MEDIUM,
                !row.text("required").equalsIgnoreCase("false")));
    }
}
