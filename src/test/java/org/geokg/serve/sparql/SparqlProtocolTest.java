package org.geokg.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.geokg.serve.GeoServer;
import org.geokg.serve.option.Access;
import org.geokg.serve.option.Accounts;
import org.geokg.serve.option.ServeOptions;
import org.geokg.serve.sparql.ProtocolRequests.Exchange;
import org.geokg.serve.sparql.ProtocolRequests.Expected;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** The W3C's tests of the SPARQL protocols, as requests and answers over real HTTP. docs/serving.md lists them. */
@DisplayName("The SPARQL protocols")
@Timeout(60)
class SparqlProtocolTest {

    private static final List<String> FILES = List.of("query.http", "update.http", "graph-store.http");

    /** How many the suite has. */
    private static final int PROTOCOL_TESTS = 34;

    private static final int GRAPH_STORE_TESTS = 19;

    /** They create a graph whose name the server chooses, which Fuseki does not. */
    private static final Set<String> NOT_CARRIED =
            Set.of("post__create__new_graph", "get_of_post__create__new_graph", "get_of_post__after_noop");

    private static final Set<String> OURS = Set.of("direct_identification");

    private static DatasetGraph data;
    private static GeoServer server;
    private static HttpClient http;

    @BeforeAll
    static void start() throws IOException {
        data = DatabaseMgr.createDatasetGraph();
        server = GeoServer.start(data, ServeOptions.defaults().withPort(0).withAccess(
                Access.READ_ONLY.withWriters(Accounts.admin("secret"))));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        server.close();
        http.close();
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheStandardSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : FILES) {
            ProtocolRequests.read(file).forEach(test -> tests.add(DynamicTest.dynamicTest(test.name(), () -> {
                fill();
                for (Exchange exchange : test.exchanges()) {
                    check(exchange);
                }
            })));
        }
        return tests.stream();
    }

    @Test
    @DisplayName("are tested by every test of the suite but those that are said not to apply")
    void carriesTheWholeSuite() throws IOException {
        Set<String> names = new TreeSet<>(NOT_CARRIED);
        for (String file : FILES) {
            for (ProtocolRequests.Test test : ProtocolRequests.read(file)) {
                names.add(test.name());
                test.exchanges().forEach(exchange -> exchange.name().ifPresent(names::add));
            }
        }
        names.removeAll(OURS);
        assertEquals(PROTOCOL_TESTS + GRAPH_STORE_TESTS, names.size(), names.toString());
    }

    private static void fill() {
        Txn.executeWrite(data, () -> {
            data.clear();
            for (String name : List.of("data1", "data2", "data3")) {
                data.add(new Quad(SSE.parseNode("<http://example.org/" + name + ">"),
                        SSE.parseTriple("(<http://example.org/" + name + "> rdf:type <http://example.org/Document>)")));
            }
        });
    }

    private static void check(Exchange exchange) throws Exception {
        String login = Base64.getEncoder().encodeToString("admin:secret".getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> answer = http.send(
                exchange.request(URI.create(server.url())).header("Authorization", "Basic " + login).build(),
                BodyHandlers.ofByteArray());
        Expected expected = exchange.expected();
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertEquals(expected.status(), answer.statusCode(), text);
        assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""), "errors too are open to all pages");
        switch (expected.kind()) {
            case "boolean true", "boolean false" -> assertEquals(
                    expected.kind().endsWith("true"), ResultSetMgr.readBoolean(new ByteArrayInputStream(answer.body()), lang(answer)));
            case "table" -> assertEquals(1, ResultSetFormatter.consume(
                    ResultSetMgr.read(new ByteArrayInputStream(answer.body()), lang(answer))));
            case "graph" -> {
                Graph found = RDFParser.fromString(text, lang(answer)).toGraph();
                expected.turtle().ifPresent(turtle ->
                        assertTrue(RDFParser.fromString(turtle, Lang.TURTLE).toGraph().isIsomorphicWith(found), text));
            }
            default -> assertEquals("", expected.kind());
        }
    }

    private static Lang lang(HttpResponse<?> answer) {
        String type = answer.headers().firstValue("Content-Type").orElseThrow().split(";")[0];
        return RDFLanguages.contentTypeToLang(type);
    }
}
