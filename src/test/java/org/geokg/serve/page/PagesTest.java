package org.geokg.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.DatasetFactory;
import org.geokg.serve.GeoServer;
import org.geokg.serve.SampleGraph;
import org.geokg.serve.option.ServeOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader with a browser, and a program following IRIs, gets over real HTTP. */
@Timeout(120)
class PagesTest {

    private static GeoServer server;
    private static HttpClient http;

    @BeforeAll
    static void start() throws IOException {
        server = GeoServer.start(SampleGraph.load(), ServeOptions.defaults().withPort(0));
        http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    }

    @AfterAll
    static void stop() {
        server.close();
        http.close();
    }

    @Test
    void theFirstPageSaysWhatIsInTheGraphAndOffersTheQuestions() throws Exception {
        Document page = page("/");
        assertEquals("23 25 26 16 3", page.select(".numbers b").text());
        assertEquals(15, page.select(".questions a").size());
        assertEquals("Patrols resume on the border — \"no incident\" <b>reported</b>", page.select(".list td a").first().text());
        assertTrue(page.text().contains("is a member of"));
    }

    @Test
    void everyLinkOnEveryPageLeadsSomewhere() throws Exception {
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new TreeSet<>(open);
        List<String> broken = new ArrayList<>();
        while (!open.isEmpty()) {
            String path = open.pop();
            HttpResponse<String> response = get(path, "text/html");
            if (response.statusCode() != 200) {
                broken.add(path + " gave " + response.statusCode());
            }
            if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                for (Element link : Jsoup.parse(response.body()).select("[href^=/], [src^=/]")) {
                    String target = (link.hasAttr("href") ? link.attr("href") : link.attr("src")).replaceAll("#.*", "");
                    if (seen.add(target)) {
                        open.push(target);
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(seen.size() > 100, "only found " + seen);
    }

    @Test
    void anEntityPageKeepsFactsApartFromWhatIsOverOrNotEstablished() throws Exception {
        Document mali = page("/id/mali");
        assertEquals(
                List.of("What holds or happened", "No longer", "Not established"),
                mali.select("h2").eachText().stream().map(text -> text.replaceAll(" \\d+$", "")).toList());
        assertTrue(mali.select(".statements").get(0).text().contains("Mali withdrew from Economic Community of West African States"));
        assertTrue(mali.select(".statements").get(1).text().contains("until 29 January 2025"));
        assertTrue(mali.select(".statements").get(2).text().contains("refuted"));
        assertEquals("https://w3id.org/geokg/id/mali", mali.select(".iri code").text());
    }

    @Test
    void evidenceSaysWhoSaidItWhereWhenAndHowSurely() throws Exception {
        Element denied = page("/id/benin").select(".claim.against").first();
        assertTrue(denied.select("blockquote").text().contains("a charge that the Beninese government denied"));
        String caption = denied.select("figcaption").text();
        for (String part : List.of(
                "contradicts", "according to Benin", "Lagoon Herald", "3 February 2025", "denied", "0.85", "denial.charge")) {
            assertTrue(caption.contains(part), part + " is missing in: " + caption);
        }
    }

    @Test
    void aClaimTellsItsTimeAndLeadsToTheStatementThatWeighsIt() throws Exception {
        Document claim = page("/claim/lagoon-herald-07-63eb2afa64d5.html");
        assertEquals("from 29 January 2025", claim.select(".subject .when").text());
        assertEquals("It supports a statement asserted", claim.select("main p:has(a[href*=/statement/])").text());
        assertEquals("/statement/790df7a25e35bad3", claim.select("main a[href*=/statement/]").attr("href"));
    }

    @Test
    void aSymmetricRelationIsToldFromTheReadersSide() throws Exception {
        assertTrue(page("/id/russia").select(".sentence").text().startsWith("Russia has a partnership with Mali"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/id/benin", "/article/quay-dispatch%2F3", "/queries/11-full-text", "/find?q=%3Cscript%3E%22"})
    void textFromOutsideStaysText(String path) throws Exception {
        HttpResponse<String> response = get(path, "text/html");
        Document page = Jsoup.parse(response.body());
        assertEquals(1, page.select("script").size(), "only the page's own script");
        assertEquals(0, page.select("[href^=javascript]").size());
        assertFalse(response.body().contains("<b>reported"));
        assertEquals(0, page.select("[style], [onclick], style").size());
        String policy = response.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), policy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/nobody", "/claim/none", "/statement/0", "/article/a%2Fb%3Cscript%3E", "/id/", "/queries/99", "/queries/", "/nowhere%3Cb%3E"})
    void whatIsNotThereIsNotFound(String path) throws Exception {
        HttpResponse<String> response = get(path, "text/html");
        assertEquals(404, response.statusCode());
        assertTrue(Jsoup.parse(response.body()).select("main a").size() >= 1, "the page helps on");
    }

    @Test
    void findsEntitiesByAnyOfTheirNames() throws Exception {
        assertEquals("Economic Community of West African States", page("/find?q=ecowas").select(".hits a").text());
        assertTrue(page("/find?q=" + encoded("\" || true) } #")).select(".hits a").isEmpty());
    }

    @Test
    void anEmptyGraphHasAFirstPageToo() throws Exception {
        try (GeoServer empty = GeoServer.start(DatasetFactory.createTxnMem(), ServeOptions.defaults().withPort(0))) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(empty.url())).build();
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            assertEquals(200, response.statusCode());
            assertEquals("0 0 0 0 0", Jsoup.parse(response.body()).select(".numbers b").text());
        }
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> response = get(path, "text/html");
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        URI uri = URI.create("http://localhost:" + server.port() + path);
        return http.send(HttpRequest.newBuilder(uri).header("Accept", accept).build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
