package org.geokg.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;
import org.geokg.serve.GeoServer;
import org.geokg.serve.SampleGraph;
import org.geokg.serve.Web;
import org.geokg.serve.option.ServeOptions;
import org.geokg.serve.resource.Representation;
import org.geokg.serve.resource.Terms;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources that are not as most are: what was merged or split, ids that look like addresses, and very many statements. */
@Timeout(180)
class OddResourcesTest {

    private static final String BASE = "https://w3id.org/geokg/";
    private static final String TURTLE = "text/turtle";

    private static GeoServer server;
    private static Web web;

    @BeforeAll
    static void start() throws IOException {
        Dataset dataset = SampleGraph.load();
        OddResources.addTo(dataset);
        server = GeoServer.start(dataset, ServeOptions.defaults().withPort(0));
        web = new Web(server.port());
    }

    @AfterAll
    static void stop() {
        web.close();
        server.close();
    }

    @Test
    @DisplayName("An id that looks like an ending is an id first: story and story.ttl are two articles")
    void idsThatLookLikeEndings() throws Exception {
        assertEquals("/article/story.html", Web.header(web.get("/article/story", "text/html"), "Location"));
        HttpResponse<String> other = web.get("/article/story.ttl", TURTLE);
        assertEquals(303, other.statusCode(), "story.ttl is a thing, not the Turtle of story");
        assertEquals("/article/story.ttl.ttl", Web.header(other, "Location"));
        assertTrue(web.get("/article/story.ttl.ttl", "*/*").body().contains("The second story"));
        String location = Web.header(web.get("/article/story", TURTLE), "Location");
        assertEquals("/article/story?format=ttl", location, "its address with an ending is another's");
        assertTrue(web.get(location, "*/*").body().contains("The first story"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/article/quay-dispatch%2F3.nt", "/article/quay-dispatch%2f3.nt", "/article/quay-dispatch/3.nt"})
    @DisplayName("Other spellings of an IRI find it too, for people and proxies rewrite them")
    void otherSpellings(String path) throws Exception {
        HttpResponse<String> response = web.get(path, "*/*");
        assertEquals(200, response.statusCode());
        assertEquals("/article/quay-dispatch%2F3.nt", Web.header(response, "Content-Location"));
    }

    @Test
    @DisplayName("A merged entity leads to its successor for good, in the form that was asked for")
    void mergedEntities() throws Exception {
        assertEquals(301, web.get("/id/upper-volta", TURTLE).statusCode());
        assertEquals("/id/burkina-faso", Web.header(web.get("/id/upper-volta", TURTLE), "Location"));
        assertEquals("/id/burkina-faso.ttl", Web.header(web.get("/id/upper-volta.ttl", "*/*"), "Location"));
    }

    @Test
    @DisplayName("A split entity stays and lists those that took its place")
    void splitEntities() throws Exception {
        String page = Jsoup.parse(web.follow("/id/yugoslavia", "text/html").body()).text();
        assertTrue(page.contains("Its place was taken by: Croatia Serbia"), page);
    }

    @Test
    @DisplayName("The page of a claim in quarantine says what is wrong with it")
    void rejectedClaims() throws Exception {
        String page = Jsoup.parse(web.follow("/claim/odd-000000000000", "text/html").body()).text();
        assertTrue(page.contains("rejected for wrong-subject"), page);
    }

    @Test
    @DisplayName("A great power comes in pages that lead to each other and lose nothing")
    void largeEntitiesComeInPages() throws Exception {
        Model whole = ModelFactory.createDefaultModel();
        String path = "/id/great-power.ttl";
        int pages = 0;
        Optional<String> next = Optional.of(path);
        while (next.isPresent()) {
            HttpResponse<String> response = web.get(next.get(), "*/*");
            Model page = Web.model(response, Representation.TURTLE);
            long statements = page.listSubjectsWithProperty(RDF.subject).toList().size();
            assertTrue(statements <= 1_000, statements + " on one page");
            whole.add(page);
            next = Web.link(response, "next");
            String told = next.map(address -> BASE + address.substring(1)).orElse("");
            assertEquals(next.isPresent(), page.contains(
                    page.createResource(BASE + response.uri().toString().split("/", 4)[3]),
                    page.createProperty("http://www.w3.org/ns/hydra/core#next"),
                    page.createResource(told)), "the data tells as much as the headers");
            pages++;
        }
        assertEquals(3, pages);
        assertEquals(OddResources.MANY, whole.listSubjectsWithProperty(RDF.type, Terms.concept("Statement")).toList().size());
        String html = web.get("/id/great-power.html?page=2", "*/*").body();
        assertEquals("/id/great-power.html?page=3", Jsoup.parse(html).select(".pager a[rel=next]").attr("href"));
        for (String nonsense : List.of("0", "4", "x", "-1", "99999999999")) {
            assertEquals(404, web.get(path + "?page=" + nonsense, "*/*").statusCode(), nonsense);
        }
    }
}
