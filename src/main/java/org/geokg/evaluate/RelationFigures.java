package org.geokg.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** How right each relation is, as the CSV that is kept with the program and goes out with releases. */
public final class RelationFigures {
    private RelationFigures() {}

    /**
     * A row a relation, sorted.
     *
     * @param gold      what it was measured on
     * @param extractor the version of the rules that were measured
     */
    public static String csv(EvaluationReport report, String gold, String extractor) {
        StringBuilder text = new StringBuilder();
        List<EvaluationReport.OfRelation> sorted = report.relations().stream()
                .sorted(Comparator.comparing(EvaluationReport.OfRelation::relation))
                .toList();
        try {
            CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180.builder()
                    .setHeader("gold", "extractor", "relation", "judged", "correct")
                    .get());
            for (EvaluationReport.OfRelation relation : sorted) {
                Counts counts = relation.counts();
                table.printRecord(gold, extractor, relation.relation(), counts.given(), counts.right());
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
