package org.geokg.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
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

@DisplayName("A server that is told to stop")
@Timeout(60)
class StopTest {

    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private static HttpClient http;

    @BeforeAll
    static void start() {
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    @DisplayName("lets a running query end, within its time")
    void stopsGracefully() throws Exception {
        int port = freePort();
        GeoServer stopping = GeoServer.start(SampleGraph.load(), options().withUpkeep(
                Upkeep.NONE.withMetrics(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))));
        String url = stopping.url();
        CompletableFuture<HttpResponse<String>> running = http.sendAsync(
                HttpRequest.newBuilder(URI.create(url + "sparql?query=" + URLEncoder.encode(ENDLESS, StandardCharsets.UTF_8))).build(),
                BodyHandlers.ofString());
        while (!get("http://localhost:" + port + "/$/metrics").body().contains("geokg_http_requests_running 1.0")) {
            Thread.onSpinWait();
        }
        stopping.close();
        assertTrue(running.get().body().contains("limit of time"), "the query ended on its own terms");
        assertThrows(ConnectException.class, () -> get(url + "$/ping"));
    }

    @Test
    @DisplayName("stops in its time though a query goes on")
    void stopsInTime() throws Exception {
        GeoServer stopping = GeoServer.start(SampleGraph.load(), ServeOptions.defaults().withPort(0).withLimits(
                Limits.defaults().withStopTimeout(Duration.ofMillis(200))));
        String url = stopping.url();
        CompletableFuture<HttpResponse<String>> running = http.sendAsync(
                HttpRequest.newBuilder(URI.create(url + "sparql?query=" + URLEncoder.encode(ENDLESS, StandardCharsets.UTF_8))).build(),
                BodyHandlers.ofString());
        assertEquals(200, get(url + "sparql?query=ASK%7B%7D").statusCode());
        stopping.close();
        assertThrows(ConnectException.class, () -> get(url + "$/ping"));
        running.cancel(true);
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
