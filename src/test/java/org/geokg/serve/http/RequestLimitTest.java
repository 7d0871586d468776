package org.geokg.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
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

@DisplayName("Limits of requests")
@Timeout(60)
class RequestLimitTest {

    private static GeoServer server;
    private static HttpClient http;

    @BeforeAll
    static void start() throws IOException {
        server = GeoServer.start(SampleGraph.load(), ServeOptions.defaults().withPort(0));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        server.close();
        http.close();
    }

    @Test
    @DisplayName("bound a query, however it is sent")
    void longQuery() throws Exception {
        byte[] blanks = " ".repeat(Limits.LONGEST_QUERY + 1).getBytes(StandardCharsets.US_ASCII);
        HttpRequest askingFirst = posted("application/sparql-query", BodyPublishers.ofByteArray(blanks)).expectContinue(true).build();
        assertEquals(413, http.send(askingFirst, BodyHandlers.ofString()).statusCode(), "refused by its length, before it is sent");
        assertEquals(413, post("application/sparql-query", ofUnknownLength(blanks)).statusCode());
        byte[] form = ("query=" + new String(blanks, StandardCharsets.US_ASCII)).getBytes(StandardCharsets.US_ASCII);
        assertEquals(413, post("application/x-www-form-urlencoded", ofUnknownLength(form)).statusCode());
        HttpResponse<String> zipped = http.send(
                posted("application/sparql-query", BodyPublishers.ofByteArray(zipped(blanks)))
                        .header("Content-Encoding", "gzip").build(),
                BodyHandlers.ofString());
        assertEquals(413, zipped.statusCode());
        assertTrue(zipped.body().contains("may have " + Limits.LONGEST_QUERY + " bytes"), zipped.body());
    }

    @Test
    @DisplayName("take a zipped query, and none in other compressions, which could not be bounded")
    void zippedQuery() throws Exception {
        HttpRequest.Builder zipped = posted("application/sparql-query",
                BodyPublishers.ofByteArray(zipped("ASK {}".getBytes(StandardCharsets.US_ASCII))));
        assertEquals(200, http.send(zipped.copy().header("Content-Encoding", "gzip").build(), BodyHandlers.ofString()).statusCode());
        assertEquals(415, http.send(zipped.copy().header("Content-Encoding", "deflate").build(), BodyHandlers.ofString()).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql?query=ASK%7B%3Fs%20%3Fp%20%22%E9%22%7D", "sparql?query=%", "geokg/data?graph=%ff"})
    @DisplayName("say that parameters are not UTF-8")
    void badParameters(String target) throws Exception {
        assertEquals(400, RawRequest.status(server.port(), "GET /" + target + " HTTP/1.1"));
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    /** Sent in chunks, so that the server learns of the length by reading. */
    private static BodyPublisher ofUnknownLength(byte[] bytes) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(bytes));
    }

    private static HttpRequest.Builder posted(String type, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(server.url() + "sparql")).header("Content-Type", type).POST(body);
    }

    private static HttpResponse<String> post(String type, BodyPublisher body) throws Exception {
        return http.send(posted(type, body).build(), BodyHandlers.ofString());
    }
}
