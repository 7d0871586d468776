package org.geokg.claim.rule;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.geokg.claim.Factuality;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;

/** Words that change the factuality of what they govern, by lemma; read from {@code contexts.csv}. */
public final class ContextBook {
    private final Map<String, Context> byLemma;

    private ContextBook(Map<String, Context> byLemma) {
        this.byLemma = Map.copyOf(byLemma);
    }

    /**
     * Reads rows of lemma, effect (actual, planned, possible, demanded, denied or negated), speech (yes or nothing).
     * Bad rows are reported and left out.
     */
    public static ContextBook read(String source, Reader text, ProblemSink problems) throws IOException {
        Map<String, Context> map = new LinkedHashMap<>();
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
        try (var parser = format.parse(text)) {
            for (CSVRecord row : parser) {
                String effect = row.get("effect").toLowerCase(Locale.ROOT);
                boolean speech = row.get("speech").equals("yes");
                try {
                    map.put(row.get("lemma"), switch (effect) {
                        case "negated" -> new Context(Optional.empty(), true, speech);
                        case "actual" -> new Context(Optional.empty(), false, speech);
                        default -> new Context(Optional.of(Factuality.valueOf(effect.toUpperCase(Locale.ROOT))), false, speech);
                    });
                } catch (IllegalArgumentException e) {
                    problems.report(Problem.at(source, (int) parser.getCurrentLineNumber(), ProblemCode.RULE_INVALID,
                            "unknown effect " + effect, "use actual, planned, possible, demanded, denied or negated"));
                }
            }
        }
        return new ContextBook(map);
    }

    Optional<Context> find(String lemma) {
        return Optional.ofNullable(byLemma.get(lemma));
    }
}
