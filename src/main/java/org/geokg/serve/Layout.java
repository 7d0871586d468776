package org.geokg.serve;

import java.util.Optional;

/** The frame around every page. */
record Layout(String title, StaticFiles files) {

    Html page(String heading, Html content) {
        return page(heading, Optional.empty(), content);
    }

    /** @param search what stands in the search box already */
    Html page(String heading, Optional<String> search, Html content) {
        return Html.of(
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>{}</title>
                <link rel="icon" type="image/svg+xml" href="{}">
                <link rel="stylesheet" href="{}">
                <script src="{}" defer></script>
                </head>
                <body>
                <a class="skip" href="#content">Skip to content</a>
                <header class="top"><div class="wrap">
                <a class="brand" href="/">{}</a>
                <nav aria-label="Main"><a href="/queries">Questions</a><a href="/ontology">Vocabulary</a></nav>
                <form class="find" action="/find" role="search">
                <input type="search" name="q" value="{}" placeholder="Find a state, person, organisation" aria-label="Find an entity" maxlength="200">
                </form>
                </div></header>
                <main id="content" class="wrap">{}</main>
                <footer class="wrap"><p>Every fact here leads to the sentence that says it.
                SPARQL: <code>/sparql</code>. Linked data: add <code>?format=ttl</code> to a page, or send an
                <code>Accept</code> header.</p></footer>
                </body>
                </html>
                """,
                heading.equals(title) ? title : heading + " · " + title,
                files.path("icon.svg"),
                files.path("geokg.css"),
                files.path("editor.js"),
                title,
                search.orElse(""),
                content);
    }
}
