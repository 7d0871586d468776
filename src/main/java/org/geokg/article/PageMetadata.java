package org.geokg.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself: schema.org's NewsArticle in JSON-LD first, then Open Graph and other {@code meta}
 * elements, then its visible elements.
 *
 * @param body the main text, where JSON-LD carries it
 */
record PageMetadata(
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> url,
        Optional<String> body) {

    private static final List<String> TITLE = List.of("og:title", "twitter:title", "dc.title", "dcterms.title");
    private static final List<String> PUBLISHER =
            List.of("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name");
    private static final List<String> PUBLISHED = List.of("article:published_time", "og:published_time", "datepublished",
            "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date",
            "publish-date", "publish_date", "publication_date", "pubdate", "date");

    static PageMetadata of(Document page) {
        LinkedArticle linked = LinkedArticle.of(page);
        return new PageMetadata(
                first(List.of(linked.headline(), shown(page, "article h1"), onlyHeading(page), meta(page, TITLE),
                        text(page.title()))),
                first(List.of(linked.publisher(), meta(page, PUBLISHER))),
                first(List.of(linked.published(), meta(page, PUBLISHED), time(page))),
                first(List.of(attribute(page, "link[rel=canonical]", "href"), meta(page, List.of("og:url")), linked.url())),
                linked.body());
    }

    private static Optional<String> first(List<Optional<String>> found) {
        return found.stream().flatMap(Optional::stream).findFirst();
    }

    /** By {@code property}, {@code name} or {@code itemprop}, whatever their case. */
    private static Optional<String> meta(Document page, List<String> names) {
        return names.stream()
                .flatMap(name -> page.select("meta").stream()
                        .filter(m -> Stream.of("property", "name", "itemprop").anyMatch(a -> m.attr(a).equalsIgnoreCase(name)))
                        .map(m -> m.attr("content")))
                .flatMap(content -> text(content).stream())
                .findFirst();
    }

    private static Optional<String> onlyHeading(Document page) {
        List<Element> headings = page.select("h1");
        return headings.size() == 1 ? text(headings.getFirst().text()) : Optional.empty();
    }

    private static Optional<String> shown(Document page, String selector) {
        return page.select(selector).stream().flatMap(e -> text(e.text()).stream()).findFirst();
    }

    private static Optional<String> time(Document page) {
        return attribute(page, "[itemprop=datePublished][datetime]", "datetime")
                .or(() -> attribute(page, "[itemprop=datePublished][content]", "content"))
                .or(() -> attribute(page, "article time[datetime], main time[datetime], header time[datetime]", "datetime"))
                .or(() -> attribute(page, "time[datetime]", "datetime"))
                .or(() -> shown(page, "article time"));
    }

    private static Optional<String> attribute(Document page, String selector, String name) {
        return page.select(selector).stream().flatMap(e -> text(e.attr(name)).stream()).findFirst();
    }

    private static Optional<String> text(String raw) {
        return Optional.of(CleanText.line(raw)).filter(t -> !t.isEmpty());
    }
}
