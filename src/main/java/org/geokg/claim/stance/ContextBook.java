package org.geokg.claim.stance;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.geokg.claim.Factuality;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;

/** Words that change the factuality of what they govern, by lemma; read from {@code contexts.csv}. */
public final class ContextBook {
    private static final String SPORT = "sport";

    private final Map<String, Context> byLemma;
    private final Set<String> sport;

    private ContextBook(Map<String, Context> byLemma, Set<String> sport) {
        this.byLemma = Map.copyOf(byLemma);
        this.sport = Set.copyOf(sport);
    }

    /**
     * Reads rows of lemma, effect (actual, planned, possible, demanded, denied, negated or presupposed), speech (yes or nothing), governs
     * (phrases, clauses or nothing: what it says something of, see {@link Context.Reach}).
     * The effect {@code sport} marks words of sports pages, among which fights and attacks are none. Bad rows are reported and left out.
     */
    public static ContextBook read(String source, Reader text, ProblemSink problems) throws IOException {
        Map<String, Context> map = new LinkedHashMap<>();
        Set<String> sport = new LinkedHashSet<>();
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
        try (var parser = format.parse(text)) {
            for (CSVRecord row : parser) {
                String effect = row.get("effect").toLowerCase(Locale.ROOT);
                boolean speech = row.get("speech").equals("yes");
                if (effect.equals(SPORT)) {
                    sport.add(row.get("lemma"));
                    continue;
                }
                try {
                    Context.Reach reach = Context.Reach.named(row.isSet("governs") ? row.get("governs") : "");
                    map.put(row.get("lemma"), switch (effect) {
                        case "negated" -> new Context(Optional.empty(), true, speech, false, reach);
                        case "presupposed" -> new Context(Optional.empty(), false, speech, true, reach);
                        case "actual" -> new Context(Optional.empty(), false, speech, false, reach);
                        default -> new Context(Optional.of(Factuality.valueOf(effect.toUpperCase(Locale.ROOT))), false, speech, false,
                                reach);
                    });
                } catch (IllegalArgumentException e) {
                    problems.report(Problem.at(source, (int) parser.getCurrentLineNumber(), ProblemCode.RULE_INVALID,
                            "unknown effect " + effect + " or reach",
                            "use actual, planned, possible, demanded, denied, negated, presupposed or sport; phrases, clauses or nothing"));
                }
            }
        }
        return new ContextBook(map, sport);
    }

    public Optional<Context> find(String lemma) {
        return Optional.ofNullable(byLemma.get(lemma));
    }

    /** Whether a word belongs to sports pages. */
    public boolean isOfSport(String lemma) {
        return sport.contains(lemma);
    }
}
