package org.geokg.serve.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.geokg.query.NamedQuery;
import org.geokg.query.QueryAnswer;
import org.geokg.query.QueryRejected;
import org.geokg.query.QueryRunner;
import org.geokg.query.QueryTimedOut;
import org.geokg.query.ResultTable;
import org.geokg.serve.html.Anchor;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;
import org.geokg.serve.resource.Links;

/** A question, its query in a box to change, and the answer. Works without scripts: the box is a plain form. */
record QueryPage(Layout layout, Links links, Dataset dataset, QueryRunner runner) {

    private static final int MOST_ROWS = 500;
    private static final int LONG = 16;
    private static final int SENTENCE = 70;

    /** @param text what to run: the named query's own text, or the visitor's changed one */
    Html of(NamedQuery query, String text) {
        return layout.page(
                query.question(),
                Html.of(
                        """
                        <p class="crumbs"><a href="{}">Questions</a></p>
                        <h1>{}</h1>
                        <form class="editor" action="{}" method="get">
                        <label for="query">SPARQL</label>
                        <textarea id="query" name="query" rows="{}" spellcheck="false" autocapitalize="off" \
                        autocomplete="off">\n{}</textarea>
                        <p class="actions"><button type="submit">Run</button>{}<span class="hint">Ctrl + Enter runs it</span></p>
                        </form>
                        <section class="answer" aria-live="polite">{}</section>
                        """,
                        layout.site().path("/queries"),
                        query.question(),
                        layout.site().path("/queries/" + query.name()),
                        Math.clamp(text.lines().count() + 1, 8, 28),
                        text,
                        Html.when(
                                !text.equals(query.text()),
                                Html.of(
                                        "<a class=\"quiet\" href=\"{}\">Back to the original</a>",
                                        layout.site().path("/queries/" + query.name()))),
                        answer(query, text)));
    }

    private Html answer(NamedQuery query, String text) {
        try {
            return switch (runner.answer(text, MOST_ROWS)) {
                case QueryAnswer.Rows rows -> table(query, text, rows.table());
                case QueryAnswer.Truth truth -> Html.of("<p class=\"truth\">{}</p>", truth.value() ? "Yes." : "No.");
                case QueryAnswer.Triples triples -> triples(text, triples.model());
            };
        } catch (QueryRejected | QueryTimedOut e) {
            return Html.of("<div class=\"problem\" role=\"alert\"><p>No answer.</p><pre>{}</pre></div>", e.getMessage());
        }
    }

    private Html table(NamedQuery query, String text, ResultTable table) {
        Map<RDFNode, Optional<String>> named = new HashMap<>();
        List<Html> rows = Txn.calculateRead(dataset, () -> table.rows().stream()
                .map(row -> Html.of("<tr>{}</tr>", row.stream().map(cell -> cell(cell, named)).toList()))
                .toList());
        String count = table.rows().size() == 1 ? "1 row" : table.rows().size() + " rows";
        return Html.of(
                """
                <p class="answer-line"><b>{}</b>{}<span class="formats">{}{}</span></p>
                <div class="scroll"><table class="list results"><thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>
                """,
                table.truncated() ? "The first " + count : count,
                Html.when(rows.isEmpty(), Html.text(": nothing in the graph matches.")),
                download(query, text, "csv", "CSV"),
                download(query, text, "json", "JSON"),
                table.columns().stream().map(column -> Html.of("<th>{}</th>", inWords(column))).toList(),
                rows);
    }

    private Html download(NamedQuery query, String text, String format, String label) {
        return Html.of(
                "<a href=\"{}?query={}&amp;format={}\" download=\"{}.{}\">{}</a>",
                layout.site().path("/sparql"),
                Links.encode(text),
                format,
                query.name(),
                format,
                label);
    }

    /** {@code meanConfidence} reads better as {@code mean confidence}. */
    private static String inWords(String variable) {
        return variable.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private Html cell(Optional<RDFNode> cell, Map<RDFNode, Optional<String>> named) {
        if (cell.isEmpty()) {
            return Html.of("<td></td>");
        }
        RDFNode node = cell.get();
        if (node.isURIResource()) {
            return Html.of("<td class=\"ref\">{}</td>", Anchor.to(links, node.toString(), shortened(node.toString())));
        }
        if (!node.isLiteral()) {
            return Html.of("<td>{}</td>", node.toString());
        }
        String text = node.asLiteral().getLexicalForm();
        Optional<String> entity = named.computeIfAbsent(node, this::entityNamed);
        return Html.of(
                "<td class=\"{}\">{}</td>",
                look(node.asLiteral()),
                entity.map(iri -> Anchor.to(links, iri, text)).orElse(Html.text(text)));
    }

    private static String look(Literal literal) {
        if (XSDDatatype.XSDdate.equals(literal.getDatatype())) {
            return "date";
        }
        if (literal.getValue() instanceof Number) {
            return "n";
        }
        int length = literal.getLexicalForm().length();
        return length > SENTENCE ? "sentence-cell" : length > LONG ? "long" : "";
    }

    /** Queries answer with names; a name that one resource of the data has leads to it. */
    private Optional<String> entityNamed(RDFNode label) {
        List<Resource> bearers = dataset.getDefaultModel()
                .listSubjectsWithProperty(RDFS.label, label)
                .filterKeep(bearer -> bearer.isURIResource() && links.isData(bearer.getURI()))
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.getFirst().getURI()) : Optional.empty();
    }

    private String shortened(String iri) {
        return links.own(iri).map(path -> path.substring(1)).orElse(iri);
    }

    private Html triples(String text, Model model) {
        long size = model.size();
        List<Html> shown = new ArrayList<>();
        shown.add(Html.of(
                "<p class=\"answer-line\"><b>{}</b><span class=\"formats\"><a href=\"{}?query={}&amp;format=ttl\">Turtle</a></span></p>",
                size == 1 ? "1 triple" : size + " triples",
                layout.site().path("/sparql"),
                Links.encode(text)));
        if (size <= MOST_ROWS * 4L) {
            shown.add(Html.of("<pre class=\"turtle\">{}</pre>", RDFWriter.source(model).lang(Lang.TURTLE).asString()));
        }
        return Html.of("{}", shown);
    }
}
