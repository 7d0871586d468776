package org.geokg.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.geokg.graph.IriPolicy;
import org.geokg.serve.GeoServer;
import org.geokg.serve.SampleGraph;
import org.geokg.serve.option.Access;
import org.geokg.serve.option.Accounts;
import org.geokg.serve.option.ServeOptions;
import org.geokg.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The description of an endpoint")
@Timeout(60)
class ServiceDescriptionTest {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private static GraphStore store;
    private static GeoServer readOnly;
    private static GeoServer open;
    private static HttpClient http;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        ServeOptions options = ServeOptions.defaults().withPort(0);
        store = GraphStore.openOrCreate(folder.resolve("graph"), IriPolicy.DEFAULT);
        readOnly = GeoServer.start(store.dataset(), options);
        open = GeoServer.start(SampleGraph.load(), options.withAccess(Access.READ_ONLY
                .withWriters(Accounts.admin("secret"))
                .withServices(List.of("https://query.example/sparql"))));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        readOnly.close();
        store.close();
        open.close();
        http.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql", "geokg/sparql", "geokg/query"})
    @DisplayName("is what each query endpoint says without a query")
    void everywhere(String path) throws Exception {
        Node endpoint = NodeFactory.createURI(readOnly.url() + path);
        Graph found = describe(readOnly, path);
        assertTrue(found.contains(endpoint, RDF.type.asNode(), sd("Service")));
        assertTrue(found.contains(endpoint, sd("endpoint"), endpoint));
        assertTrue(found.contains(endpoint, sd("supportedLanguage"), sd("SPARQL11Query")));
        assertTrue(found.contains(endpoint, sd("resultFormat"), NodeFactory.createURI("http://www.w3.org/ns/formats/SPARQL_Results_JSON")));
    }

    @Test
    @DisplayName("names the dataset and its graphs, with what the build counted")
    void dataset() throws Exception {
        Graph found = describe(readOnly, "sparql");
        Node dataset = NodeFactory.createURI("https://w3id.org/geokg/dataset");
        assertTrue(found.contains(Node.ANY, sd("defaultDataset"), dataset));
        assertTrue(found.contains(dataset, sd("defaultGraph"), Node.ANY));
        assertTrue(found.contains(Node.ANY, sd("name"), NodeFactory.createURI("https://w3id.org/geokg/catalog")));
        assertTrue(found.contains(Node.ANY, VOID.entities.asNode(), Node.ANY));
    }

    @Test
    @DisplayName("tells of updates, SERVICE and full-text search only where they are on")
    void features() throws Exception {
        Graph reading = describe(readOnly, "sparql");
        assertFalse(reading.contains(Node.ANY, sd("supportedLanguage"), sd("SPARQL11Update")));
        assertFalse(reading.contains(Node.ANY, sd("feature"), Node.ANY));
        Graph writing = describe(open, "geokg/sparql");
        assertTrue(writing.contains(
                NodeFactory.createURI(open.url() + "geokg/update"), sd("supportedLanguage"), sd("SPARQL11Update")));
        assertTrue(writing.contains(Node.ANY, sd("feature"), sd("BasicFederatedQuery")));
        Node search = NodeFactory.createURI("http://jena.apache.org/text#query");
        assertTrue(reading.contains(Node.ANY, sd("propertyFeature"), search));
        assertFalse(writing.contains(Node.ANY, sd("propertyFeature"), Node.ANY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "*/* | 200 | text/turtle",
        "text/* | 200 | text/turtle",
        "application/ld+json | 200 | application/ld+json",
        "text/turtle;q=0.5, application/rdf+xml | 200 | application/rdf+xml",
        "text/html;q=0.1, */* | 200 | text/turtle",
        "application/sparql-results+json | 406 | text/plain",
        "text/html,application/xhtml+xml,*/*;q=0.8 | 303 |",
    })
    @DisplayName("comes in the form that is asked for; browsers get a page")
    void negotiates(String accept, int status, String type) throws Exception {
        for (String method : List.of("GET", "HEAD")) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(readOnly.url() + "sparql"))
                            .header("Accept", accept.strip())
                            .method(method, BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofString());
            assertEquals(status, answer.statusCode());
            assertEquals("Accept", answer.headers().firstValue("Vary").orElse(""));
            String found = answer.headers().firstValue("Content-Type").orElse("");
            assertTrue(type == null || found.startsWith(type), found);
            assertEquals(method.equals("HEAD") || status == 303, answer.body().isEmpty());
        }
    }

    private static Graph describe(GeoServer server, String path) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(server.url() + path)).header("Accept", "text/turtle").build(),
                BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
