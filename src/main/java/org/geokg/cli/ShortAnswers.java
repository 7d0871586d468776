package org.geokg.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.geokg.query.NamedQuery;
import org.geokg.query.QueryAnswer;
import org.geokg.query.QueryRunner;
import org.geokg.query.ResultTable;

/** Questions with the first rows of their answers. */
final class ShortAnswers {
    private static final int ROWS = 4;
    private static final int LONGEST_CELL = 48;

    private final PrintStream out;

    ShortAnswers(PrintStream out) {
        this.out = out;
    }

    void print(NamedQuery query, QueryRunner runner) {
        out.println();
        out.println(query.question() + "  (" + query.name() + ")");
        switch (runner.answer(query.text(), ROWS)) {
            case QueryAnswer.Rows rows -> print(rows.table());
            case QueryAnswer.Truth truth -> out.println("    " + (truth.value() ? "yes" : "no"));
            case QueryAnswer.Triples triples -> out.println("    " + triples.model().size() + " triples");
        }
    }

    private void print(ResultTable table) {
        if (table.rows().isEmpty()) {
            out.println("    (nothing)");
        }
        for (List<Optional<RDFNode>> row : table.rows()) {
            out.println("    " + row.stream().map(cell -> cell.map(ShortAnswers::text).orElse("")).collect(Collectors.joining(" | ")));
        }
        if (table.truncated()) {
            out.println("    ...");
        }
    }

    private static String text(RDFNode node) {
        String text = Plain.text(node.isLiteral() ? node.asLiteral().getLexicalForm() : localName(node.toString()));
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
