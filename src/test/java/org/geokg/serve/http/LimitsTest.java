package org.geokg.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.geokg.serve.GeoServer;
import org.geokg.serve.SampleGraph;
import org.geokg.serve.option.Limits;
import org.geokg.serve.option.ServeOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client gets that asks for too much: an error that says so, never something that looks like a whole answer. */
@DisplayName("Limits of the server")
@Timeout(60)
class LimitsTest {

    private static final int MOST = 20_000;
    private static final String MANY = "SELECT * { ?a ?b ?c . ?d ?e ?f }";
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final String ENDLESS_ROWS = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private static GeoServer server;
    private static GeoServer impatient;
    private static HttpClient http;

    @BeforeAll
    static void start() throws IOException {
        Limits limits = Limits.defaults().withMostResults(MOST).withMostQueries(1);
        server = GeoServer.start(SampleGraph.load(), ServeOptions.defaults().withPort(0).withLimits(limits));
        impatient = GeoServer.start(SampleGraph.load(), ServeOptions.defaults().withPort(0).withLimits(
                limits.withQueryTimeout(Duration.ofSeconds(2)).withMostResults(0)));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        server.close();
        impatient.close();
        http.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT ?a { ?a ?b ?c . ?d ?e ?f }",
        "CONSTRUCT { [] ?b ?f } WHERE { ?a ?b ?c . ?d ?e ?f }",
    })
    @DisplayName("refuse a result that is too large, by status and text")
    void tooLarge(String query) throws Exception {
        HttpResponse<String> answer = query(query + " LIMIT " + (MOST + 1));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("more than " + MOST), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
        assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    }

    @Test
    @DisplayName("let a result through that is just as large as allowed")
    void justAsLarge() throws Exception {
        HttpResponse<String> answer = query("SELECT ?a { ?a ?b ?c . ?d ?e ?f } LIMIT " + MOST);
        assertEquals(200, answer.statusCode());
        assertEquals(MOST + 1, answer.body().lines().count());
    }

    @Test
    @DisplayName("break the connection where part of the result was sent")
    void brokenOff() {
        assertThrows(IOException.class, () -> query(MANY));
    }

    @Test
    @DisplayName("break it visibly for who closes it anyway, and refuse large results to who could not see it")
    void brokenOffForOldClients() throws Exception {
        String path = "/sparql?output=csv&query=" + URLEncoder.encode(MANY, StandardCharsets.UTF_8);
        String answer = RawRequest.answer(server.port(), "GET " + path + " HTTP/1.1");
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer.substring(0, 100));
        assertTrue(answer.substring(0, answer.indexOf("\r\n\r\n")).contains("Transfer-Encoding: chunked"));
        assertFalse(answer.endsWith("\r\n0\r\n\r\n"), "the mark of a whole answer");
        assertEquals(505, RawRequest.status(server.port(), "GET " + path + " HTTP/1.0"));
        assertEquals(200, RawRequest.status(server.port(), "GET /sparql?query=ASK%7B%7D HTTP/1.0"));
    }

    @Test
    @DisplayName("stop a query that takes too long, whether or not rows were sent")
    void tooLong() throws Exception {
        HttpResponse<String> counting = http.send(request(impatient, ENDLESS).build(), BodyHandlers.ofString());
        assertEquals(503, counting.statusCode());
        assertTrue(counting.body().contains("limit of time, which is 2 s"), counting.body());
        try {
            HttpResponse<InputStream> rows = http.send(request(impatient, ENDLESS_ROWS).build(), BodyHandlers.ofInputStream());
            rows.body().transferTo(OutputStream.nullOutputStream());
            assertEquals(503, rows.statusCode(), "a whole answer to a question without end");
        } catch (IOException brokenOff) {
            assertTrue(brokenOff.getMessage() != null, "more than a megabyte was sent before the time was over");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ASK { BIND('%s' AS ?x) FILTER REGEX(?x, '^(.*a){25}b$') }",
        "SELECT (REPLACE('%s', '^(.*a){25}b$', '-', 'i') AS ?x) {}",
        "ASK { { SELECT ?x { BIND('%s' AS ?x) FILTER NOT EXISTS { ?s ?p ?o FILTER REGEX(?x, '^(.*a){25}b$') } } } }",
        "SELECT ?p { ?s ?p ?o } GROUP BY ?p HAVING (MAX(IF(REGEX(CONCAT('%s', STR(?o)), '^(.*a){25}b$'), 1, 0)) > 0)",
    })
    @DisplayName("stop an expression that would match for years")
    void explodingExpression(String query) throws Exception {
        String text = "a".repeat(60) + "!";
        HttpResponse<String> answer = http.send(request(impatient, query.formatted(text)).build(), BodyHandlers.ofString());
        assertEquals(503, answer.statusCode(), answer.body());
    }

    @Test
    @DisplayName("leave what expressions match as it is")
    void expressions() throws Exception {
        String asked = """
                SELECT (REGEX('Abc', '^a') AS ?a) (REGEX('Abc', '^a', 'i') AS ?b) (REGEX('a.c', 'a.c', 'q') AS ?c) (REGEX(4, '4') AS ?d)
                  (REPLACE('abab'@en, 'B', '[$0]', 'i') AS ?e) (LANG(?e) AS ?f) (REPLACE('abc', '(b)', '$1$1') AS ?g) (?x AS ?h)
                { OPTIONAL { BIND(1 AS ?y) FILTER REGEX(?y, '1') BIND(2 AS ?x) } }
                """;
        assertEquals("false,true,true,,a[b]a[b],en,abbc,", query(asked).body().lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    @DisplayName("turn away whom there is no room for, and say when to come again")
    void tooMany() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 8)
                .mapToObj(i -> http.sendAsync(request(impatient, ENDLESS).build(), BodyHandlers.ofString()))
                .toList();
        List<HttpResponse<String>> answers = asked.stream().map(CompletableFuture::join).toList();
        List<HttpResponse<String>> refused =
                answers.stream().filter(answer -> answer.headers().firstValue("Retry-After").isPresent()).toList();
        assertTrue(refused.size() >= 3, "one runs, four wait, the others are refused; " + refused.size() + " were");
        refused.forEach(answer -> {
            assertEquals(503, answer.statusCode());
            assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        });
        assertEquals(200, http.send(request(impatient, "ASK {}").build(), BodyHandlers.ofString()).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://localhost:9/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE ?o { ?s ?p ?o } } }",
        "ASK { { SELECT ?x { OPTIONAL { SERVICE <http://localhost:9/> { ?x ?p ?o } } } } }",
        "DESCRIBE ?s { GRAPH ?g { SERVICE <http://localhost:9/> { ?s ?p ?o } } }",
    })
    @DisplayName("refuse SERVICE wherever it stands")
    void service(String query) throws Exception {
        HttpResponse<String> answer = query(query);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("SERVICE is off"), answer.body());
    }

    private static HttpRequest.Builder request(GeoServer asked, String query) {
        return HttpRequest.newBuilder(URI.create(asked.url() + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .header("Accept", "text/csv, text/turtle");
    }

    private static HttpResponse<String> query(String query) throws Exception {
        return http.send(request(server, query).build(), BodyHandlers.ofString());
    }
}
