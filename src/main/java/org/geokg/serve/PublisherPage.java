package org.geokg.serve;

import java.util.List;
import org.geokg.serve.Views.ArticleView;
import org.geokg.serve.Views.Thing;

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
                parts.links().to(article.iri(), article.title()),
                article.published().map(When::day));
    }
}
