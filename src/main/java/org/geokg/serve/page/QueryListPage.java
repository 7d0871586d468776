package org.geokg.serve.page;

import java.util.List;
import org.apache.jena.query.ParameterizedSparqlString;
import org.geokg.query.NamedQuery;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;

/** All named queries, and a box for one's own. */
record QueryListPage(Layout layout) {

    private static final String OWN =
            """
            PREFIX gkg:  <https://w3id.org/geokg/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?subject ?relation ?object
            WHERE {
              ?p a gkg:StateRelation ; rdfs:label ?relation .
              ?s ?p ?o ; rdfs:label ?subject .
              ?o rdfs:label ?object .
            }
            ORDER BY ?subject ?relation ?object
            LIMIT 100
            """;

    /** The query that the box starts with, under the name that stands for one's own. */
    static final NamedQuery OWN_QUERY = new NamedQuery("own", "Your own question", OWN);

    /** A query for all facts of one relation, to begin from. */
    static String factsOf(String relationIri) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(
                """
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

                SELECT ?subject ?object
                WHERE {
                  ?s ?relation ?o ; rdfs:label ?subject .
                  OPTIONAL { ?o rdfs:label ?name }
                  BIND(COALESCE(?name, ?o) AS ?object)
                }
                ORDER BY ?subject ?object
                """);
        query.setIri("relation", relationIri);
        return query.toString();
    }

    /** A query for the facts of all relations below one, whatever they are. */
    static String factsBelow(String relationIri) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(
                """
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

                SELECT ?subject ?relation ?object
                WHERE {
                  ?p rdfs:subPropertyOf+ ?above ; rdfs:label ?relation .
                  ?s ?p ?o ; rdfs:label ?subject .
                  ?o rdfs:label ?object
                }
                ORDER BY ?subject ?relation ?object
                """);
        query.setIri("above", relationIri);
        return query.toString();
    }

    /** A query for everything of a class or of those below it. */
    static String allOf(String classIri) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(
                """
                PREFIX rdf:  <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

                SELECT ?name ?thing
                WHERE {
                  ?kind rdfs:subClassOf* ?class .
                  { ?thing rdf:type ?kind } UNION { GRAPH ?g { ?thing rdf:type ?kind } }
                  OPTIONAL { ?thing rdfs:label ?name }
                }
                ORDER BY ?name ?thing
                LIMIT 100
                """);
        query.setIri("class", classIri);
        return query.toString();
    }

    Html of(List<NamedQuery> queries) {
        return layout.page(
                "Questions",
                Html.of(
                        """
                        <h1>Questions</h1>
                        <ol class="questions">{}</ol>
                        <p class="more"><a class="button" href="{}">Ask your own</a></p>
                        <h2>Derivations and other views</h2>
                        <ul class="questions plain">{}</ul>
                        <p class="quiet">Facts and statements are in the default graph; claims stand inside
                        <code>GRAPH ?g { }</code>, one graph an article.</p>
                        """,
                        queries.stream().filter(NamedQuery::isShowcase).map(this::question).toList(),
                        layout.site().path("/queries/own"),
                        queries.stream().filter(query -> !query.isShowcase()).map(this::question).toList()));
    }

    private Html question(NamedQuery query) {
        return LandingPage.question(layout.site(), query);
    }
}
