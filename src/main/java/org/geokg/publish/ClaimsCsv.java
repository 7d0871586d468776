package org.geokg.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.geokg.claim.KeyedClaim;
import org.geokg.graph.ArticleRecord;
import org.geokg.graph.IriPolicy;

/** Claims as {@code claims.csv}: UTF-8, RFC 4180, one header. */
public final class ClaimsCsv implements ClaimWriter {
    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180
            .builder()
            .setHeader(ClaimColumn.names().toArray(String[]::new))
            .get();

    private final CSVPrinter printer;
    private final ClaimTableOptions options;
    private final IriPolicy iris;

    public ClaimsCsv(OutputStream out, IriPolicy iris, ClaimTableOptions options) throws IOException {
        this.printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), RFC_4180);
        this.iris = iris;
        this.options = options;
    }

    @Override
    public void write(ArticleRecord article, List<KeyedClaim> claims) throws IOException {
        for (ClaimRow row : options.rows(article, claims, iris)) {
            Stream<String> cells = Stream.of(ClaimColumn.values()).map(c -> c.text(row));
            printer.printRecord(options.spreadsheet() ? cells.map(ClaimsCsv::guarded) : cells);
        }
    }

    /** A spreadsheet would take such a cell for a formula; the apostrophe makes it text. */
    private static String guarded(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
