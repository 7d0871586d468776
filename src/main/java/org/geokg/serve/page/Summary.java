package org.geokg.serve.page;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.RDFNode;
import org.geokg.query.QueryAnswer;
import org.geokg.query.QueryRunner;
import org.geokg.serve.page.Views.ArticleView;
import org.geokg.serve.page.Views.Thing;

/** What is in the graph, in numbers and lists. */
record Summary(
        long articleCount,
        long claimCount,
        long statementCount,
        long factCount,
        long entityCount,
        List<Counted> relations,
        List<Counted> entities,
        List<CountedArticle> articles) {

    static final int MOST_ARTICLES = 50;
    static final int MOST_ENTITIES = 24;

    record Counted(Thing thing, long count) {}

    record CountedArticle(ArticleView article, long claims) {}

    private static final String PREFIXES =
            """
            PREFIX gkg: <https://w3id.org/geokg/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            """;

    private static final String ARTICLES = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a a gkg:Article } }";
    private static final String CLAIMS = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?c a gkg:Claim } }";
    private static final String STATEMENTS = "SELECT (COUNT(*) AS ?n) { ?s a gkg:Statement }";
    private static final String ENTITIES =
            "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?s a gkg:Statement ; rdf:subject|rdf:object ?x FILTER(isIRI(?x)) }";
    private static final String BUSIEST =
            """
            SELECT ?x (SAMPLE(?label) AS ?name) (COUNT(DISTINCT ?s) AS ?n) {
              ?s a gkg:Statement ; rdf:subject|rdf:object ?x . ?x rdfs:label ?label
            } GROUP BY ?x ORDER BY DESC(?n) ?name LIMIT %d
            """.formatted(MOST_ENTITIES);
    private static final String FACTS =
            """
            SELECT ?p (SAMPLE(?label) AS ?name) (COUNT(DISTINCT *) AS ?n) {
              VALUES ?kind { gkg:StateRelation gkg:EventRelation }
              ?p a ?kind ; rdfs:label ?label . ?s ?p ?o
            } GROUP BY ?p ORDER BY DESC(?n) ?name
            """;
    private static final String NEWEST =
            """
            SELECT ?a ?headline ?pub ?pubName ?date ?n {
              { SELECT ?a (COUNT(?c) AS ?n) {
                  GRAPH ?g { ?a a gkg:Article . OPTIONAL { ?c gkg:article ?a } } } GROUP BY ?a }
              GRAPH ?h { ?a a gkg:Article .
                OPTIONAL { ?a schema:headline ?headline } OPTIONAL { ?a schema:publisher ?pub }
                OPTIONAL { ?a schema:datePublished ?published } OPTIONAL { ?a gkg:referenceDate ?reference } }
              OPTIONAL { ?pub rdfs:label ?pubName }
              BIND(COALESCE(?published, ?reference) AS ?date)
            } ORDER BY DESC(?date) ?a LIMIT %d
            """.formatted(MOST_ARTICLES);

    static Summary of(Dataset dataset, Duration timeout) {
        Counter ask = new Counter(new QueryRunner(dataset, timeout));
        List<Counted> relations = ask.counted(FACTS);
        return new Summary(
                ask.number(ARTICLES),
                ask.number(CLAIMS),
                ask.number(STATEMENTS),
                relations.stream().mapToLong(Counted::count).sum(),
                ask.number(ENTITIES),
                relations,
                ask.counted(BUSIEST),
                ask.articles());
    }

    private record Counter(QueryRunner runner) {

        long number(String query) {
            return number(rows(query).getFirst(), 0);
        }

        List<Counted> counted(String query) {
            return rows(query).stream()
                    .filter(row -> row.getFirst().isPresent())
                    .map(row -> new Counted(new Thing(text(row, 0).orElseThrow(), text(row, 1).orElse("")), number(row, 2)))
                    .toList();
        }

        List<CountedArticle> articles() {
            return rows(NEWEST).stream()
                    .map(row -> new CountedArticle(article(row), number(row, 5)))
                    .toList();
        }

        private static ArticleView article(List<Optional<RDFNode>> row) {
            String iri = text(row, 0).orElseThrow();
            return new ArticleView(
                    iri,
                    text(row, 1).orElse(iri.substring(iri.lastIndexOf('/') + 1)),
                    text(row, 2).map(publisher -> new Thing(publisher, text(row, 3).orElse(publisher))),
                    text(row, 4),
                    Optional.empty(),
                    Optional.empty());
        }

        private List<List<Optional<RDFNode>>> rows(String query) {
            return switch (runner.answer(PREFIXES + query, Integer.MAX_VALUE - 1)) {
                case QueryAnswer.Rows answer -> answer.table().rows();
                case QueryAnswer.Truth truth -> List.of();
                case QueryAnswer.Triples triples -> List.of();
            };
        }

        private static long number(List<Optional<RDFNode>> row, int column) {
            return row.get(column).map(node -> node.asLiteral().getLong()).orElse(0L);
        }

        private static Optional<String> text(List<Optional<RDFNode>> row, int column) {
            return row.get(column).map(node -> node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
        }
    }
}
