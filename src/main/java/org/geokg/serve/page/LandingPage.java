package org.geokg.serve.page;

import java.util.List;
import java.util.Locale;
import org.geokg.query.NamedQuery;
import org.geokg.serve.html.Anchor;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;
import org.geokg.serve.page.Summary.Counted;
import org.geokg.serve.page.Summary.CountedArticle;
import org.geokg.serve.page.Views.Thing;
import org.geokg.serve.resource.Links;
import org.geokg.serve.resource.Site;

/** The first page: what is in the graph, and ways in. */
record LandingPage(Layout layout, Links links, List<NamedQuery> questions, String serverUrl) {

    Html of(Summary summary) {
        return layout.page(
                layout.title(),
                Html.of(
                        """
                        <section class="hero">
                        <h1>What the news says,<br>and the sentences that say it</h1>
                        <p class="lead">A knowledge graph read from {} news {}. Every fact leads to the sentence, the article
                        and the speaker behind it; what was denied, planned or demanded is kept apart.</p>
                        <dl class="numbers">{}{}{}{}{}</dl>
                        </section>
                        {}
                        <div class="columns">
                        {}
                        {}
                        </div>
                        {}
                        {}
                        """,
                        shown(summary.articleCount()),
                        summary.articleCount() == 1 ? "article" : "articles",
                        number("facts", "hold or happened", summary.factCount()),
                        number("statements", "weighed, with their time", summary.statementCount()),
                        number("claims", "one sentence each", summary.claimCount()),
                        number("entities", "states, people, bodies", summary.entityCount()),
                        number("articles", "read so far", summary.articleCount()),
                        questionList(),
                        entities(summary.entities()),
                        relations(summary.relations()),
                        articles(summary),
                        machines()));
    }

    private static Html number(String name, String meaning, long value) {
        return Html.of("<div><dt>{}</dt><dd><b>{}</b><span>{}</span></dd></div>", name, shown(value), meaning);
    }

    private Html questionList() {
        return Html.of(
                """
                <section><h2>Ask</h2><ol class="questions">{}</ol>
                <p class="more"><a href="{}">All questions, and your own</a></p></section>
                """,
                questions.stream().map(query -> question(layout.site(), query)).toList(),
                layout.site().path("/queries"));
    }

    static Html question(Site site, NamedQuery query) {
        return Html.of("<li><a href=\"{}\">{}</a></li>", site.path("/queries/" + query.name()), query.question());
    }

    private Html entities(List<Counted> entities) {
        return Html.of(
                "<section><h2>Who appears most</h2><ul class=\"chips\">{}</ul></section>",
                entities.stream()
                        .map(counted -> Html.of(
                                "<li>{} <span class=\"count\">{}</span></li>",
                                Anchor.to(links, counted.thing().iri(), counted.thing().label()),
                                shown(counted.count())))
                        .toList());
    }

    private Html relations(List<Counted> relations) {
        long most = relations.stream().mapToLong(Counted::count).max().orElse(1);
        return Html.of(
                "<section><h2>Which relations hold</h2><table class=\"bars\"><tbody>{}</tbody></table></section>",
                relations.stream()
                        .map(counted -> Html.of(
                                """
                                <tr><th scope="row">{}</th><td>{}</td>\
                                <td class="n">{}</td></tr>
                                """,
                                factsOf(counted.thing()),
                                Parts.bar((double) counted.count() / most),
                                shown(counted.count())))
                        .toList());
    }

    private Html factsOf(Thing relation) {
        return Html.of(
                "<a href=\"{}?query={}\">{}</a>",
                layout.site().path("/queries/own"),
                Links.encode(StarterQueries.factsOf(relation.iri())),
                relation.label());
    }

    private Html articles(Summary summary) {
        List<CountedArticle> articles = summary.articles();
        String heading = articles.size() < summary.articleCount() ? "Newest articles" : "Articles";
        return Html.of(
                """
                <section><h2>{}</h2><div class="scroll"><table class="list">
                <thead><tr><th>Article</th><th>Publisher</th><th>Date</th><th class="n">Claims</th></tr></thead>
                <tbody>{}</tbody></table></div></section>
                """,
                heading,
                articles.stream().map(this::article).toList());
    }

    private Html article(CountedArticle counted) {
        return Html.of(
                "<tr><td>{}</td><td>{}</td><td class=\"date\">{}</td><td class=\"n\">{}</td></tr>",
                Anchor.to(links, counted.article().iri(), counted.article().title()),
                counted.article().publisher().map(publisher -> Anchor.to(links, publisher.iri(), publisher.label())),
                counted.article().published().map(When::day).orElse(""),
                shown(counted.claims()));
    }

    private Html machines() {
        return Html.of(
                """
                <section><h2>For programs</h2>
                <p>Any SPARQL client works: queries at <code>{}sparql</code>, graphs at <code>{}geokg/data</code>.</p>
                <pre class="shell">curl {}sparql -H 'Accept: text/csv' --data-urlencode \\
                  'query=SELECT ?member { ?member &lt;https://w3id.org/geokg/ontology#memberOf&gt; ?organisation }'</pre>
                </section>
                """,
                serverUrl,
                serverUrl,
                serverUrl);
    }

    private static String shown(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', '\u202F');
    }
}
