package org.geokg.review;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.geokg.decision.DecisionsFile;

/** Items as a table whose first columns are those of a file of decisions, the decision itself left empty. */
public final class ReviewTable {
    private static final List<String> MORE = List.of("reason", "affected", "what", "sentence", "detail");

    private ReviewTable() {}

    /** Writes the table; the stream is flushed and left open. */
    public static void write(List<ReviewItem> items, OutputStream out) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder()
                .setHeader(Stream.concat(DecisionsFile.COLUMNS.stream(), MORE.stream()).toArray(String[]::new))
                .get();
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), format);
        for (ReviewItem item : items) {
            printer.printRecord("", item.target(), item.value(), "", "", "", item.reason().word(), item.affected(), item.what(),
                    item.sentence(), item.detail());
        }
        printer.flush();
    }
}
