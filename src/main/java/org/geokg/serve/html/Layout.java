package org.geokg.serve.html;

import java.util.Optional;
import org.geokg.serve.resource.Site;

/** The frame around every page. */
public record Layout(String title, StaticFiles files, Site site, Html head) {

    public Layout(String title, StaticFiles files, Site site) {
        this(title, files, site, Html.NOTHING);
    }

    /** The same frame with more in the document's head. */
    public Layout withHead(Html more) {
        return new Layout(title, files, site, more);
    }


    public Html page(String heading, Html content) {
        return page(heading, Optional.empty(), content);
    }

    /** @param search what stands in the search box already */
    public Html page(String heading, Optional<String> search, Html content) {
        String full = heading.equals(title) ? title : heading + " · " + title;
        return HtmlDocument.of(full, Html.of("{}{}", fileLinks(), head), frame(search.orElse(""), content));
    }

    private Html fileLinks() {
        return Html.of(
                """
                <link rel="icon" type="image/svg+xml" href="{}">
                <link rel="stylesheet" href="{}">
                <script src="{}" defer></script>
                """,
                site.path(files.path("icon.svg")),
                site.path(files.path("geokg.css")),
                site.path(files.path("editor.js")));
    }

    private Html frame(String search, Html content) {
        return Html.of(
                """
                <a class="skip" href="#content">Skip to content</a>
                <header class="top"><div class="wrap">
                <a class="brand" href="{}">{}</a>
                <nav aria-label="Main"><a href="{}">Questions</a><a href="{}">Vocabulary</a></nav>
                <form class="find" action="{}" role="search">
                <input type="search" name="q" value="{}" placeholder="Find names and sentences" \
                aria-label="Find names and sentences" maxlength="200">
                </form>
                </div></header>
                <main id="content" class="wrap">{}</main>
                <footer class="wrap"><p>Every fact here leads to the sentence that says it.
                SPARQL: <code>{}</code>. Linked data: every name leads to a page or to RDF, by <code>Accept</code> header or
                ending (<code>.html</code>, <code>.ttl</code>, <code>.jsonld</code>, <code>.nt</code>, <code>.rdf</code>).</p></footer>
                """,
                site.path("/"),
                title,
                site.path("/queries"),
                site.path("/ontology"),
                site.path("/find"),
                search,
                content,
                site.path("/sparql"));
    }
}
