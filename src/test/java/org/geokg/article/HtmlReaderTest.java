package org.geokg.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geokg.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReaderTest {
    private static final String BODY = """
            <body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
            <article><h1>Norland leaves the&nbsp;pact</h1>
            <p>Norland <b>left</b> the pact on Tuesday.</p><p>It had joined<br>in 2004.</p>
            <figure><figcaption>A flag.</figcaption></figure><aside>Read more</aside><script>var x = "Sudan left";</script>
            </article><footer>All rights reserved</footer></body>""";

    @TempDir
    Path folder;

    @Test
    void takesTheMainTextAndLeavesTheClutter() {
        Article article = read("<html><head><title>Norland leaves the pact - Courier</title></head>" + BODY);
        assertEquals("Norland leaves the pact\n\nNorland left the pact on Tuesday.\n\nIt had joined\n\nin 2004.", article.text());
        assertEquals(Optional.of("Norland leaves the pact"), article.title());
        assertEquals(article.text().indexOf("Norland left"), article.bodyStart());
    }

    @Test
    void readsLinkedData() {
        Article article = read("""
                <head><script type="application/ld+json">{"@graph": [{"@type": "WebPage", "name": "no"},
                {"@type": ["NewsArticle"], "headline": "Norland &amp; the pact", "datePublished": "2024-03-05T10:00:00Z",
                "publisher": {"@type": "Organization", "name": "The Courier"}}]}</script>
                <link rel="canonical" href="https://courier.example/n"></head>""" + BODY);
        assertEquals(Optional.of("Norland & the pact"), article.title());
        assertEquals(Optional.of("The Courier"), article.publisher());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), article.published());
        assertEquals(ArticleId.ofUrl("https://courier.example/n"), article.id());
    }

    @Test
    void readsMetaElements() {
        Article article = read("""
                <head><meta property="og:site_name" content="The Courier"><meta property="og:url" content="https://c.example/n">
                <meta property="article:published_time" content="2024-03-05T10:00:00+02:00"></head>""" + BODY);
        assertEquals(Optional.of("The Courier"), article.publisher());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), article.published());
        assertEquals(Optional.of("https://c.example/n"), article.url());
    }

    @Test
    void readsATimeElementAndSurvivesBrokenLinkedData() {
        Article article = read("<script type='application/ld+json'>{broken</script><article><time datetime='2024-03-05'>5 March"
                + "</time><p>Norland left.</p></article>");
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), article.published());
        assertEquals("page", article.id());
    }

    @Test
    void aDeclaredEncodingIsUsedWhereTheBytesAreNotUtf8() {
        String page = "<meta charset='windows-1251'><body><p>Президент и Minsk.</p>";
        byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
        assertEquals("Президент и Minsk.", Reading.of(Reading.write(folder, "p.html", bytes)).only().text());
    }

    @Test
    void hostileNestingEndsSoon() {
        String page = "<body>" + "<div>".repeat(50_000) + "<p>Norland left.</p>";
        assertTimeout(Duration.ofSeconds(20), () -> read(page));
    }

    @Test
    void aPageWithoutTextIsReported() {
        Reading reading = Reading.of(Reading.write(folder, "page.html", "<html><body><nav>Home</nav></body></html>"));
        assertEquals(List.of(ProblemCode.RECORD_WITHOUT_TEXT), reading.codes());
    }

    private Article read(String html) {
        return Reading.of(Reading.write(folder, "page.html", html)).only();
    }
}
