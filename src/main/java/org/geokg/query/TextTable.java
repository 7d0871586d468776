package org.geokg.query;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shared.PrefixMapping;

/** Rows as aligned columns for reading in a terminal; long cells are cut, since every other format keeps them whole. */
final class TextTable {

    private static final int WIDEST_CELL = 60;

    private final PrefixMapping prefixes;

    TextTable(PrefixMapping prefixes) {
        this.prefixes = prefixes;
    }

    void write(ResultTable table, OutputStream out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns());
        table.rows().forEach(row -> lines.add(row.stream().map(this::show).toList()));
        int[] widths = new int[table.columns().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(line.get(i)));
            }
        }
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        writer.print(padded(lines.getFirst(), widths));
        writer.print(padded(Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths));
        lines.stream().skip(1).forEach(line -> writer.print(padded(line, widths)));
        writer.print(table.rows().size() == 1 ? "(1 row)\n" : "(" + table.rows().size() + " rows)\n");
        writer.flush();
    }

    private String show(Optional<RDFNode> cell) {
        return cell.map(node -> {
            if (node.isLiteral()) {
                return fit(node.asLiteral().getLexicalForm());
            }
            return fit(node.isURIResource() ? prefixes.shortForm(node.asResource().getURI()) : node.toString());
        }).orElse("");
    }

    /** Text out of articles must neither move the cursor nor break the columns. */
    private static String fit(String text) {
        int[] shown = text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .limit(WIDEST_CELL + 1L)
                .toArray();
        return shown.length <= WIDEST_CELL
                ? new String(shown, 0, shown.length)
                : new String(shown, 0, WIDEST_CELL - 1) + "…";
    }

    private static String padded(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : "  ").append(cells.get(i)).repeat(" ", widths[i] - length(cells.get(i)));
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
