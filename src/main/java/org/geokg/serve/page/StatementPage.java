package org.geokg.serve.page;

import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;
import org.geokg.serve.page.Views.End;
import org.geokg.serve.page.Views.StatementView;

/** One statement, with every sentence for and against it. */
record StatementPage(Layout layout, Parts parts) {

    Html of(StatementView view) {
        return layout.page(
                title(view),
                Html.of(
                        """
                        <header class="subject"><p class="crumbs">Statement</p><h1>{} {} {}</h1>
                        <p class="types">{}{}{}<span class="quiet">{} {}</span></p>{}</header>
                        <section><h2>Evidence</h2>{}</section>
                        """,
                        parts.link(view.subject()),
                        view.relation().label(),
                        parts.end(view.object()),
                        Parts.badge(view.status().label(), view.status().label()),
                        view.when().map(when -> Html.of("<span class=\"when\">{}</span>", when)),
                        Parts.confidence(view.confidence()),
                        view.sources(),
                        view.sources() == 1 ? "publisher supports it" : "publishers support it",
                        parts.iriLine(view.iri()),
                        parts.evidence(view.claims())));
    }

    private static String title(StatementView view) {
        String object = switch (view.object()) {
            case End.Named named -> named.thing().label();
            case End.Value value -> value.text();
        };
        return view.subject().label() + " " + view.relation().label() + " " + object;
    }
}
