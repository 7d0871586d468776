package org.geokg.serve.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geokg.serve.html.Anchor;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Marked;
import org.geokg.serve.page.Views.ArticleView;
import org.geokg.serve.page.Views.ClaimView;
import org.geokg.serve.page.Views.End;
import org.geokg.serve.page.Views.Side;
import org.geokg.serve.page.Views.SidedClaim;
import org.geokg.serve.page.Views.StatementView;
import org.geokg.serve.page.Views.Thing;
import org.geokg.serve.resource.Documents;
import org.geokg.serve.resource.Links;
import org.geokg.serve.resource.Page;
import org.geokg.serve.resource.Representation;

/** How statements, claims and their ends look, on whatever page they stand. */
record Parts(Links links, Documents documents) {

    Html link(Thing thing) {
        return Anchor.to(links, thing.iri(), thing.label());
    }

    private Html linkFrom(String here, Thing thing) {
        return thing.iri().equals(here) ? Html.of("<b>{}</b>", thing.label()) : link(thing);
    }

    Html end(End end) {
        return switch (end) {
            case End.Named named -> link(named.thing());
            case End.Value value -> Html.text(value.text());
        };
    }

    /**
     * A statement as a sentence, what is known of its time and certainty, and its evidence folded away.
     *
     * @param here the IRI whose page this stands on, which needs no link to itself
     */
    Html statement(StatementView statement, String here) {
        return Html.of(
                """
                <li class="statement {}">
                <details>
                <summary><span class="sentence">{} <span class="relation">{}</span> {}</span>{}{}\
                <span class="spacer"></span>{}{}{}</summary>
                {}
                <p class="more"><a href="{}">This statement by itself</a></p>
                </details>
                </li>
                """,
                statement.status().label(),
                linkFrom(here, statement.subject()),
                statement.relation().label(),
                statement.object() instanceof End.Named named ? linkFrom(here, named.thing()) : end(statement.object()),
                statement.detail().map(detail -> Html.of(" <span class=\"detail\">{}</span>", detail)),
                statement.when().map(when -> Html.of(" <span class=\"when\">{}</span>", when)),
                standing(statement),
                confidence(statement.confidence()),
                statement.claims().stream()
                        .limit(1)
                        .map(first -> Html.of("<span class=\"glimpse\" dir=\"auto\">{}</span>", first.claim().quote()))
                        .toList(),
                evidence(statement.claims()),
                links.path(statement.iri()).orElse("#"));
    }

    /** Facts carry no badge: calm is for what is settled. */
    private static Html standing(StatementView statement) {
        if (!statement.isAsserted()) {
            return badge(statement.status().label(), statement.status().label());
        }
        return statement.fact() ? Html.NOTHING : badge("past", "no longer");
    }

    Html evidence(List<SidedClaim> claims) {
        return claims.isEmpty()
                ? Html.of("<p class=\"quiet\">No sentence is on record.</p>")
                : Html.of("<ul class=\"evidence\">{}</ul>", claims.stream().map(this::evidence).toList());
    }

    private Html evidence(SidedClaim sided) {
        return Html.of("<li>{}</li>", claim(sided.claim(), Optional.of(sided.side())));
    }

    /** A sentence with its source, the words of the two ends marked. */
    Html claim(ClaimView claim, Optional<Side> side) {
        ArticleView article = claim.article();
        return Html.of(
                """
                <figure class="claim {}">
                <blockquote dir="auto">{}</blockquote>
                <figcaption>{}{}<span class="source">{}{}</span>{}{}{}<span class="rule">{}<a href="{}">claim</a></span></figcaption>
                </figure>
                """,
                side.map(s -> s.name().toLowerCase(Locale.ROOT)).orElse(""),
                Marked.quote(claim.quote(), claim.subjectText(), claim.objectText()),
                side.filter(s -> s != Side.FOR).map(s -> badge(s.name().toLowerCase(Locale.ROOT), s.verb)),
                claim.speaker().map(who -> Html.of("<span class=\"speaker\">according to {}</span>", end(who))),
                publisherAndDate(article),
                Anchor.to(links, article.iri(), article.title()),
                Html.when(!claim.polarity().equals("affirmed"), badge("negated", claim.polarity())),
                Html.when(!claim.factuality().equals("actual"), badge(claim.factuality(), claim.factuality())),
                confidence(claim.confidence()),
                claim.rule().map(rule -> Html.of("rule {} · ", link(rule))),
                links.path(claim.iri()).orElse("#"));
    }

    private Html publisherAndDate(ArticleView article) {
        Optional<String> date = article.published().or(article::referenceDate).map(When::day);
        return Html.of(
                "{}{}",
                article.publisher().map(publisher -> Html.of("{}, ", link(publisher))),
                date.map(day -> Html.of("{}: ", day)));
    }

    /** A bar for the eye; the number beside it is for everybody. */
    static Html bar(double share) {
        return Html.of(
                "<svg class=\"bar\" viewBox=\"0 0 100 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                        + "<rect width=\"{}\" height=\"1\"/></svg>",
                Math.round(share * 100));
    }

    static Html confidence(double value) {
        return Html.of(
                "<span class=\"confidence\" title=\"confidence\">{} {}</span>",
                bar(value),
                String.format(Locale.ROOT, "%.2f", value));
    }

    static Html badge(String kind, String label) {
        return Html.of("<span class=\"badge {}\">{}</span>", kind, label);
    }

    /** The resource's own name, and the other forms in which it can be had. */
    Html iriLine(String iri) {
        List<Html> formats = Representation.GRAPHS.stream()
                .map(form -> Html.of("<a href=\"{}\">{}</a>", documents.path(iri, form, 1), form.label()))
                .toList();
        return Html.of(
                "<p class=\"iri\"><code>{}</code><span class=\"formats\" aria-label=\"Other formats\">{}</span></p>",
                iri,
                formats);
    }

    /** The way to the other pages of a long list. */
    Html pager(String iri, Page page) {
        return Html.when(page.count() > 1, Html.of(
                "<nav class=\"pager\" aria-label=\"Pages\">{}<span>Page {} of {}</span>{}</nav>",
                page.previous().map(number -> pageLink(iri, number, "prev", "← Before")),
                page.number(),
                page.count(),
                page.next().map(number -> pageLink(iri, number, "next", "More →"))));
    }

    private Html pageLink(String iri, int number, String relation, String words) {
        return Html.of(
                "<a rel=\"{}\" href=\"{}\">{}</a>", relation, documents.path(iri, Representation.PAGE, number), words);
    }
}
