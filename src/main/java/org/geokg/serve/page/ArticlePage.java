package org.geokg.serve.page;

import static org.geokg.serve.resource.Terms.gkg;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.geokg.serve.html.Anchor;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;
import org.geokg.serve.page.Views.ArticleView;
import org.geokg.serve.page.Views.ClaimView;
import org.geokg.serve.resource.Links;

/** An article: each sentence that says something, and what was read from it. */
record ArticlePage(Layout layout, Parts parts, GraphReader reader) {

    /** @param graph the article's own graph, which holds its description and its claims */
    Html of(Resource article, Model graph) {
        ArticleView view = reader.article(graph, article);
        Map<String, List<ClaimView>> bySentence = graph.listSubjectsWithProperty(gkg("article"), article).toList().stream()
                .map(claim -> reader.claim(graph, claim))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(ClaimView::start).thenComparing(ClaimView::iri))
                .collect(Collectors.groupingBy(c -> c.start() + "-" + c.end(), LinkedHashMap::new, Collectors.toList()));
        return layout.page(
                view.title(),
                Html.of(
                        """
                        <header class="subject"><p class="crumbs">{}{}</p><h1 dir="auto">{}</h1>{}{}</header>
                        <section><h2>What was read from it</h2>{}</section>
                        """,
                        view.publisher().map(publisher -> Html.of("{} · ", parts.link(publisher))),
                        view.published().or(view::referenceDate).map(When::day).orElse("no date"),
                        view.title(),
                        parts.iriLine(article.getURI()),
                        view.url().filter(Links::isWeb).map(url -> Html.of("<p>{}</p>", Anchor.web(url, "Read the article"))),
                        bySentence.isEmpty()
                                ? Html.of("<p class=\"quiet\">Nothing: no sentence of it makes a claim.</p>")
                                : Html.of("{}", bySentence.values().stream().map(this::sentenceOfArticle).toList())));
    }

    private Html sentenceOfArticle(List<ClaimView> claims) {
        return Html.of(
                "<div class=\"read\"><blockquote dir=\"auto\">{}</blockquote><ul>{}</ul></div>",
                claims.getFirst().quote(),
                claims.stream().map(this::reading).toList());
    }

    private Html reading(ClaimView claim) {
        return Html.of(
                "<li>{} <span class=\"relation\">{}</span> {}{}{}{}{} <a class=\"quiet\" href=\"{}\">claim</a></li>",
                parts.link(claim.subject()),
                claim.relation().label(),
                parts.end(claim.object()),
                claim.timeText().map(words -> Html.of(" <span class=\"when\">{}</span>", words)),
                claim.speaker().map(who -> Html.of(" <span class=\"speaker\">according to {}</span>", parts.end(who))),
                Html.when(!claim.polarity().equals("affirmed"), Parts.badge("negated", claim.polarity())),
                Html.when(!claim.factuality().equals("actual"), Parts.badge(claim.factuality(), claim.factuality())),
                parts.links().path(claim.iri()).orElse("#"));
    }
}
