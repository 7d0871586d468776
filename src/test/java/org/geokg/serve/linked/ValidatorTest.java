package org.geokg.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.geokg.serve.GeoServer;
import org.geokg.serve.SampleGraph;
import org.geokg.serve.Web;
import org.geokg.serve.option.ServeOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client gets that holds a document already. */
@Timeout(60)
class ValidatorTest {

    private static final String BASE = "https://w3id.org/geokg/";

    private static Web web;

    @BeforeAll
    static void start() throws IOException {
        web = Web.toSample();
    }

    @AfterAll
    static void stop() {
        web.close();
    }

    @Test
    @DisplayName("A document that the client holds is not sent again, until it changes")
    void sendsNothingTwice() throws Exception {
        Dataset own = SampleGraph.load();
        try (GeoServer changing = GeoServer.start(own, ServeOptions.defaults().withPort(0)); Web there = new Web(changing.port())) {
            String tag = Web.header(there.get("/id/mali.ttl", "*/*"), "ETag");
            assertTrue(tag.matches("\"[0-9a-f]{32}\""), tag);
            for (String held : List.of(tag, "\"other\", W/" + tag, "*")) {
                HttpResponse<String> again = there.get("/id/mali.ttl", "*/*", "If-None-Match", held);
                assertEquals(304, again.statusCode(), held);
                assertEquals("", Web.header(again, "Content-Length"), "a length of 0 would be that of another document");
                assertEquals("", again.body());
                assertEquals(tag, Web.header(again, "ETag"));
            }
            assertEquals(200, there.get("/id/mali.ttl", "*/*", "If-None-Match", "\"other\"").statusCode());
            assertNotEquals(tag, Web.header(there.get("/id/mali.nt", "*/*"), "ETag"), "another form is another document");
            Txn.executeWrite(own, () -> own.getDefaultModel()
                    .createResource(BASE + "id/mali").addProperty(RDFS.comment, "changed"));
            HttpResponse<String> changed = there.get("/id/mali.ttl", "*/*", "If-None-Match", tag);
            assertEquals(200, changed.statusCode());
            assertTrue(changed.body().contains("changed"));
        }
    }

    @Test
    @DisplayName("What is sent zipped has a tag of its own, which counts as well")
    void tagsOfZippedDocuments() throws Exception {
        String tag = Web.header(web.get("/id/mali.ttl", "*/*", "Accept-Encoding", "gzip"), "ETag");
        assertNotEquals(tag, Web.header(web.get("/id/mali.ttl", "*/*"), "ETag"));
        assertEquals(304, web.get("/id/mali.ttl", "*/*", "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/shapes.ttl", "/shapes.nt", "/shapes.rdf", "/shapes.jsonld", "/ontology.ttl", "/alignments.nt"})
    @DisplayName("A document has the same tag after a restart, blank nodes or not")
    void tagsOutliveTheServer(String path) throws Exception {
        String tag = Web.header(web.get(path, "*/*"), "ETag");
        try (GeoServer restarted = GeoServer.start(SampleGraph.load(), ServeOptions.defaults().withPort(0));
                Web there = new Web(restarted.port())) {
            HttpResponse<String> again = there.get(path, "*/*", "If-None-Match", tag);
            assertEquals(304, again.statusCode(), again::body);
        }
    }
}
