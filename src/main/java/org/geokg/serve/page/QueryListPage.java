package org.geokg.serve.page;

import java.util.List;
import org.geokg.query.NamedQuery;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;

/** All named queries, and a box for one's own. */
record QueryListPage(Layout layout) {

    Html of(List<NamedQuery> queries) {
        return layout.page(
                "Questions",
                Html.of(
                        """
                        <h1>Questions</h1>
                        <ol class="questions">{}</ol>
                        <p class="more"><a class="button" href="{}">Ask your own</a></p>
                        <h2>Derivations and other views</h2>
                        <ul class="questions plain">{}</ul>
                        <p class="quiet">Facts and statements are in the default graph; claims stand inside
                        <code>GRAPH ?g { }</code>, one graph an article.</p>
                        """,
                        queries.stream().filter(NamedQuery::isShowcase).map(this::question).toList(),
                        layout.site().path("/queries/own"),
                        queries.stream().filter(query -> !query.isShowcase()).map(this::question).toList()));
    }

    private Html question(NamedQuery query) {
        return LandingPage.question(layout.site(), query);
    }
}
