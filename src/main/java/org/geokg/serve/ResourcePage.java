package org.geokg.serve;

import static org.geokg.serve.Terms.gkg;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.geokg.serve.Views.ArticleView;
import org.geokg.serve.Views.ClaimView;
import org.geokg.serve.Views.StatementView;

/** The page of one resource, by its kind. For use inside a read transaction. */
final class ResourcePage {

    /** So that the page of a great power stays a page; the rest is a query away. */
    private static final int MOST_STATEMENTS = 300;

    private static final int MOST_ARTICLES = 200;

    private final Layout layout;
    private final Links links;
    private final Parts parts;
    private final Dataset dataset;
    private final GraphReader reader;

    ResourcePage(Layout layout, Links links, Dataset dataset) {
        this.layout = layout;
        this.links = links;
        this.parts = new Parts(links);
        this.dataset = dataset;
        this.reader = new GraphReader(dataset);
    }

    /** The page of a resource that the graph knows. */
    Html of(String iri) {
        Resource resource = reader.facts().createResource(iri);
        String kind = iri.substring(links.base().length(), iri.indexOf('/', links.base().length()));
        return switch (kind) {
            case "article" -> article(resource);
            case "claim" -> claim(resource);
            case "statement" -> statement(resource);
            case "publisher" -> publisher(resource);
            default -> entity(resource);
        };
    }

    private Html entity(Resource entity) {
        List<StatementView> all = reader.statementsAbout(entity);
        List<StatementView> shown = all.stream()
                .limit(MOST_STATEMENTS)
                .map(s -> reader.isSymmetric(s.relation()) && !s.subject().iri().equals(entity.getURI()) ? s.reversed() : s)
                .toList();
        String label = reader.label(entity.getURI());
        return layout.page(
                label,
                Html.of(
                        "<header class=\"subject\"><h1>{}</h1><p class=\"types\">{}{}</p>{}{}</header>{}{}{}{}",
                        label,
                        types(entity),
                        otherNames(entity),
                        parts.iriLine(entity.getURI()),
                        links(entity),
                        section(entity, "What holds or happened", "", shown.stream().filter(StatementView::fact).toList()),
                        section(
                                entity,
                                "No longer",
                                "True once, over by the newest report.",
                                shown.stream().filter(s -> s.isAsserted() && !s.fact()).toList()),
                        section(
                                entity,
                                "Not established",
                                "Said, but denied, disputed, only planned, or carried by one third party alone.",
                                shown.stream().filter(s -> !s.isAsserted()).toList()),
                        Html.when(
                                all.size() > shown.size(),
                                Html.of(
                                        "<p class=\"quiet\">Only the first {} of {} statements are shown; the Turtle has all.</p>",
                                        shown.size(),
                                        all.size()))));
    }

    private Html section(Resource about, String heading, String meaning, List<StatementView> statements) {
        if (statements.isEmpty()) {
            return Html.NOTHING;
        }
        Map<String, List<StatementView>> byRelation = statements.stream()
                .collect(Collectors.groupingBy(s -> s.relation().label(), LinkedHashMap::new, Collectors.toList()));
        return Html.of(
                "<section class=\"statements\"><h2>{} <span class=\"count\">{}</span></h2>{}{}</section>",
                heading,
                statements.size(),
                Html.when(!meaning.isEmpty(), Html.of("<p class=\"quiet\">{}</p>", meaning)),
                byRelation.values().stream()
                        .map(group -> Html.of("<ul class=\"group\">{}</ul>", group.stream().map(s -> parts.statement(s, about.getURI())).toList()))
                        .toList());
    }

    private Html types(Resource entity) {
        return Html.of(
                "{}{}",
                reader.facts().listObjectsOfProperty(entity, RDF.type).toList().stream()
                        .filter(RDFNode::isURIResource)
                        .map(type -> parts.link(reader.thing(type.asResource())))
                        .sorted(Comparator.comparing(Html::markup))
                        .map(type -> Html.of("<span class=\"type\">{}</span>", type))
                        .toList(),
                Html.when(
                        reader.facts().contains(entity, gkg("provisional")),
                        Parts.badge("provisional", "found in the text, not yet reviewed")));
    }

    private Html otherNames(Resource entity) {
        List<String> names = reader.facts().listObjectsOfProperty(entity, SKOS.altLabel).toList().stream()
                .filter(RDFNode::isLiteral)
                .map(name -> name.asLiteral().getLexicalForm())
                .sorted()
                .toList();
        return Html.when(!names.isEmpty(), Html.of("<span class=\"names\">also {}</span>", String.join(", ", names)));
    }

    private Html links(Resource entity) {
        List<Html> same = reader.facts().listObjectsOfProperty(entity, OWL.sameAs).toList().stream()
                .filter(RDFNode::isURIResource)
                .map(RDFNode::toString)
                .sorted()
                .map(iri -> links.web(iri, iri.contains("wikidata.org") ? "Wikidata" : iri))
                .toList();
        return Html.when(!same.isEmpty(), Html.of("<p class=\"same\">The same as: {}</p>", same));
    }

    private Html statement(Resource statement) {
        return reader.statement(statement)
                .map(view -> layout.page(
                        sentence(view),
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
                                parts.evidence(view.claims()))))
                .orElseGet(() -> entity(statement));
    }

    private String sentence(StatementView view) {
        String object = switch (view.object()) {
            case Views.End.Named named -> named.thing().label();
            case Views.End.Value value -> value.text();
        };
        return view.subject().label() + " " + view.relation().label() + " " + object;
    }

    private Html claim(Resource claim) {
        return reader.claim(claim)
                .map(view -> layout.page(
                        "Claim",
                        Html.of(
                                """
                                <header class="subject"><p class="crumbs">Claim in {}</p><h1>{} {} {}</h1>{}</header>
                                <section class="single">{}<p class="quiet">Characters {} to {} of the article{}.</p></section>
                                """,
                                links.to(view.article().iri(), view.article().title()),
                                parts.link(view.subject()),
                                view.relation().label(),
                                parts.end(view.object()),
                                parts.iriLine(view.iri()),
                                parts.claim(view, Optional.empty()),
                                view.start(),
                                view.end(),
                                view.timeText().map(words -> Html.of(" · time as written: “{}”", words)))))
                .orElseGet(() -> entity(claim));
    }

    private Html article(Resource article) {
        Model graph = dataset.getNamedModel(links.graphOf(article.getURI()));
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
                        view.url().filter(Links::isWeb).map(url -> Html.of("<p>{}</p>", links.web(url, "Read the article"))),
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
                links.path(claim.iri()).orElse("#"));
    }

    private Html publisher(Resource publisher) {
        List<Html> articles = dataset.asDatasetGraph()
                .stream(null, null, Terms.PUBLISHER.asNode(), publisher.asNode())
                .limit(MOST_ARTICLES)
                .map(quad -> reader.article(
                        dataset.getNamedModel(quad.getGraph().getURI()), publisher.getModel().createResource(quad.getSubject().getURI())))
                .sorted(Comparator.comparing((ArticleView a) -> a.published().orElse("")).reversed().thenComparing(ArticleView::iri))
                .map(a -> Html.of("<li>{} <span class=\"when\">{}</span></li>", links.to(a.iri(), a.title()), a.published().map(When::day)))
                .toList();
        String label = reader.label(publisher.getURI());
        return layout.page(
                label,
                Html.of(
                        "<header class=\"subject\"><p class=\"crumbs\">Publisher</p><h1>{}</h1>{}</header><section><h2>Articles</h2><ul class=\"plain\">{}</ul></section>",
                        label,
                        parts.iriLine(publisher.getURI()),
                        articles));
    }
}
