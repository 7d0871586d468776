package org.geokg.serve.linked;

import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;

/** What a sample has no reason to have, and a server must bear. */
final class OddResources {

    /** Statements about the great power. */
    static final int MANY = 2_500;

    private static final String PREFIXES =
            """
            PREFIX gkg: <https://w3id.org/geokg/ontology#>
            PREFIX base: <https://w3id.org/geokg/>
            PREFIX id: <https://w3id.org/geokg/id/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX void: <http://rdfs.org/ns/void#>
            """;

    private static final String ODD =
            """
            id:yugoslavia owl:deprecated true ; dct:isReplacedBy id:croatia, id:serbia ; rdfs:label "Yugoslavia"@en .
            id:croatia a gkg:State ; rdfs:label "Croatia"@en .
            id:serbia a gkg:State ; rdfs:label "Serbia"@en .
            base:ontology owl:priorVersion <https://w3id.org/geokg/ontology/0.0.1> .
            id:great-power a gkg:State ; rdfs:label "Great Power"@en .
            <https://w3id.org/geokg/graph/story> {
              <https://w3id.org/geokg/article/story> a gkg:Article ; schema:headline "The first story" .
              <https://w3id.org/geokg/claim/story-000000000000> a gkg:Claim ; gkg:quote "Mali is no member." ;
                gkg:article <https://w3id.org/geokg/article/story> ;
                rdf:subject id:mali ; rdf:predicate gkg:memberOf ; rdf:object id:ecowas ;
                gkg:rejectedBy <https://w3id.org/geokg/decision/00c0ffee00c0ffee> . }
            <https://w3id.org/geokg/graph/story.ttl> {
              <https://w3id.org/geokg/article/story.ttl> a gkg:Article ; schema:headline "The second story" . }
            base:decisions {
              <https://w3id.org/geokg/decision/00c0ffee00c0ffee> a gkg:Decision ; gkg:decided "reject" ;
                prov:used <https://w3id.org/geokg/claim/long-gone-000000000000> ;
                prov:wasAssociatedWith <https://w3id.org/geokg/reviewer/Jane%20Doe> .
              <https://w3id.org/geokg/reviewer/Jane%20Doe> a prov:Person ; rdfs:label "Jane Doe" . }
            base:quarantine {
              <https://w3id.org/geokg/claim/odd-000000000000> a gkg:RejectedClaim ; gkg:rejectedFor "wrong-subject" ;
                gkg:quote "A sea joined." ;
                rdf:subject id:mali ; rdf:predicate gkg:memberOf ; rdf:object id:ecowas ;
                gkg:article <https://w3id.org/geokg/article/story> . }
            base:as-read {
              <https://w3id.org/geokg/as-read/lagoon-herald-07-8a32c0307df6> a gkg:ClaimAsRead ; gkg:quote "Mali left." . }
            base:catalog {
              base:dataset a void:Dataset ; void:uriSpace "https://w3id.org/geokg/" ;
                void:classPartition <https://w3id.org/geokg/dataset#claims> .
              <https://w3id.org/geokg/dataset#claims> void:class gkg:Claim ; void:entities 27 . }
            """;

    static void addTo(Dataset dataset) {
        StringBuilder many = new StringBuilder(PREFIXES).append(ODD);
        for (int i = 0; i < MANY; i++) {
            many.append("<https://w3id.org/geokg/statement/f%015x> a gkg:Statement ; gkg:status gkg:Asserted ; gkg:confidence 0.9 ;"
                    .formatted(i))
                    .append(" rdf:subject id:great-power ; rdf:predicate gkg:accused ; rdf:object id:mali .\n");
        }
        Txn.executeWrite(dataset, () -> RDFParser.fromString(many.toString(), Lang.TRIG).parse(dataset));
    }

    private OddResources() {}
}
