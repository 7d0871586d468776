package org.geokg.serve.page;

import static org.geokg.serve.resource.Terms.gkg;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.geokg.serve.html.Anchor;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;
import org.geokg.serve.page.Views.StatementView;
import org.geokg.serve.resource.Page;

/** An entity: what holds of it, what is over, and what was only said; each with its evidence. */
record EntityPage(Layout layout, Parts parts, GraphReader reader) {

    Html of(Resource entity, Page page) {
        StatementReader statements = new StatementReader(reader);
        List<StatementView> shown = statements.about(entity, page).stream()
                .map(s -> statements.isSymmetric(s.relation()) && !s.subject().iri().equals(entity.getURI()) ? s.reversed() : s)
                .toList();
        String label = reader.label(entity.getURI());
        return layout.page(
                label,
                Html.of(
                        "<header class=\"subject\"><h1>{}</h1><p class=\"types\">{}{}</p>{}{}{}</header>{}{}{}{}",
                        label,
                        types(entity),
                        otherNames(entity),
                        parts.iriLine(entity.getURI()),
                        sameElsewhere(entity),
                        successors(entity),
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
                        parts.pager(entity.getURI(), page)));
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
                        .map(group -> Html.of(
                                "<ul class=\"group\">{}</ul>",
                                group.stream().map(s -> parts.statement(s, about.getURI())).toList()))
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

    /** What an entity was split into. */
    private Html successors(Resource entity) {
        List<Html> next = reader.facts().listObjectsOfProperty(entity, DCTerms.isReplacedBy).toList().stream()
                .filter(RDFNode::isURIResource)
                .map(other -> Html.of("{} ", parts.link(reader.thing(other.asResource()))))
                .sorted(Comparator.comparing(Html::markup))
                .toList();
        return Html.when(!next.isEmpty(), Html.of("<p class=\"same\">No longer used. Its place was taken by: {}</p>", next));
    }

    private Html sameElsewhere(Resource entity) {
        List<Html> same = reader.facts().listObjectsOfProperty(entity, OWL.sameAs).toList().stream()
                .filter(RDFNode::isURIResource)
                .map(RDFNode::toString)
                .sorted()
                .map(iri -> Anchor.web(iri, iri.contains("wikidata.org") ? "Wikidata" : iri))
                .toList();
        return Html.when(!same.isEmpty(), Html.of("<p class=\"same\">The same as: {}</p>", same));
    }
}
