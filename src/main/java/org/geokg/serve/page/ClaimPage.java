package org.geokg.serve.page;

import java.util.List;
import java.util.Optional;
import org.geokg.serve.html.Anchor;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;
import org.geokg.serve.page.Views.ClaimView;
import org.geokg.serve.page.Views.SidedStatement;

/** One claim: what one sentence of one article says, and the statement that weighs it. */
record ClaimPage(Layout layout, Parts parts) {

    Html of(ClaimView view, List<SidedStatement> statements) {
        return layout.page(
                "Claim",
                Html.of(
                        """
                        <header class="subject"><p class="crumbs">Claim in {}</p><h1>{} {} {}</h1>{}{}</header>
                        <section class="single">{}<p class="quiet">Characters {} to {} of the article{}.</p>{}{}</section>
                        """,
                        Anchor.to(parts.links(), view.article().iri(), view.article().title()),
                        parts.link(view.subject()),
                        view.relation().label(),
                        parts.end(view.object()),
                        view.when().map(when -> Html.of("<p class=\"types\"><span class=\"when\">{}</span></p>", when)),
                        parts.iriLine(view.iri()),
                        parts.claim(view, Optional.empty()),
                        view.start(),
                        view.end(),
                        view.timeText().map(words -> Html.of(" · time as written: “{}”", words)),
                        statements.stream().map(this::weighed).toList(),
                        view.rejectedBy().map(decision -> Html.of(
                                "<p>No statement weighs it: {} rejected it.</p>",
                                Anchor.to(parts.links(), decision.iri(), "a decision")))));
    }

    private Html weighed(SidedStatement sided) {
        return Html.of(
                "<p>It {} {} {}</p>",
                sided.side().verb,
                Anchor.to(parts.links(), sided.statement().iri(), "a statement"),
                Parts.badge(sided.statement().status().label(), sided.statement().status().label()));
    }
}
