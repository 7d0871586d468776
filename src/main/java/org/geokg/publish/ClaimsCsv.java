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
    private final CSVPrinter printer;
    private final List<ClaimColumn> columns;
    private final boolean quotes;
    private final ClaimTableOptions options;
    private final IriPolicy iris;

    public ClaimsCsv(OutputStream out, IriPolicy iris, ClaimTableOptions options) throws IOException {
        this(out, iris, options, ClaimColumn.USUAL, true);
    }

    private ClaimsCsv(OutputStream out, IriPolicy iris, ClaimTableOptions options, List<ClaimColumn> columns, boolean quotes)
            throws IOException {
        String[] header = columns.stream().map(ClaimColumn::columnName).toArray(String[]::new);
        this.printer = new CSVPrinter(
                new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180.builder().setHeader(header).get());
        this.columns = columns;
        this.quotes = quotes;
        this.iris = iris;
        this.options = options;
    }

    /**
     * The table of a release: all claims, with the SHA-256 of the quote as last column.
     *
     * @param quotes whether the column of quotes is filled
     */
    public static ClaimsCsv released(OutputStream out, IriPolicy iris, boolean quotes) throws IOException {
        return new ClaimsCsv(out, iris, ClaimTableOptions.ALL, ClaimColumn.RELEASED, quotes);
    }

    /** The columns of {@link #released}, in order. */
    public static List<String> releasedColumns() {
        return ClaimColumn.RELEASED.stream().map(ClaimColumn::columnName).toList();
    }

    @Override
    public void write(ArticleRecord article, List<KeyedClaim> claims) throws IOException {
        for (ClaimRow row : options.rows(article, claims, iris)) {
            Stream<String> cells = columns.stream().map(c -> c == ClaimColumn.QUOTE && !quotes ? "" : c.text(row));
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
