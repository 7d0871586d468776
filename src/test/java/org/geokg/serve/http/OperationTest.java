package org.geokg.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.jena.query.Dataset;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.geokg.serve.GeoServer;
import org.geokg.serve.SampleGraph;
import org.geokg.serve.option.Limits;
import org.geokg.serve.option.ServeOptions;
import org.geokg.serve.option.Upkeep;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What an operator relies on. */
@DisplayName("A server in operation")
@Timeout(60)
class OperationTest {

    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private static int metricsPort;
    private static GeoServer server;
    private static HttpClient http;

    @BeforeAll
    static void start() throws IOException {
        metricsPort = freePort();
        server = GeoServer.start(SampleGraph.load(), options().withUpkeep(Upkeep.NONE
                .withAccessLog(true)
                .withMetrics(new InetSocketAddress(InetAddress.getLoopbackAddress(), metricsPort))));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        server.close();
        http.close();
    }

    @Test
    @DisplayName("says that it lives and is ready, at both ports")
    void health() throws Exception {
        for (String base : List.of(server.url(), "http://localhost:" + metricsPort + "/")) {
            assertEquals(200, get(base + "$/live").statusCode());
            assertEquals("ready\n", get(base + "$/ready").body());
        }
        assertEquals(200, get(server.url() + "$/ping").statusCode());
    }

    @Test
    @DisplayName("is not ready when its store cannot be asked")
    void notReady(@TempDir Path folder) throws Exception {
        Dataset store = TDB2Factory.connectDataset(folder.toString());
        try (GeoServer other = GeoServer.start(store, options())) {
            assertEquals(200, get(other.url() + "$/ready").statusCode());
            TDBInternal.expel(store.asDatasetGraph());
            assertEquals(503, get(other.url() + "$/ready").statusCode());
            assertEquals(200, get(other.url() + "$/live").statusCode());
        }
    }

    @Test
    @DisplayName("counts for Prometheus, at a port of its own only")
    void metrics() throws Exception {
        get(server.url() + "sparql?query=ASK%7B%7D");
        get(server.url() + "sparql?query=ASK");
        get(server.url() + "some/path-of-a-client");
        get(server.url() + "sparql?query=" + URLEncoder.encode(ENDLESS, StandardCharsets.UTF_8));
        HttpResponse<String> answer = get("http://localhost:" + metricsPort + "/$/metrics");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain; version=0.0.4"));
        for (String line : List.of(
                "geokg_http_requests_seconds_count{route=\"sparql\",status=\"200\"}",
                "geokg_http_requests_seconds_count{route=\"sparql\",status=\"400\"}",
                "geokg_http_requests_seconds_count{route=\"other\",status=\"404\"}",
                "geokg_results_cut_total{limit=\"time\"} 1.0",
                "geokg_queries_refused_total 0.0",
                "jvm_memory_used_bytes",
                "endpoint=\"sparql\"")) {
            assertTrue(answer.body().contains(line), line + " is not in " + answer.body());
        }
        assertFalse(answer.body().contains("path-of-a-client"));
        assertEquals(404, get(server.url() + "$/metrics").statusCode());
        assertEquals(404, get("http://localhost:" + metricsPort + "/sparql?query=ASK%7B%7D").statusCode());
    }

    @Test
    @DisplayName("says in a line of plain text what is wrong with a request that nothing answers")
    void plainErrors() throws Exception {
        HttpResponse<String> update = http.send(
                HttpRequest.newBuilder(URI.create(server.url() + "geokg/update")).POST(BodyPublishers.ofString("CLEAR ALL")).build(),
                BodyHandlers.ofString());
        assertEquals(405, update.statusCode());
        assertEquals("changes over HTTP are off\n", update.body());
        assertTrue(update.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
        HttpResponse<String> ambiguous = get(server.url() + "id//mali");
        assertEquals(400, ambiguous.statusCode());
        assertEquals("Ambiguous URI empty segment\n", ambiguous.body());
    }

    @Test
    @DisplayName("logs a line for each request, which a client cannot split or forge")
    void accessLog() throws Exception {
        Logger log = (Logger) LoggerFactory.getLogger(AccessLog.LOGGER);
        Lines lines = new Lines();
        lines.start();
        log.addAppender(lines);
        List<String> found = new ArrayList<>();
        try {
            RawRequest.status(server.port(), "GET /find?q=a%0d%0ab HTTP/1.1", "User-Agent: x\" 200 \"forged");
            found.add(lines.queue.take());
            RawRequest.status(server.port(), "GET / HTTP/1.1", "User-Agent: \u001b[31mred");
            found.add(lines.queue.take());
        } finally {
            log.detachAppender(lines);
        }
        assertTrue(found.getFirst().contains("\"GET /find?q=a%0d%0ab HTTP/1.1\" 200 "), found.getFirst());
        assertTrue(found.getFirst().contains("\"x\\\" 200 \\\"forged\""), found.getFirst());
        assertTrue(found.stream().allMatch(line -> line.chars().allMatch(c -> c >= ' ')), found.toString());
        assertTrue(found.getLast().contains(" 400 "), found.getLast());
    }

    @Test
    @DisplayName("zips what is worth it, for who takes it, and answers to HEAD as to GET")
    void zipped() throws Exception {
        String many = server.url() + "sparql?query=" + URLEncoder.encode("SELECT * { ?s ?p ?o } LIMIT 500", StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(many)).header("Accept-Encoding", "gzip");
        HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
        assertTrue(answer.headers().firstValue("Vary").orElse("").contains("Accept-Encoding"));
        assertTrue(get(many).headers().firstValue("Content-Encoding").isEmpty());
        HttpResponse<byte[]> head = http.send(request.copy().HEAD().build(), BodyHandlers.ofByteArray());
        assertEquals(200, head.statusCode());
        assertEquals(0, head.body().length);
        assertEquals(answer.headers().firstValue("Content-Type"), head.headers().firstValue("Content-Type"));
    }

    @Test
    @DisplayName("lets nothing in an answer run in a browser")
    void runsNothing() throws Exception {
        HttpResponse<String> answer = get(server.url() + "sparql?output=xml&query=" + URLEncoder.encode(
                "CONSTRUCT { <x:s> <x:p> '<script/>' } WHERE {}", StandardCharsets.UTF_8));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Security-Policy").orElse("").contains("sandbox"));
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(get(server.url()).headers().firstValue("Content-Security-Policy").orElse("").contains("script-src 'self'"));
    }

    /** A line is logged when its answer has gone, so who reads both must wait for it. */
    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            queue.add(event.getFormattedMessage());
        }
    }

    private static ServeOptions options() {
        return ServeOptions.defaults().withPort(0).withLimits(Limits.defaults()
                .withQueryTimeout(Duration.ofSeconds(2))
                .withStopTimeout(Duration.ofSeconds(20)));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static HttpResponse<String> get(String url) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }
}
