package org.geokg.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.geokg.graph.Ontology;
import org.geokg.graph.Vocabulary;
import org.geokg.serve.Web;
import org.geokg.serve.resource.Representation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@DisplayName("The vocabulary")
class VocabularyTest {

    private static final String TURTLE = "text/turtle";

    private static Web web;
    private static Document page;

    @BeforeAll
    static void start() throws Exception {
        web = Web.toSample();
        page = Jsoup.parse(web.get("/ontology", "text/html").body());
    }

    @AfterAll
    static void stop() {
        web.close();
    }

    @Test
    @DisplayName("has a section for each term, at the term's fragment, with its label and its meaning")
    void everyTermHasItsSection() {
        Set<String> missing = new TreeSet<>();
        Ontology.packed().graph().stream()
                .filter(t -> t.getSubject().getURI().startsWith(Vocabulary.NS) && t.getPredicate().getURI().endsWith("#label"))
                .filter(t -> !t.getSubject().equals(Vocabulary.gkg("prefixDeclaration")))
                .forEach(t -> {
                    Element section = page.getElementById(t.getSubject().getURI().substring(Vocabulary.NS.length()));
                    if (section == null || !section.text().contains(t.getObject().getLiteralLexicalForm())) {
                        missing.add(t.getSubject().toString());
                    }
                });
        assertEquals(Set.of(), missing);
        assertEquals(List.of(), page.select("[id]").eachAttr("id").stream()
                .collect(Collectors.groupingBy(id -> id, Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1).toList(), "no anchor stands twice");
    }

    @Test
    @DisplayName("tells of a relation what it may join, what it ends and entails, its codes, its kin elsewhere, and how to ask for it")
    void aRelationIsToldInFull() throws Exception {
        String text = page.getElementById("withdrewFrom").text();
        for (String part : List.of(
                "withdrew from", "Nature state", "May be said of Organization State", "May point to Agreement Organization",
                "Entails hasStandingIn", "Ends memberOf", "Ended by memberOf", "CAMEO code 160",
                "PLOVER category SANCTION", "Valence -1")) {
            assertTrue(text.contains(part), part + " is missing in: " + text);
        }
        assertTrue(page.getElementById("memberOf").text().contains("subPropertyOf org:memberOf"));
        assertEquals("/alignments#cameo-160", page.select("#withdrewFrom a:containsOwn(cameo-160)").attr("href"));
        assertTrue(page.getElementById("opposes").text().contains("testing"));
        Document facts = Jsoup.parse(web.get(page.select("#opposes a:containsOwn(Ask for all)").attr("href"), "text/html").body());
        assertTrue(facts.select(".results tbody tr").size() >= 3, facts.select(".answer").text());
        Document states = Jsoup.parse(web.get(page.select("#Actor a:containsOwn(Ask for all)").attr("href"), "text/html").body());
        assertTrue(states.select(".results").text().contains("Mali"));
    }

    @Test
    @DisplayName("says which version it is, whose it is, and how to abbreviate it")
    void itsHeader() {
        String header = page.select("header.subject").text();
        for (String part : List.of(
                "https://w3id.org/geokg/ontology/0.2.0", "publicdomain/zero", "The GeoKG project",
                "@prefix gkg: <https://w3id.org/geokg/ontology#>")) {
            assertTrue(header.contains(part), part + " is missing in: " + header);
        }
    }

    @Test
    @DisplayName("as RDF is the ontology and nothing but the ontology")
    void asRdf() throws Exception {
        Model sent = Web.model(web.get("/ontology.ttl", TURTLE), Representation.TURTLE);
        Model packed = ModelFactory.createModelForGraph(Ontology.packed().graph());
        assertEquals(List.of(), sent.difference(packed).listStatements().toList());
        assertEquals(List.of(), packed.difference(sent).listStatements().toList());
        Model mappings = Web.model(web.get("/alignments.jsonld", "*/*"), Representation.JSON_LD);
        assertTrue(mappings.isIsomorphicWith(ModelFactory.createModelForGraph(Ontology.packedAlignments().graph())));
        Resource code = mappings.createResource("https://w3id.org/geokg/alignments#cameo-160");
        assertTrue(Jsoup.parse(web.get("/alignments.html", "*/*").body()).getElementById(code.getURI().split("#")[1]) != null);
    }

    @Test
    @DisplayName("can be written as one file that needs no server")
    void asAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("ontology.html"), VocabularyDocument.html(Ontology.packed(), Ontology.packedAlignments()));
        Document alone = Jsoup.parse(file);
        assertEquals(page.select(".term").size(), alone.select(".term").size());
        assertEquals(List.of(), alone.select("[href^=/], [src], script, link").eachAttr("href"));
        assertTrue(alone.select("a[href^=#]").stream()
                .allMatch(link -> alone.getElementById(link.attr("href").substring(1)) != null), "every anchor is there");
        assertTrue(alone.select("style").html().contains("--accent"));
    }
}
