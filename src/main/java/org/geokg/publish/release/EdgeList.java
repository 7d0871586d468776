package org.geokg.publish.release;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.geokg.publish.ParquetTable;

/** The facts as a table. */
final class EdgeList {
    static final Columns<FactRow> COLUMNS = Columns.of(FactRow.class);

    private final Facts facts;
    private final Figures figures;

    EdgeList(Facts facts, Figures figures) {
        this.facts = facts;
        this.figures = figures;
    }

    /**
     * Writes it as CSV, leaves the stream open, and says how many rows there are.
     *
     * @throws IOException also if the rows are not the direct triples that the graph has
     */
    long writeCsv(OutputStream out) throws IOException {
        CSVPrinter table = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8),
                CSVFormat.RFC4180.builder().setHeader(COLUMNS.names().toArray(String[]::new)).get());
        Tally tally = new Tally();
        facts.forEach(fact -> {
            table.printRecord(COLUMNS.text(fact));
            tally.add(fact);
        });
        table.flush();
        tally.compare(figures.facts());
        return tally.rows;
    }

    /** The same as Parquet. */
    long writeParquet(OutputStream out) throws IOException {
        long[] rows = {0};
        try (ParquetTable<FactRow> table = new ParquetTable<>(out, FactRow.class)) {
            facts.forEach(fact -> {
                table.write(fact);
                rows[0]++;
            });
        }
        return rows[0];
    }

    /** Counts the direct triples that the rows stand for; rows of the same triple follow each other. */
    private static final class Tally {
        private final Map<String, Long> triples = new TreeMap<>();
        private String last = "";
        private long rows;

        void add(FactRow fact) {
            rows++;
            String triple = fact.relation() + " " + fact.triple();
            if (!triple.equals(last)) {
                triples.merge(fact.relation(), fact.symmetric() ? 2L : 1L, Long::sum);
            }
            last = triple;
        }

        void compare(Map<String, Long> direct) throws IOException {
            for (Map.Entry<String, Long> relation : direct.entrySet()) {
                long stated = triples.getOrDefault(relation.getKey(), 0L);
                if (stated != relation.getValue()) {
                    throw new IOException("the graph has " + relation.getValue() + " direct triples of " + relation.getKey()
                            + ", and statements for " + stated + "; geokg validate tells which");
                }
            }
        }
    }
}
