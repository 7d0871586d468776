package org.geokg.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.geokg.serve.Web;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client gets that asks for what is not there. */
@Timeout(60)
class RefusalTest {

    private static final String TURTLE = "text/turtle";

    private static Web web;

    @BeforeAll
    static void start() throws IOException {
        web = Web.toSample();
    }

    @AfterAll
    static void stop() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/id/nobody", "/id/nobody.ttl", "/claim/none", "/id/", "/id/.ttl", "/ontology/9.9.9", "/ontology/0.0.1", "/ontology/"
    })
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
}
