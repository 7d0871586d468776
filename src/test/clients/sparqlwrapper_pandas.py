"""A SPARQL query with SPARQLWrapper, its rows in a pandas table."""
import os

import pandas as pd
from SPARQLWrapper import JSON, SPARQLWrapper

geokg = SPARQLWrapper(os.environ.get("GEOKG", "http://localhost:3030") + "/sparql")
geokg.setReturnFormat(JSON)
geokg.setQuery("""
    PREFIX gkg:  <https://w3id.org/geokg/ontology#>
    PREFIX id:   <https://w3id.org/geokg/id/>
    PREFIX rdf:  <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
    SELECT ?who ?from ?confidence {
      ?statement rdf:subject ?s ; rdf:predicate gkg:withdrewFrom ; rdf:object id:ecowas ;
                 gkg:status gkg:Asserted ; gkg:confidence ?confidence .
      ?s rdfs:label ?who
      OPTIONAL { ?statement gkg:from ?from }
    } ORDER BY ?who
""")
rows = geokg.query().convert()["results"]["bindings"]
table = pd.DataFrame([{name: cell["value"] for name, cell in row.items()} for row in rows])
table["from"] = pd.to_datetime(table["from"])
table["confidence"] = table["confidence"].astype(float)
print(table.to_string(index=False))
