package org.geokg.serve.page;

import org.apache.jena.query.ParameterizedSparqlString;
import org.geokg.query.NamedQuery;

/** Queries to begin from, for a question of one's own. */
final class StarterQueries {

    private static final String ANY_FACTS =
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
    static final NamedQuery BLANK = new NamedQuery("own", "Your own question", ANY_FACTS);

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

    private StarterQueries() {}
}
