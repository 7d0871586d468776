package org.geokg.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.geokg.serve.option.Proxy;
import org.geokg.serve.option.PublicUrl;
import org.geokg.serve.option.ServeOptions;
import org.geokg.serve.resource.Representation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(180)
@DisplayName("Behind a proxy")
class BehindProxyTest {

    private static final String PUBLIC = "https://kg.example.org/data/";

    @Test
    @DisplayName("every link, redirection and example is that of the public address, and the data's IRIs stay")
    void publicAddress() throws Exception {
        ServeOptions options = ServeOptions.defaults().withPort(0).withProxy(Proxy.NONE.at(PublicUrl.of(PUBLIC)));
        try (GeoServer server = GeoServer.start(SampleGraph.load(), options); Web web = new Web(server.port())) {
            assertEquals("/data/id/mali.ttl", Web.header(web.get("/id/mali", "text/turtle"), "Location"));
            HttpResponse<String> turtle = web.get("/id/mali.ttl", "*/*");
            assertEquals(PUBLIC + "id/mali.ttl", Web.link(turtle, "canonical").orElseThrow());
            assertEquals("https://w3id.org/geokg/id/mali", Web.link(turtle, "describes").orElseThrow());
            assertEquals("/data/id/mali.ttl", Web.header(turtle, "Content-Location"));
            Model model = Web.model(turtle, Representation.TURTLE);
            assertTrue(model.contains(model.createResource("https://w3id.org/geokg/id/mali"), null, (RDFNode) null));
            assertFalse(turtle.body().contains("kg.example.org"));
            String first = web.get("/", "text/html").body();
            assertTrue(first.contains("curl " + PUBLIC + "sparql"), "the example can be copied");
            assertTrue(web.get("/id/nobody", "text/turtle").body().contains(PUBLIC + "sparql"));
        }
    }

    @Test
    @DisplayName("no page has a link past the public address, and all that it has lead somewhere")
    void allLinks() throws Exception {
        ServeOptions options = ServeOptions.defaults().withPort(0).withProxy(Proxy.NONE.at(PublicUrl.of(PUBLIC)));
        try (GeoServer server = GeoServer.start(SampleGraph.load(), options); Web web = new Web(server.port())) {
            List<String> wrong = new ArrayList<>();
            Set<String> seen = new TreeSet<>(List.of("/data/"));
            Deque<String> open = new ArrayDeque<>(seen);
            while (!open.isEmpty()) {
                String path = open.pop();
                if (!path.startsWith("/data/")) {
                    wrong.add(path);
                    continue;
                }
                HttpResponse<String> response = web.get(path.substring("/data".length()), "text/html");
                if (response.statusCode() == 303) {
                    add(Web.header(response, "Location"), seen, open);
                } else if (response.statusCode() != 200) {
                    wrong.add(path + " gave " + response.statusCode());
                } else if (Web.header(response, "Content-Type").startsWith("text/html")) {
                    for (Element link : Jsoup.parse(response.body()).select("[href^=/], [src^=/], [action^=/]")) {
                        List.of("href", "src", "action").stream().filter(link::hasAttr).forEach(name -> add(link.attr(name), seen, open));
                    }
                }
            }
            assertEquals(List.of(), wrong);
            assertTrue(seen.size() > 100, "only found " + seen);
        }
    }

    private static void add(String target, Set<String> seen, Deque<String> open) {
        String path = target.replaceAll("#.*", "");
        if (seen.add(path)) {
            open.push(path);
        }
    }

    @ParameterizedTest
    @CsvSource({"Forwarded, 'proto=https;host=\"kg.example.org:443\"'", "X-Forwarded-Host, kg.example.org"})
    @DisplayName("what the proxy says of scheme and host counts only where it is trusted")
    void forwardedHeaders(String name, String value) throws Exception {
        for (boolean trusted : List.of(true, false)) {
            ServeOptions options = ServeOptions.defaults().withPort(0).withProxy(Proxy.NONE.trusted(trusted));
            try (GeoServer server = GeoServer.start(SampleGraph.load(), options); Web web = new Web(server.port())) {
                String page = web.get("/", "text/html", name, value, "X-Forwarded-Proto", "https").body();
                assertEquals(trusted, page.contains("curl https://kg.example.org/sparql"), page.substring(page.indexOf("curl")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "kg.example.org", "ftp://kg.example.org/", "https://kg.example.org/?x=1", "https://kg.example.org/#x",
        "https://a@b/", "https:///x/",
        "https://kg.example.org//x/", "https://kg.example.org/\"><script>", ""
    })
    @DisplayName("an address that cannot be the public one is refused")
    void refusesAddresses(String address) {
        assertThrows(IllegalArgumentException.class, () -> PublicUrl.of(address));
    }

    @Test
    @DisplayName("a slash at the end may be missing")
    void completesAddresses() {
        assertEquals(PublicUrl.of(PUBLIC), PublicUrl.of("https://kg.example.org/data"));
        assertEquals("/data", PublicUrl.of(PUBLIC).prefix());
        assertEquals("", PublicUrl.of("https://kg.example.org").prefix());
    }
}
