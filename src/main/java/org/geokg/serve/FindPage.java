package org.geokg.serve;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.RDFNode;
import org.geokg.query.QueryAnswer;
import org.geokg.query.QueryRunner;

/** Entities by a part of their names. */
record FindPage(Layout layout, Links links, QueryRunner runner) {

    private static final int MOST_HITS = 100;

    Html of(String words) {
        List<Html> hits = words.isBlank() ? List.of() : hits(words.strip());
        return layout.page(
                "Find",
                Optional.of(words),
                Html.of(
                        "<h1>Find</h1>{}<ul class=\"hits\">{}</ul>",
                        Html.of(
                                "<p class=\"quiet\">{}</p>",
                                words.isBlank()
                                        ? "Type a part of a name into the box above."
                                        : hits.isEmpty() ? "Nobody and nothing here is called that." : "Most spoken of first."),
                        hits));
    }

    private List<Html> hits(String words) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(
                """
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT ?x (SAMPLE(?label) AS ?name) (COUNT(DISTINCT ?s) AS ?n) {
                  ?x rdfs:label|skos:altLabel ?any ; rdfs:label ?label .
                  FILTER(CONTAINS(LCASE(STR(?any)), LCASE(?words)) && STRSTARTS(STR(?x), ?base))
                  OPTIONAL { ?s rdf:subject|rdf:object ?x }
                } GROUP BY ?x ORDER BY DESC(?n) ?name""");
        query.setLiteral("words", words);
        query.setLiteral("base", links.base() + "id/");
        return switch (runner.answer(query.toString(), MOST_HITS)) {
            case QueryAnswer.Rows rows -> rows.table().rows().stream()
                    .filter(row -> row.getFirst().isPresent())
                    .map(this::hit)
                    .toList();
            case QueryAnswer.Truth truth -> List.of();
            case QueryAnswer.Triples triples -> List.of();
        };
    }

    private Html hit(List<Optional<RDFNode>> row) {
        return Html.of(
                "<li>{} <span class=\"count\">{}</span></li>",
                links.to(row.get(0).orElseThrow().toString(), text(row.get(1))),
                text(row.get(2)));
    }

    private static String text(Optional<RDFNode> node) {
        return node.map(n -> n.asLiteral().getLexicalForm()).orElse("");
    }
}
