package org.geokg.serve.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.geokg.query.FullText;
import org.geokg.query.QueryRunner;
import org.geokg.serve.html.Anchor;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;
import org.geokg.serve.resource.Links;

/** Entities by their names, then sentences by their words, with what was read from each. */
record FindPage(Layout layout, Links links, Dataset dataset, QueryRunner runner) {
    private static final int PAGE = 20;
    private static final int LAST = FullText.MOST_CLAIMS / PAGE;

    /** @param page which page of sentences, as the address line has it; null for the first */
    Html of(String typed, String page) {
        String words = typed.strip();
        return layout.page("Find", Optional.of(words), Html.of("<h1>Find</h1>{}", words.isEmpty() ? hint() : found(words, number(page))));
    }

    private static Html hint() {
        return Html.of(
                "<p class=\"quiet\">Type words into the box above: names may be cut short, \"quoted words\" stand side by side.</p>");
    }

    private static int number(String page) {
        return page == null || !page.matches("[0-9]{1,4}") ? 1 : Math.clamp(Integer.parseInt(page), 1, LAST);
    }

    private Html found(String words, int page) {
        if (!FullText.isOn(dataset)) {
            return Html.of(
                    "{}<p class=\"quiet\">Only names were looked at: this store has no full-text index, or one that is out of step. "
                            + "<code>geokg index</code> makes it anew.</p>",
                    names(new NameScan(runner, links.base()).of(words)));
        }
        FullText text = new FullText(runner, links.base());
        Html names = page == 1 ? names(text.names(words)) : Html.NOTHING;
        return Html.of("{}{}", names, sentences(words, page, text.sentences(words, (page - 1) * PAGE, PAGE)));
    }

    private Html names(List<FullText.Named> names) {
        return Html.of(
                "<section><h2>Names</h2>{}<ul class=\"hits\">{}</ul></section>",
                Html.of("<p class=\"quiet\">{}</p>",
                        names.isEmpty() ? "Nobody and nothing here is called that." : "Most spoken of first."),
                names.stream()
                        .map(n -> Html.of(
                                "<li>{} <span class=\"count\">{}</span></li>", Anchor.to(links, n.iri(), n.name()), n.statements()))
                        .toList());
    }

    private Html sentences(String words, int page, FullText.Sentences found) {
        String count = found.all() == 0
                ? "No sentence from which something was read has all of these words."
                : (found.more() ? "More than " : "") + found.all()
                        + (found.all() == 1 ? " sentence" : " sentences") + ", the nearest first.";
        return Html.of(
                "<section><h2>Sentences</h2><p class=\"quiet\">{}</p><ul class=\"evidence\">{}</ul><p class=\"pages\">{}{}</p></section>",
                count,
                found.some().stream().map(this::sentence).toList(),
                Html.when(page > 1, turn(words, page - 1, "Back")),
                Html.when(found.all() > page * PAGE && page < LAST, turn(words, page + 1, "More")));
    }

    private Html turn(String words, int page, String label) {
        String address = links.site().path("/find") + "?q=" + Links.encode(words) + "&page=" + page;
        return Html.of("<a class=\"button\" href=\"{}\">{}</a> ", address, label);
    }

    private Html sentence(FullText.Sentence sentence) {
        return Html.of(
                """
                <li><figure class="claim">
                <blockquote dir="auto">{}</blockquote>
                <figcaption><span class="source">{}{}{}</span>{}</figcaption>
                </figure></li>
                """,
                sentence.pieces().stream()
                        .map(piece -> piece.marked() ? Html.of("<mark>{}</mark>", piece.text()) : Html.text(piece.text()))
                        .toList(),
                sentence.publisher().map(publisher -> publisher + ", "),
                sentence.day().map(day -> When.day(day) + ": "),
                Anchor.to(links, sentence.article(), sentence.headline().orElse("article")),
                sentence.claims().stream().map(this::claim).toList());
    }

    private Html claim(FullText.Said claim) {
        return Html.of("<span class=\"what\">{}{}{}</span>",
                Anchor.to(links, claim.claim(), claim.what()),
                Html.when(!claim.polarity().equals("affirmed"), Html.of(" {}", Parts.badge("negated", claim.polarity()))),
                Html.when(!claim.factuality().equals("actual"), Html.of(" {}", Parts.badge(claim.factuality(), claim.factuality()))));
    }
}
