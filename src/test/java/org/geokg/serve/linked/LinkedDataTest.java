package org.geokg.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
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
        "/claim/odd-000000000000", "/statement/9eea83334ee1aaa3", "/as-read/lagoon-herald-07-8a32c0307df6",
        "/publisher/lagoon-herald", "/rule/membership.list-v1", "/decision/00c0ffee00c0ffee", "/reviewer/Jane%20Doe", "/dataset"
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
    @ValueSource(strings = {
        "/graph/lagoon-herald-07", "/catalog", "/decisions", "/quarantine", "/as-read",
        "/ontology", "/ontology/0.2.0", "/alignments", "/shapes"
    })
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
