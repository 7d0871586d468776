"""An entity as linked data, and a query at the endpoint, with rdflib."""
import os

from rdflib import Graph, Namespace, RDFS
from rdflib.plugins.stores.sparqlstore import SPARQLStore

server = os.environ.get("GEOKG", "http://localhost:3030")
GKG = Namespace("https://w3id.org/geokg/ontology#")
ID = Namespace("https://w3id.org/geokg/id/")

# what follows https://w3id.org/geokg/ is answered at the root of the server
mali = Graph().parse(server + "/id/mali.ttl", format="turtle")
print(mali.value(ID.mali, RDFS.label), "left", *sorted(o.rsplit("/", 1)[-1] for o in mali.objects(ID.mali, GKG.withdrewFrom)))

remote = Graph(SPARQLStore(server + "/sparql", returnFormat="json"))
sentences = remote.query("""
    PREFIX gkg:  <https://w3id.org/geokg/ontology#>
    PREFIX text: <http://jena.apache.org/text#>
    SELECT ?score ?sentence {
      GRAPH <urn:x-arq:UnionGraph> { (?claim ?score ?sentence) text:query (gkg:quote "sanctions AND lifted" 5) }
    } ORDER BY DESC(?score)
""")
for sentence in sorted({str(row.sentence) for row in sentences}):
    print("-", sentence)
