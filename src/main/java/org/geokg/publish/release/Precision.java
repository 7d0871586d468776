package org.geokg.publish.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.geokg.claim.Relation;

/**
 * How often the program was right, by relation, where that was measured: the figures that {@code geokg evaluate --by-relation} gave
 * on the project's own gold, kept with the program. They tell of the rules that were measured, on the articles that were
 * judged; a relation that was never judged says so.
 */
final class Precision {
    static final List<String> COLUMNS =
            List.of("relation", "gold", "judged", "correct", "precision", "low95", "high95", "extractor");

    static final String FILE = "precision.csv";
    private static final double Z = 1.959963984540054;

    private final List<Measured> measured;

    private Precision(List<Measured> measured) {
        this.measured = measured;
    }

    private record Measured(String gold, String extractor, String relation, int judged, int correct) {
        /** Wilson's interval of 95 %, which holds for few cases too. */
        double bound(int side) {
            double n = judged;
            double share = correct / n;
            double spread = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
            return (share + Z * Z / (2 * n) + side * spread) / (1 + Z * Z / n);
        }
    }

    /** The figures that come with the program. */
    static Precision kept() throws IOException {
        List<Measured> measured = new ArrayList<>();
        CSVFormat table = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (InputStream in = Precision.class.getResourceAsStream(FILE);
                CSVParser rows = table.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (CSVRecord row : rows) {
                measured.add(new Measured(row.get("gold"), row.get("extractor"), row.get("relation"),
                        Integer.parseInt(row.get("judged")), Integer.parseInt(row.get("correct"))));
            }
        }
        return new Precision(measured);
    }

    /** Which rules were measured, each once. */
    List<String> extractors() {
        return measured.stream().map(Measured::extractor).distinct().toList();
    }

    /** Writes a row for each relation and gold, and one that says 0 for a relation that no gold has. */
    long write(List<Relation> relations, OutputStream out) throws IOException {
        CSVPrinter table = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8),
                CSVFormat.RFC4180.builder().setHeader(COLUMNS.toArray(String[]::new)).get());
        long rows = 0;
        for (Relation relation : relations) {
            List<Measured> own = measured.stream()
                    .filter(m -> m.relation().equals(relation.name()) && m.judged() > 0)
                    .toList();
            for (Measured m : own) {
                table.printRecord(m.relation(), m.gold(), m.judged(), m.correct(), decimals((double) m.correct() / m.judged()),
                        decimals(m.bound(-1)), decimals(m.bound(1)), m.extractor());
            }
            if (own.isEmpty()) {
                table.printRecord(relation.name(), "never measured", 0, 0, "", "", "", "");
            }
            rows += Math.max(1, own.size());
        }
        table.flush();
        return rows;
    }

    private static String decimals(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
