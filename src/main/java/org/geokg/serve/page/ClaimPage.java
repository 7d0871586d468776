package org.geokg.serve.page;

import java.util.Optional;
import org.geokg.serve.html.Anchor;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;
import org.geokg.serve.page.Views.ClaimView;

/** One claim: what one sentence of one article says. */
record ClaimPage(Layout layout, Parts parts) {

    Html of(ClaimView view) {
        return layout.page(
                "Claim",
                Html.of(
                        """
                        <header class="subject"><p class="crumbs">Claim in {}</p><h1>{} {} {}</h1>{}</header>
                        <section class="single">{}<p class="quiet">Characters {} to {} of the article{}.</p></section>
                        """,
                        Anchor.to(parts.links(), view.article().iri(), view.article().title()),
                        parts.link(view.subject()),
                        view.relation().label(),
                        parts.end(view.object()),
                        parts.iriLine(view.iri()),
                        parts.claim(view, Optional.empty()),
                        view.start(),
                        view.end(),
                        view.timeText().map(words -> Html.of(" · time as written: “{}”", words))));
    }
}
