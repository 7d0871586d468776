package org.geokg.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdfconnection.RDFConnection;
import org.geokg.serve.GeoServer;
import org.geokg.serve.SampleGraph;
import org.geokg.serve.option.Limits;
import org.geokg.serve.option.ServeOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL side over real HTTP: what any client relies on. */
@Timeout(60)
class SparqlServicesTest {

    private static GeoServer server;
    private static SparqlClient client;

    @BeforeAll
    static void start() throws IOException {
        ServeOptions options = ServeOptions.defaults()
                .withPort(0)
                .withLimits(Limits.defaults().withQueryTimeout(Duration.ofSeconds(2)));
        server = GeoServer.start(SampleGraph.load(), options);
        client = new SparqlClient();
    }

    @AfterAll
    static void stop() {
        server.close();
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql", "geokg/sparql", "geokg/query", "geokg"})
    void answersQueriesByGetAndByBothFormsOfPost(String path) throws Exception {
        URI get = URI.create(server.url() + path + "?query=" + SparqlClient.encoded(SparqlClient.MEMBERS));
        assertContainsMembers(client.send(HttpRequest.newBuilder(get)));
        URI post = URI.create(server.url() + path);
        assertContainsMembers(client.send(HttpRequest.newBuilder(post)
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(SparqlClient.MEMBERS))));
        assertContainsMembers(client.send(HttpRequest.newBuilder(post)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=" + SparqlClient.encoded(SparqlClient.MEMBERS)))));
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values"
    })
    void writesEveryStandardResultFormat(String type) throws Exception {
        HttpResponse<String> response = client.query(server, SparqlClient.MEMBERS, type);
        assertEquals(200, response.statusCode());
        assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith(type));
        assertTrue(response.body().contains("https://w3id.org/geokg/id/benin"));
    }

    @ParameterizedTest
    @CsvSource({"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void writesEveryStandardGraphFormat(String type) throws Exception {
        HttpResponse<String> response =
                client.query(server, "CONSTRUCT { ?s ?p 'x' } { ?s ?p <https://w3id.org/geokg/id/ecowas> }", type);
        assertEquals(200, response.statusCode());
        assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith(type));
    }

    @Test
    void describesItselfToProgramsAndSendsBrowsersToTheQueryBox() throws Exception {
        URI endpoint = URI.create(server.url() + "sparql");
        HttpResponse<String> description = client.send(HttpRequest.newBuilder(endpoint).header("Accept", "text/turtle"));
        assertEquals(200, description.statusCode());
        assertTrue(description.body().contains("sd:SPARQL11Query"), description.body());
        HttpResponse<String> browser = client.send(HttpRequest.newBuilder(endpoint).header("Accept", "text/html,*/*;q=0.8"));
        assertEquals(303, browser.statusCode());
        assertEquals("/queries/own", browser.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void servesAStockClient() {
        try (RDFConnection connection = RDFConnection.connect(server.url() + "geokg")) {
            assertEquals(3, ResultSetFormatter.consume(connection.query(SparqlClient.MEMBERS).execSelect()));
            assertTrue(connection.queryAsk("ASK { GRAPH ?g { ?c a <https://w3id.org/geokg/ontology#Claim> } }"));
            assertTrue(connection.fetch("https://w3id.org/geokg/graph/lagoon-herald-07").size() > 50);
            assertTrue(connection.fetchDataset().asDatasetGraph().stream().count() > 1_000);
        }
    }

    @Test
    void letsAnybodysPageReadButWithoutCredentials() throws Exception {
        HttpResponse<String> preflight = client.send(HttpRequest.newBuilder(URI.create(server.url() + "sparql"))
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(204, preflight.statusCode());
        assertEquals("*", preflight.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
        assertTrue(preflight.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
    }

    @Test
    void takesLongQueriesInTheAddress() throws Exception {
        String longQuery = SparqlClient.MEMBERS + "\n# " + "x".repeat(40_000);
        assertContainsMembers(client.query(server, longQuery, "application/json"));
    }

    @Test
    void stopsAQueryThatRunsTooLong() throws Exception {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        long start = System.nanoTime();
        HttpResponse<String> response = client.query(server, endless, "text/csv");
        assertEquals(503, response.statusCode());
        assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) < 10);
    }

    @Test
    void tellsAQueryThatIsNotOne() throws Exception {
        HttpResponse<String> response = client.query(server, "SELECT WHERE", "text/csv");
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("line 1"), response.body());
    }

    @Test
    void tellsAQueryThatNestsTooDeep() throws Exception {
        String deep = "ASK { {}" + " UNION { ?s <urn:ex:p> ?o }".repeat(50_000) + " }";
        HttpResponse<String> response = client.send(HttpRequest.newBuilder(URI.create(server.url() + "sparql"))
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(deep)));
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("too many parts"), response.body());
        assertContainsMembers(client.query(server, SparqlClient.MEMBERS, "application/json"));
    }

    private static void assertContainsMembers(HttpResponse<String> response) {
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(response.body().contains("https://w3id.org/geokg/id/nigeria"), response.body());
    }
}
