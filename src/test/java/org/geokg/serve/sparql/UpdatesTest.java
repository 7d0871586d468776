package org.geokg.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.geokg.serve.GeoServer;
import org.geokg.serve.SampleGraph;
import org.geokg.serve.option.Access;
import org.geokg.serve.option.Accounts;
import org.geokg.serve.option.ServeOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may change the graph over HTTP, and what no client can make the server do: fetch. */
@Timeout(60)
class UpdatesTest {

    private static GeoServer readOnly;
    private static GeoServer writable;
    private static SparqlClient client;

    @BeforeAll
    static void start() throws IOException {
        ServeOptions options = ServeOptions.defaults().withPort(0);
        readOnly = GeoServer.start(SampleGraph.load(), options);
        writable = GeoServer.start(SampleGraph.load(), options.withAccess(
                Access.READ_ONLY.withWriters(Accounts.admin("wéird: p@ss"))));
        client = new SparqlClient();
    }

    @AfterAll
    static void stop() {
        readOnly.close();
        writable.close();
        client.close();
    }

    @Test
    void takesUpdatesWithThePasswordOnly() throws Exception {
        String insert = "INSERT DATA { <x:s> <x:p> 'o' }";
        assertEquals(401, client.update(writable, insert, "admin", "wrong").statusCode());
        assertEquals(401, client.send(HttpRequest.newBuilder(URI.create(writable.url() + "geokg/update"))
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(insert))).statusCode());
        assertTrue(client.update(writable, insert, "admin", "wéird: p@ss").statusCode() < 300);
        assertTrue(client.query(writable, "ASK { <x:s> <x:p> 'o' }", "text/csv").body().contains("true"));
        assertEquals(3, client.countMembers(writable));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geokg/data?default", "geokg/data", "geokg/get?default", "geokg?default"})
    void needsNoPasswordForReadingWhereUpdatesAreOn(String path) throws Exception {
        URI data = URI.create(writable.url() + path);
        HttpResponse<String> read = client.send(
                HttpRequest.newBuilder(data).header("Accept", "application/n-quads, application/n-triples"));
        assertEquals(200, read.statusCode());
        assertTrue(read.body().contains("https://w3id.org/geokg/id/ecowas"), path);
        for (String method : new String[] {"PUT", "POST", "DELETE", "PATCH"}) {
            int status = client.send(HttpRequest.newBuilder(data)
                    .header("Content-Type", "text/turtle")
                    .method(method, BodyPublishers.ofString("<x:s> <x:p> 'o' ."))).statusCode();
            assertTrue(status >= 400, method + " " + path + " gave " + status);
        }
        assertEquals(3, client.countMembers(writable));
    }

    @Test
    void refusesUpdatesSentByAnotherSitesPage() throws Exception {
        HttpResponse<String> response = client.send(HttpRequest.newBuilder(URI.create(writable.url() + "geokg/update"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", SparqlClient.basic("admin", "wéird: p@ss"))
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString("update=" + SparqlClient.encoded("CLEAR ALL"))));
        assertEquals(403, response.statusCode());
        assertEquals(3, client.countMembers(writable));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geokg/update", "geokg/upload", "geokg/data", "geokg", "sparql"})
    void hasNoUpdatesUnlessAPasswordWasSet(String path) throws Exception {
        HttpResponse<String> response = client.send(HttpRequest.newBuilder(URI.create(readOnly.url() + path))
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("INSERT DATA { <x:s> <x:p> 'o' }")));
        assertTrue(response.statusCode() >= 400, path + " gave " + response.statusCode());
        assertFalse(client.send(HttpRequest.newBuilder(URI.create(readOnly.url() + path))
                        .header("Content-Type", "text/turtle")
                        .PUT(BodyPublishers.ofString("<x:s> <x:p> 'o' .")))
                        .statusCode() < 400);
        assertEquals(3, client.countMembers(readOnly));
    }

    @Test
    void readsNeitherFilesNorAddressesOnRequest(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.ttl"), "<x:secret> <x:is> 'here' .");
        try (Bait bait = new Bait()) {
            for (String source : new String[] {secret.toUri().toString(), bait.url()}) {
                String from = client.query(readOnly, "SELECT * FROM <" + source + "> { ?s ?p ?o }", "text/csv").body();
                assertFalse(from.contains("secret"), from);
                HttpResponse<String> service =
                        client.query(readOnly, "SELECT * { SERVICE <" + source + "> { ?s ?p ?o } }", "text/csv");
                assertTrue(service.statusCode() >= 400, service.body());
                assertEquals(400, client.update(writable, "LOAD <" + source + ">", "admin", "wéird: p@ss").statusCode());
                assertEquals(400, client.update(writable, "LOAD SILENT <" + source + "> INTO GRAPH <x:g>", "admin", "wéird: p@ss")
                        .statusCode());
            }
            String jsonLd = "{\"@context\": \"" + bait.url() + "\", \"@id\": \"x:s\", \"name\": \"n\"}";
            for (String path : new String[] {"geokg/data?default", "geokg/upload"}) {
                HttpResponse<String> upload = client.send(HttpRequest.newBuilder(URI.create(writable.url() + path))
                        .header("Content-Type", "application/ld+json")
                        .header("Authorization", SparqlClient.basic("admin", "wéird: p@ss"))
                        .POST(BodyPublishers.ofString(jsonLd)));
                assertTrue(upload.statusCode() >= 400, path + ": " + upload.body());
            }
            assertFalse(bait.taken(), "the server made a request of its own");
        }
    }
}
