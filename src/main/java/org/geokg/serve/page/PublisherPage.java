package org.geokg.serve.page;

import java.util.List;
import org.geokg.serve.html.Anchor;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;
import org.geokg.serve.page.Views.ArticleView;
import org.geokg.serve.page.Views.Thing;
import org.geokg.serve.resource.Page;

/** A publisher and its articles. */
record PublisherPage(Layout layout, Parts parts) {

    Html of(Thing publisher, List<ArticleView> articles, Page page) {
        return layout.page(
                publisher.label(),
                Html.of(
                        """
                        <header class="subject"><p class="crumbs">Publisher</p><h1>{}</h1>{}</header>
                        <section><h2>Articles</h2><ul class="plain">{}</ul>{}</section>
                        """,
                        publisher.label(),
                        parts.iriLine(publisher.iri()),
                        articles.stream().map(this::article).toList(),
                        parts.pager(publisher.iri(), page)));
    }

    private Html article(ArticleView article) {
        return Html.of(
                "<li>{} <span class=\"when\">{}</span></li>",
                Anchor.to(parts.links(), article.iri(), article.title()),
                article.published().map(When::day));
    }
}
