package org.geokg.review;

/** The questions behind the list. Each gives target, what, sentence, detail and affected. What was decided is left out. */
final class ReviewQueries {
    private static final String HEAD = """
            PREFIX gkg:  <https://w3id.org/geokg/ontology#>
            PREFIX rdf:  <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    private static final String SELECT = HEAD + """
            SELECT ?target (SAMPLE(?label) AS ?what) (MIN(?quote) AS ?sentence) (MIN(?more) AS ?detail)
                   (COUNT(DISTINCT ?ended) + 1 AS ?affected)
            {
            """;

    /** A statement that nobody decided about, in labels, with what it ended. */
    private static final String STATEMENT = """
              FILTER NOT EXISTS { ?st gkg:acceptedBy|gkg:rejectedBy ?decision }
              ?st rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .
              ?s rdfs:label ?sl . ?p rdfs:label ?pl . OPTIONAL { ?o rdfs:label ?ol }
              BIND(CONCAT(STR(?sl), " ", STR(?pl), " ", STR(COALESCE(?ol, ?o))) AS ?label)
              OPTIONAL { ?ended gkg:endedBy ?st }
            """;

    private static final String END = "} GROUP BY ?target";

    static final String DISPUTED = SELECT + """
              ?st gkg:status gkg:Disputed ; gkg:confidence ?confidence .
              ?st gkg:contradictedBy ?c . GRAPH ?g { ?c gkg:quote ?quote }
              BIND(?st AS ?target) BIND(CONCAT("confidence ", STR(?confidence)) AS ?more)
            """ + STATEMENT + END;

    static final String EXCLUDED = SELECT + """
              ?p gkg:excludes ?p2 . ?s ?p ?o ; ?p2 ?o . FILTER(!isLiteral(?o) && STR(?p) < STR(?p2))
              ?st rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; gkg:status gkg:Asserted ; gkg:supportedBy ?c .
              ?st2 rdf:subject ?s ; rdf:predicate ?p2 ; rdf:object ?o ; gkg:status gkg:Asserted .
              FILTER NOT EXISTS { ?st2 gkg:acceptedBy ?other }
              GRAPH ?g { ?c gkg:quote ?quote }
              ?p2 rdfs:label ?pl2 .
              BIND(?st AS ?target) BIND(CONCAT("excludes ", STR(?pl2), ", ", STR(?st2)) AS ?more)
            """ + STATEMENT + END;

    static final String WEAK = SELECT + """
              { SELECT ?st (COUNT(?y) AS ?claims) { ?st gkg:status gkg:Asserted ; gkg:supportedBy ?y } GROUP BY ?st }
              FILTER(?claims = 1)
              ?st gkg:supportedBy ?c .
              GRAPH ?g { ?c gkg:quote ?quote ; gkg:confidence ?confidence FILTER(?confidence < 0.7) }
              FILTER NOT EXISTS { GRAPH ?g { ?c gkg:acceptedBy ?accepted } }
              BIND(?c AS ?target) BIND(CONCAT("confidence ", STR(?confidence)) AS ?more)
            """ + STATEMENT + END;

    static final String HEARSAY = SELECT + """
              ?st gkg:status gkg:Unconfirmed ; gkg:mentionedBy ?c .
              FILTER NOT EXISTS { ?st gkg:supportedBy|gkg:contradictedBy ?weighed }
              GRAPH ?g { ?c gkg:quote ?quote ; gkg:polarity gkg:Affirmed ; gkg:factuality gkg:Actual }
              OPTIONAL { GRAPH ?g { ?c gkg:saidBy ?speaker } ?speaker rdfs:label ?name }
              OPTIONAL { GRAPH ?g { ?c gkg:saidByText ?words } }
              BIND(?st AS ?target) BIND(CONCAT("said by ", STR(COALESCE(?name, ?words, "somebody"))) AS ?more)
            """ + STATEMENT + END;

    static final String UNDATED = SELECT + """
              ?st gkg:status gkg:Asserted ; gkg:supportedBy ?c ; rdf:predicate ?p .
              ?p a gkg:EventRelation . FILTER NOT EXISTS { ?st gkg:date ?day }
              GRAPH ?g { ?c gkg:quote ?quote }
              FILTER NOT EXISTS { ?st gkg:supportedBy ?smaller FILTER(STR(?smaller) < STR(?c)) }
              FILTER NOT EXISTS { GRAPH ?g { ?c gkg:changedBy ?dated } }
              BIND(?c AS ?target) BIND("" AS ?more)
            """ + STATEMENT + END;

    static final String QUARANTINED = HEAD + """
            SELECT ?target ?what ?sentence ?detail (0 AS ?affected) {
              GRAPH ?g {
                ?target a gkg:RejectedClaim ; rdf:predicate ?p ; gkg:subjectText ?s ; gkg:objectText ?o ;
                        gkg:quote ?sentence ; gkg:rejectedBecause ?detail }
              BIND(CONCAT(?s, " ", REPLACE(STR(?p), ".*#", ""), " ", ?o) AS ?what)
            }""";

    /** Entities that statements are about, with their types, how many statements there are, and where they hold office. */
    static final String ENTITIES = HEAD + """
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            SELECT ?entity (COUNT(DISTINCT ?st) AS ?statements) (GROUP_CONCAT(DISTINCT ?office; SEPARATOR=" ") AS ?offices) {
              ?st a gkg:Statement .
              { ?st rdf:subject ?entity } UNION { ?st rdf:object ?entity }
              FILTER(isIRI(?entity)) FILTER NOT EXISTS { ?entity owl:deprecated true }
              OPTIONAL { ?st rdf:subject ?entity ; rdf:predicate gkg:holdsOfficeIn ; rdf:object ?in BIND(STR(?in) AS ?office) }
            } GROUP BY ?entity""";

    /** A sentence about an entity. */
    static final String SENTENCE = HEAD + """
            SELECT (MIN(?quote) AS ?sentence) {
              GRAPH ?g { { ?c rdf:subject ?entity } UNION { ?c rdf:object ?entity } ?c a gkg:Claim ; gkg:quote ?quote } }""";

    private ReviewQueries() {}
}
