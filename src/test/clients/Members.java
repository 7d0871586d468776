import org.apache.jena.rdfconnection.RDFConnection;

/** A query with Jena's client for Fuseki. */
public class Members {
    public static void main(String[] args) {
        String server = System.getenv().getOrDefault("GEOKG", "http://localhost:3030");
        try (RDFConnection geokg = RDFConnection.connect(server + "/geokg")) {
            geokg.querySelect("""
                    PREFIX gkg:  <https://w3id.org/geokg/ontology#>
                    PREFIX id:   <https://w3id.org/geokg/id/>
                    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    SELECT ?who { ?s gkg:withdrewFrom id:ecowas ; rdfs:label ?who } ORDER BY ?who
                    """, row -> System.out.println(row.getLiteral("who").getString()));
        }
    }
}
