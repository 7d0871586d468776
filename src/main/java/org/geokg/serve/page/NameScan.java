package org.geokg.serve.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.RDFNode;
import org.geokg.query.FullText.Named;
import org.geokg.query.QueryAnswer;
import org.geokg.query.QueryRunner;

/** Entities by a part of their names, where there is no full-text index: by looking at all names. */
record NameScan(QueryRunner runner, String base) {
    private static final int MOST_HITS = 100;

    List<Named> of(String words) {
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
        query.setLiteral("base", base + "id/");
        return switch (runner.answer(query.toString(), MOST_HITS)) {
            case QueryAnswer.Rows rows -> rows.table().rows().stream()
                    .filter(row -> row.getFirst().isPresent())
                    .map(NameScan::named)
                    .toList();
            case QueryAnswer.Truth truth -> List.of();
            case QueryAnswer.Triples triples -> List.of();
        };
    }

    private static Named named(List<Optional<RDFNode>> row) {
        return new Named(
                row.get(0).orElseThrow().toString(),
                row.get(1).map(n -> n.asLiteral().getLexicalForm()).orElse(""),
                row.get(2).map(n -> n.asLiteral().getLong()).orElse(0L));
    }
}
