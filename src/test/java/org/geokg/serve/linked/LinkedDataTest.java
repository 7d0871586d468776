package org.geokg.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.geokg.serve.GeoServer;
import org.geokg.serve.SampleGraph;
import org.geokg.serve.Web;
import org.geokg.serve.option.ServeOptions;
import org.geokg.serve.resource.Representation;
import org.geokg.serve.resource.Terms;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program that follows the graph's IRIs gets, over real HTTP and one step at a time. */
@Timeout(180)
class LinkedDataTest {

    private static final String BASE = "https://w3id.org/geokg/";
    private static final String TURTLE = "text/turtle";

    private static Dataset dataset;
    private static GeoServer server;
    private static Web web;

    @BeforeAll
    static void start() throws IOException {
        dataset = SampleGraph.load();
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
    @DisplayName("A decision's page names who decided, not the last part of an IRI")
    void decisionNamesItsReviewer() throws Exception {
        String page = web.get("/decision/00c0ffee00c0ffee.html", "text/html").body();
        assertTrue(page.contains(">Jane Doe</a>"), page);
    }

    @Test
    @DisplayName("The page of a claim that a person rejected says so")
    void rejectedClaimLeadsToTheDecision() throws Exception {
        String page = web.get("/claim/story-000000000000.html", "text/html").body();
        assertTrue(page.contains("No statement weighs it: <a href=\"/decision/00c0ffee00c0ffee\""), page);
    }

    @Test
    @DisplayName("Every IRI of the graph, wherever it stands, leads to a document that speaks of it")
    void everyIriDereferences() throws Exception {
        Set<String> iris = new TreeSet<>();
        Txn.executeRead(dataset, () -> dataset.asDatasetGraph().stream().forEach(quad -> List.of(
                        quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                .stream()
                .filter(node -> node.isURI() && node.getURI().startsWith(BASE))
                .forEach(node -> iris.add(node.getURI()))));
        List<String> silent = new ArrayList<>();
        for (String iri : iris) {
            HttpResponse<String> response = web.follow(pathOf(iri), "application/n-triples");
            boolean isGraph = Txn.calculateRead(dataset, () -> dataset.containsNamedModel(iri));
            if (response.statusCode() != 200 || !isGraph && !response.body().contains("<" + iri + ">")) {
                silent.add(iri + " gave " + response.statusCode());
            }
        }
        assertEquals(List.of("https://w3id.org/geokg/ontology/0.0.1 gave 404"), silent, "of the vocabulary there is one version");
        assertTrue(iris.size() > 200 && iris.contains(BASE + "catalog") && iris.contains(BASE + "dataset#claims"), iris.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/id/mali", "/id/auto/ade-bolarin-9a3e1c20", "/article/lagoon-herald-07", "/claim/lagoon-herald-07-8a32c0307df6",
        "/claim/odd-000000000000", "/statement/9eea83334ee1aaa3", "/as-read/lagoon-herald-07-8a32c0307df6", "/publisher/lagoon-herald", "/rule/membership.list-v1", "/decision/00c0ffee00c0ffee",
        "/reviewer/Jane%20Doe", "/dataset"
    })
    @DisplayName("A thing cannot be sent: its IRI leads by 303 to the document that the client likes best")
    void thingsLeadToDocuments(String path) throws Exception {
        for (Representation form : Representation.values()) {
            HttpResponse<String> response = web.get(path, form.mediaType());
            assertEquals(303, response.statusCode());
            assertEquals(path + "." + form.extension(), Web.header(response, "Location"));
            assertEquals("Accept", Web.header(response, "Vary"));
            assertEquals("", response.body());
            assertTrue(Web.header(response, "Link").contains("<" + path + ".ttl>; rel=\"describedby\"; type=\"text/turtle\""));
            HttpResponse<String> document = web.get(path + "." + form.extension(), "image/png");
            assertEquals(200, document.statusCode());
            assertTrue(Web.header(document, "Content-Type").startsWith(form.mediaType()));
            assertTrue(Web.header(document, "Link").contains("<" + BASE + path.substring(1) + ">; rel=\"describes\""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graph/lagoon-herald-07", "/catalog", "/decisions", "/quarantine", "/as-read", "/ontology", "/ontology/0.2.0", "/alignments", "/shapes"})
    @DisplayName("A document is sent at its own IRI, and says where the form that was chosen is at home")
    void documentsAreSent(String path) throws Exception {
        for (Representation form : Representation.values()) {
            HttpResponse<String> response = web.get(path, form.mediaType());
            assertEquals(200, response.statusCode());
            assertEquals("Accept", Web.header(response, "Vary"));
            String home = path + "." + form.extension();
            assertEquals(home, Web.header(response, "Content-Location"));
            assertEquals(response.body(), web.get(home, "*/*").body());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Representation.class, names = "PAGE", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("Every form says the same, but for the document's own name")
    void everyFormSaysTheSame(Representation form) throws Exception {
        Model model = Web.model(web.get("/id/ecowas." + form.extension(), "*/*"), form);
        Resource self = model.createResource(BASE + "id/ecowas");
        Resource document = model.createResource(self.getURI() + "." + form.extension());
        assertTrue(model.contains(document, FOAF.primaryTopic, self));
        assertTrue(model.contains(model.createResource(BASE + "id/benin"), Terms.gkg("memberOf"), self));
        assertTrue(model.contains(model.createResource(BASE + "id/benin"), RDFS.label, (RDFNode) null), "the names of what it mentions");
        document.removeProperties();
        Model other = Web.model(web.get("/id/ecowas?format=nt", "*/*"), Representation.N_TRIPLES);
        other.createResource(self.getURI() + ".nt").removeProperties();
        assertTrue(model.isIsomorphicWith(other));
    }

    @Test
    @DisplayName("A graph's document is that graph, no more and no less")
    void aGraphIsItsContent() throws Exception {
        Model sent = Web.model(web.get("/graph/quay-dispatch%2F3", TURTLE), Representation.TURTLE);
        assertTrue(Txn.calculateRead(dataset, () -> sent.isIsomorphicWith(dataset.getNamedModel(BASE + "graph/quay-dispatch%2F3"))));
    }

    @Test
    @DisplayName("Documents link to their other forms, with types, and name the canonical one")
    void linksToOtherForms() throws Exception {
        String link = Web.header(web.get("/id/mali?format=ttl", "*/*"), "Link");
        assertTrue(link.contains("</id/mali.ttl>; rel=\"canonical\""), link);
        assertTrue(link.contains("</id/mali.html>; rel=\"alternate\"; type=\"text/html\""), link);
        assertTrue(link.contains("</id/mali.jsonld>; rel=\"alternate\"; type=\"application/ld+json\""), link);
        assertFalse(link.contains("mali.ttl>; rel=\"alternate\""), link);
        assertTrue(link.contains("<https://w3id.org/geokg/ontology>; rel=\"profile\""), link);
        Element alternate = Jsoup.parse(web.get("/id/mali.html", "*/*").body()).selectFirst("link[rel=alternate][type=text/turtle]");
        assertEquals("/id/mali.ttl", alternate.attr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/mali", "/id/mali.ttl", "/id/mali.html", "/ontology", "/id/nobody", "/catalog"})
    @DisplayName("HEAD has the headers of GET")
    void headIsGetWithoutABody(String path) throws Exception {
        HttpResponse<String> get = web.get(path, TURTLE);
        HttpResponse<String> head = web.head(path, TURTLE);
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals("", head.body());
        for (String name : List.of("Content-Type", "Content-Length", "ETag", "Link", "Vary", "Location", "Content-Location")) {
            assertEquals(get.headers().firstValue(name), head.headers().firstValue(name), name);
        }
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

    @ParameterizedTest
    @ValueSource(strings = {"/id/nobody", "/id/nobody.ttl", "/claim/none", "/id/", "/id/.ttl", "/ontology/9.9.9", "/ontology/0.0.1", "/ontology/"})
    @DisplayName("What is not there is not found, and the answer helps on: a page to people, a problem to programs")
    void notFound(String path) throws Exception {
        HttpResponse<String> page = web.get(path, "text/html");
        assertEquals(404, page.statusCode());
        assertTrue(Jsoup.parse(page.body()).select("main a[href^=/find]").size() == 1);
        HttpResponse<String> problem = web.get(path, TURTLE);
        assertEquals(404, problem.statusCode());
        assertEquals("application/problem+json", Web.header(problem, "Content-Type"));
        assertTrue(problem.body().contains("\"status\" : 404") && problem.body().contains("/sparql"), problem.body());
        assertEquals("Accept", Web.header(problem, "Vary"));
    }

    @ParameterizedTest
    @CsvSource({"/id/mali, image/png", "/ontology, image/png", "/id/mali?format=docx, text/html", "/id/mali, 'text/turtle;q=0'"})
    @DisplayName("What cannot be had is refused with a list of what can")
    void notAcceptable(String path, String accept) throws Exception {
        HttpResponse<String> response = web.get(path, accept);
        assertEquals(406, response.statusCode());
        assertTrue(response.body().contains("text/turtle (?format=ttl)"));
        assertTrue(Web.header(response, "Link").contains(".jsonld>; rel=\"alternate\"; type=\"application/ld+json\""));
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

    @Test
    @DisplayName("VoID's well-known address leads to the dataset")
    void wellKnown() throws Exception {
        assertEquals("/dataset", Web.header(web.get("/.well-known/void", TURTLE), "Location"));
        Model dataset = Web.model(web.follow("/.well-known/void", TURTLE), Representation.TURTLE);
        assertTrue(dataset.contains(null, VOID.uriSpace, BASE));
    }

    @Test
    @DisplayName("A page of the web may read the links, too")
    void crossOrigin() throws Exception {
        HttpResponse<String> response = web.get("/id/mali.ttl", "*/*", "Origin", "https://elsewhere.example");
        assertEquals("*", Web.header(response, "Access-Control-Allow-Origin"));
        assertTrue(Web.header(response, "Access-Control-Expose-Headers").contains("Link"));
    }

    private static String pathOf(String iri) {
        return "/" + iri.substring(BASE.length()).replaceAll("#.*", "");
    }
}
