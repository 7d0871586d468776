#!/bin/sh
# A query, a description, a graph: with curl.
server=${GEOKG:-http://localhost:3030}
curl -sS --fail-with-body -H 'Accept: text/csv' "$server/sparql" --data-urlencode 'query=
  PREFIX gkg:  <https://w3id.org/geokg/ontology#>
  PREFIX id:   <https://w3id.org/geokg/id/>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  SELECT ?who { ?s gkg:withdrewFrom id:ecowas ; rdfs:label ?who } ORDER BY ?who'
curl -sS --fail-with-body "$server/id/mali.nt" | grep -c withdrewFrom
curl -sS --fail-with-body -H 'Accept: text/turtle' "$server/geokg/data?graph=https://w3id.org/geokg/graph/goma-falls" | grep -c gkg:quote
