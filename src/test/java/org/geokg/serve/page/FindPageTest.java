package org.geokg.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateExecution;
import org.geokg.graph.IriPolicy;
import org.geokg.serve.GeoServer;
import org.geokg.serve.SampleGraph;
import org.geokg.serve.option.ServeOptions;
import org.geokg.serve.resource.Links;
import org.geokg.store.GraphStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching names and sentences over real HTTP, on a store with its index and on one that lost it. */
class FindPageTest {
    private static final int SENTENCES = 45;

    @TempDir
    static Path folder;

    private static GraphStore store;
    private static GeoServer server;
    private static HttpClient http;

    @BeforeAll
    static void start() throws IOException {
        store = GraphStore.openOrCreate(folder.resolve("kg"), IriPolicy.DEFAULT);
        SampleGraph.loadInto(store.dataset());
        StringBuilder claims = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            claims.append("<https://w3id.org/geokg/claim/x-").append(i)
                    .append("> a gkg:Claim ; gkg:article <https://w3id.org/geokg/article/x> ; ")
                    .append("rdf:subject id:benin ; rdf:predicate gkg:attacked ; rdf:object id:togo ; gkg:polarity gkg:Negated ; ")
                    .append("gkg:factuality gkg:Planned ; gkg:quote \"The zebras' <b>number</b> is ").append(i)
                    .append("; they zigzagged.\" . ");
        }
        update("INSERT DATA { id:benin rdfs:label 'Benin' . id:togo rdfs:label 'Togo' . GRAPH <https://w3id.org/geokg/graph/x> { "
                + "<https://w3id.org/geokg/article/x> a gkg:Article ; schema:headline 'Stripes & <i>lines</i>' . " + claims + "} }");
        server = GeoServer.start(store.dataset(), ServeOptions.defaults().withPort(0));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        http.close();
        server.close();
        store.close();
    }

    @Test
    void namesComeFirstAlsoWhenCutShort() throws Exception {
        assertEquals("Economic Community of West African States", page("ecowas", 1).select(".hits a").text());
        assertEquals("Economic Community of West African States", page("econ comm", 1).select(".hits a").text());
        assertTrue(page("ecowas togo", 1).select(".hits a").isEmpty(), "all words must be there");
    }

    @Test
    void sentencesHaveTheirWordsMarkedAndSayWhatWasReadAndWhereTheyStand() throws Exception {
        Document page = page("zigzag zebra 7", 1);
        assertEquals(1, page.select(".claim").size());
        assertEquals("The zebras' <b>number</b> is 7; they zigzagged.", page.select("blockquote").text());
        assertEquals(List.of("zebras'", "7", "zigzagged"), page.select("mark").eachText().stream().map(FindPageTest::whole).toList());
        assertEquals(List.of("Stripes & <i>lines</i>", "Benin attacked Togo"), page.select("figcaption a").eachText());
        assertEquals(List.of("negated", "planned"), page.select(".badge").eachText());
    }

    /** Whether the apostrophe belongs to the word is the tokenizer's matter. */
    private static String whole(String word) {
        return word.equals("zebras") ? "zebras'" : word;
    }

    @Test
    void manySentencesComeInPages() throws Exception {
        Document first = page("zebra", 1);
        assertTrue(first.text().contains(SENTENCES + " sentences"), first.text());
        assertEquals(20, first.select(".claim").size());
        assertEquals(List.of("More"), first.select(".pages a").eachText());
        String next = page("zebra", 2).select(".pages a").last().attr("href");
        Document last = Jsoup.parse(get("http://localhost:" + server.port() + next).body());
        assertEquals(5, last.select(".claim").size());
        assertEquals(List.of("Back"), last.select(".pages a").eachText());
        assertTrue(last.select(".hits").isEmpty(), "names stand on the first page");
        assertEquals(0, page("zebra", 50).select(".claim").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "*:*", "[", "(((", "\\", "AND", "a AND", "/[/", "quote:*", "*", "?", "x~", "^", "{! }",
        "'", "\" || true) } #",
        "<script>alert(1)</script>", "🙂", "\u202e", "\ue000zebra\ue001", "𐐷"})
    void whateverIsTypedGivesAPage(String typed) throws Exception {
        HttpResponse<String> response = get(address(typed, 1));
        assertEquals(200, response.statusCode());
        assertFalse(response.body().contains("<script>alert"));
    }

    @Test
    void aPageNumberThatIsNoneIsTheFirst() throws Exception {
        assertEquals(20, Jsoup.parse(get(address("zebra", 1).replace("page=1", "page=-7x")).body()).select(".claim").size());
    }

    @Test
    void sparqlTellsOfWordsThatLuceneCannotRead() throws Exception {
        HttpResponse<String> response = sparql(server, "((");
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("Lucene"), response.body());
        assertEquals(200, sparql(server, "benin").statusCode());
    }

    @Test
    void withoutAnIndexNamesAreFoundAndTextQueryIsRefused() throws Exception {
        Path bare = folder.resolve("bare");
        try (GraphStore old = GraphStore.openOrCreate(bare, IriPolicy.DEFAULT)) {
            SampleGraph.loadInto(old.dataset());
        }
        try (var files = Files.list(bare.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (GraphStore old = GraphStore.open(bare);
                GeoServer without = GeoServer.start(old.dataset(), ServeOptions.defaults().withPort(0))) {
            Document page = Jsoup.parse(get("http://localhost:" + without.port() + "/find?q=ecowas").body());
            assertEquals("Economic Community of West African States", page.select(".hits a").text());
            assertTrue(page.text().contains("geokg index"), page.text());
            HttpResponse<String> refused = sparql(without, "benin");
            assertEquals(400, refused.statusCode());
            assertTrue(refused.body().contains("full-text index"), refused.body());
        }
    }

    private static HttpResponse<String> sparql(GeoServer at, String words) throws Exception {
        String query = "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?x text:query '" + words + "' }";
        return get("http://localhost:" + at.port() + "/sparql?query=" + Links.encode(query));
    }

    private static void update(String update) {
        String prefixes = """
                PREFIX gkg: <https://w3id.org/geokg/ontology#>
                PREFIX id: <https://w3id.org/geokg/id/>
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX schema: <https://schema.org/>
                """;
        Txn.executeWrite(store.dataset(), () -> UpdateExecution.dataset(store.dataset()).update(prefixes + update).build().execute());
    }

    private static String address(String typed, int page) {
        return "http://localhost:" + server.port() + "/find?q=" + Links.encode(typed) + "&page=" + page;
    }

    private static Document page(String typed, int page) throws Exception {
        HttpResponse<String> response = get(address(typed, page));
        assertEquals(200, response.statusCode());
        return Jsoup.parse(response.body());
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
