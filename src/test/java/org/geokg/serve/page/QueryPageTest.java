package org.geokg.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.geokg.query.NamedQuery;
import org.geokg.query.QueryLibrary;
import org.geokg.serve.Web;
import org.geokg.serve.resource.Links;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader gets who asks a question, over real HTTP and without scripts. */
@Timeout(120)
class QueryPageTest {

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
    void aQuestionIsAnsweredWithoutScriptsAndCanBeChanged() throws Exception {
        Document own = page("/queries/12-edge-list");
        assertEquals("What is the whole network, as a list of edges?", own.select("h1").text());
        assertTrue(own.select(".results tbody tr").size() > 15);
        assertEquals("/id/benin", own.select(".results a:containsOwn(Benin)").first().attr("href"));
        String changed = "SELECT (COUNT(*) AS ?factCount) { ?s <https://w3id.org/geokg/ontology#memberOf> ?o }";
        Document answer = page("/queries/12-edge-list?query=" + Links.encode(changed));
        assertEquals("fact count", answer.select(".results th").text());
        assertEquals("6", answer.select(".results td").text());
        assertEquals(changed, answer.select("textarea").first().wholeText().strip());
        String csv = answer.select("a:containsOwn(CSV)").first().attr("href");
        assertEquals("factCount\r\n6\r\n", web.get(csv, "*/*").body());
    }

    @Test
    void whatUnnamedSpeakersAloneSaidHangsOnTheirWordToo() throws Exception {
        String answer = page("/queries/10-attribution-only").select(".results").text();
        assertTrue(answer.contains("France withdrew forces from Chad") && answer.contains("officials"), answer);
    }

    static Iterable<NamedQuery> bundled() {
        return QueryLibrary.bundled().all();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyQuestionHasAnAnswer(NamedQuery query) throws Exception {
        Document page = page("/queries/" + query.name());
        assertTrue(page.select("[role=alert]").isEmpty(), page.select("[role=alert]").text());
        assertEquals(1, page.select(".answer-line").size());
    }

    @Test
    void aRelationLeadsToItsFacts() throws Exception {
        String facts = page("/").select(".bars a:containsOwn(is a member of)").first().attr("href");
        assertEquals("6 rows", page(facts).select(".answer-line b").text());
    }

    @Test
    void aBadQuestionIsExplained() throws Exception {
        Document page = page("/queries/own?query=" + Links.encode("SELECT <oops"));
        assertTrue(page.select("[role=alert]").text().contains("not a SPARQL query"));
        assertTrue(page("/queries/own?query=" + Links.encode("ASK {}")).select(".answer").text().contains("Yes"));
        assertTrue(page("/queries/view-web-annotation").select(".turtle").text().contains("TextQuoteSelector"));
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> response = web.get(path, "text/html");
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }
}
