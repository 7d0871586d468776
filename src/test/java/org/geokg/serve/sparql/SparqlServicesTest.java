package org.geokg.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdfconnection.RDFConnection;
import org.geokg.serve.GeoServer;
import org.geokg.serve.SampleGraph;
import org.geokg.serve.option.Access;
import org.geokg.serve.option.Accounts;
import org.geokg.serve.option.Limits;
import org.geokg.serve.option.ServeOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL side over real HTTP: what any client relies on, and what a hostile one must not get. */
@Timeout(60)
class SparqlServicesTest {

    private static final String MEMBERS =
            "PREFIX gkg: <https://w3id.org/geokg/ontology#> PREFIX id: <https://w3id.org/geokg/id/>"
                    + " SELECT ?m { ?m gkg:memberOf id:ecowas } ORDER BY ?m";

    private static GeoServer readOnly;
    private static GeoServer writable;
    private static HttpClient http;

    @BeforeAll
    static void start() throws IOException {
        ServeOptions options = ServeOptions.defaults()
                .withPort(0)
                .withLimits(Limits.defaults().withQueryTimeout(Duration.ofSeconds(2)));
        readOnly = GeoServer.start(SampleGraph.load(), options);
        writable = GeoServer.start(SampleGraph.load(), options.withAccess(
                Access.READ_ONLY.withWriters(Accounts.admin("wéird: p@ss"))));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        readOnly.close();
        writable.close();
        http.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql", "geokg/sparql", "geokg/query", "geokg"})
    void answersQueriesByGetAndByBothFormsOfPost(String path) throws Exception {
        URI get = URI.create(readOnly.url() + path + "?query=" + encoded(MEMBERS));
        assertContainsMembers(send(HttpRequest.newBuilder(get)));
        URI post = URI.create(readOnly.url() + path);
        assertContainsMembers(send(HttpRequest.newBuilder(post)
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(MEMBERS))));
        assertContainsMembers(send(HttpRequest.newBuilder(post)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=" + encoded(MEMBERS)))));
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values"
    })
    void writesEveryStandardResultFormat(String type) throws Exception {
        HttpResponse<String> response = query(readOnly, MEMBERS, type);
        assertEquals(200, response.statusCode());
        assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith(type));
        assertTrue(response.body().contains("https://w3id.org/geokg/id/benin"));
    }

    @ParameterizedTest
    @CsvSource({"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void writesEveryStandardGraphFormat(String type) throws Exception {
        HttpResponse<String> response =
                query(readOnly, "CONSTRUCT { ?s ?p 'x' } { ?s ?p <https://w3id.org/geokg/id/ecowas> }", type);
        assertEquals(200, response.statusCode());
        assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith(type));
    }

    @Test
    void describesItselfToProgramsAndSendsBrowsersToTheQueryBox() throws Exception {
        URI endpoint = URI.create(readOnly.url() + "sparql");
        HttpResponse<String> description = send(HttpRequest.newBuilder(endpoint).header("Accept", "text/turtle"));
        assertEquals(200, description.statusCode());
        assertTrue(description.body().contains("sd:SPARQL11Query"), description.body());
        HttpResponse<String> browser = send(HttpRequest.newBuilder(endpoint).header("Accept", "text/html,*/*;q=0.8"));
        assertEquals(303, browser.statusCode());
        assertEquals("/queries/own", browser.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void servesAStockClient() {
        try (RDFConnection connection = RDFConnection.connect(readOnly.url() + "geokg")) {
            assertEquals(3, ResultSetFormatter.consume(connection.query(MEMBERS).execSelect()));
            assertTrue(connection.queryAsk("ASK { GRAPH ?g { ?c a <https://w3id.org/geokg/ontology#Claim> } }"));
            assertTrue(connection.fetch("https://w3id.org/geokg/graph/lagoon-herald-07").size() > 50);
            assertTrue(connection.fetchDataset().asDatasetGraph().stream().count() > 1_000);
        }
    }

    @Test
    void letsAnybodysPageReadButWithoutCredentials() throws Exception {
        HttpResponse<String> preflight = send(HttpRequest.newBuilder(URI.create(readOnly.url() + "sparql"))
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(204, preflight.statusCode());
        assertEquals("*", preflight.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
        assertTrue(preflight.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"geokg/update", "geokg/upload", "geokg/data", "geokg", "sparql"})
    void hasNoUpdatesUnlessAPasswordWasSet(String path) throws Exception {
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(readOnly.url() + path))
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("INSERT DATA { <x:s> <x:p> 'o' }")));
        assertTrue(response.statusCode() >= 400, path + " gave " + response.statusCode());
        assertFalse(send(HttpRequest.newBuilder(URI.create(readOnly.url() + path))
                        .header("Content-Type", "text/turtle")
                        .PUT(BodyPublishers.ofString("<x:s> <x:p> 'o' .")))
                        .statusCode() < 400);
        assertEquals(3, countMembers(readOnly));
    }

    @Test
    void takesUpdatesWithThePasswordOnly() throws Exception {
        String insert = "INSERT DATA { <x:s> <x:p> 'o' }";
        assertEquals(401, update(writable, insert, "admin", "wrong").statusCode());
        assertEquals(401, send(HttpRequest.newBuilder(URI.create(writable.url() + "geokg/update"))
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(insert))).statusCode());
        assertTrue(update(writable, insert, "admin", "wéird: p@ss").statusCode() < 300);
        assertTrue(query(writable, "ASK { <x:s> <x:p> 'o' }", "text/csv").body().contains("true"));
        assertContainsMembers(query(writable, MEMBERS, "application/json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geokg/data?default", "geokg/data", "geokg/get?default", "geokg?default"})
    void needsNoPasswordForReadingWhereUpdatesAreOn(String path) throws Exception {
        URI data = URI.create(writable.url() + path);
        HttpResponse<String> read = send(HttpRequest.newBuilder(data).header("Accept", "application/n-quads, application/n-triples"));
        assertEquals(200, read.statusCode());
        assertTrue(read.body().contains("https://w3id.org/geokg/id/ecowas"), path);
        for (String method : new String[] {"PUT", "POST", "DELETE", "PATCH"}) {
            int status = send(HttpRequest.newBuilder(data)
                    .header("Content-Type", "text/turtle")
                    .method(method, BodyPublishers.ofString("<x:s> <x:p> 'o' ."))).statusCode();
            assertTrue(status >= 400, method + " " + path + " gave " + status);
        }
        assertEquals(3, countMembers(writable));
    }

    @Test
    void refusesUpdatesSentByAnotherSitesPage() throws Exception {
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(writable.url() + "geokg/update"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", basic("admin", "wéird: p@ss"))
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString("update=" + encoded("CLEAR ALL"))));
        assertEquals(403, response.statusCode());
        assertEquals(3, countMembers(writable));
    }

    @Test
    void readsNeitherFilesNorAddressesOnRequest(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.ttl"), "<x:secret> <x:is> 'here' .");
        try (Bait bait = new Bait()) {
            for (String source : new String[] {secret.toUri().toString(), bait.url()}) {
                String from = query(readOnly, "SELECT * FROM <" + source + "> { ?s ?p ?o }", "text/csv").body();
                assertFalse(from.contains("secret"), from);
                HttpResponse<String> service =
                        query(readOnly, "SELECT * { SERVICE <" + source + "> { ?s ?p ?o } }", "text/csv");
                assertTrue(service.statusCode() >= 400, service.body());
                assertEquals(400, update(writable, "LOAD <" + source + ">", "admin", "wéird: p@ss").statusCode());
                assertEquals(400, update(writable, "LOAD SILENT <" + source + "> INTO GRAPH <x:g>", "admin", "wéird: p@ss")
                        .statusCode());
            }
            String jsonLd = "{\"@context\": \"" + bait.url() + "\", \"@id\": \"x:s\", \"name\": \"n\"}";
            for (String path : new String[] {"geokg/data?default", "geokg/upload"}) {
                HttpResponse<String> upload = send(HttpRequest.newBuilder(URI.create(writable.url() + path))
                        .header("Content-Type", "application/ld+json")
                        .header("Authorization", basic("admin", "wéird: p@ss"))
                        .POST(BodyPublishers.ofString(jsonLd)));
                assertTrue(upload.statusCode() >= 400, path + ": " + upload.body());
            }
            assertFalse(bait.taken(), "the server made a request of its own");
        }
    }

    @Test
    void takesLongQueriesInTheAddress() throws Exception {
        String longQuery = MEMBERS + "\n# " + "x".repeat(40_000);
        assertContainsMembers(query(readOnly, longQuery, "application/json"));
    }

    @Test
    void stopsAQueryThatRunsTooLong() throws Exception {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        long start = System.nanoTime();
        HttpResponse<String> response = query(readOnly, endless, "text/csv");
        assertEquals(503, response.statusCode());
        assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) < 10);
    }

    @Test
    void tellsAQueryThatIsNotOne() throws Exception {
        HttpResponse<String> response = query(readOnly, "SELECT WHERE", "text/csv");
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("line 1"), response.body());
    }

    @Test
    void tellsAQueryThatNestsTooDeep() throws Exception {
        String deep = "ASK { {}" + " UNION { ?s <urn:ex:p> ?o }".repeat(50_000) + " }";
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(readOnly.url() + "sparql"))
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(deep)));
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("too many parts"), response.body());
        assertContainsMembers(query(readOnly, MEMBERS, "application/json"));
    }

    private static void assertContainsMembers(HttpResponse<String> response) {
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(response.body().contains("https://w3id.org/geokg/id/nigeria"), response.body());
    }

    private static long countMembers(GeoServer server) throws Exception {
        return query(server, MEMBERS, "text/csv").body().lines().count() - 1;
    }

    private static HttpResponse<String> query(GeoServer server, String query, String type) throws Exception {
        URI uri = URI.create(server.url() + "sparql?query=" + encoded(query));
        return send(HttpRequest.newBuilder(uri).header("Accept", type));
    }

    private static HttpResponse<String> update(GeoServer server, String update, String user, String password)
            throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.url() + "geokg/update"))
                .header("Content-Type", "application/sparql-update")
                .header("Authorization", basic(user, password))
                .POST(BodyPublishers.ofString(update)));
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A web server that notices whether anybody asked it. */
    private static final class Bait implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private volatile boolean taken;

        Bait() throws IOException {
            Thread.ofVirtual().start(this::listen);
        }

        private void listen() {
            while (!socket.isClosed()) {
                try (Socket client = socket.accept(); OutputStream out = client.getOutputStream()) {
                    taken = true;
                    out.write("HTTP/1.1 500 Bait\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    return;
                }
            }
        }

        String url() {
            return "http://localhost:" + socket.getLocalPort() + "/secret.ttl";
        }

        boolean taken() {
            return taken;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
