package org.geokg.serve;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The vocabulary as one page, a heading a term, as its hash IRIs need. For use inside a read transaction. */
record OntologyPage(Layout layout, Parts parts, Dataset dataset) {

    Html build() {
        return layout.page(
                "Vocabulary",
                Html.of(
                        """
                        <header class="subject"><h1>Vocabulary</h1>
                        <p class="lead">The relations between actors, and the terms that say who claimed them.</p>{}</header>
                        {}{}{}{}
                        """,
                        parts.iriLine(Links.ONTOLOGY),
                        section("Relations that hold over time", Terms.concept("StateRelation")),
                        section("Relations that happen", Terms.concept("EventRelation")),
                        section("Classes", OWL.Class.asResource()),
                        section("Other terms", RDF.Property)));
    }

    private Html section(String heading, Resource type) {
        Model facts = dataset.getDefaultModel();
        List<Resource> terms = (type.equals(RDF.Property) ? otherProperties(facts) : facts.listSubjectsWithProperty(RDF.type, type).toList())
                .stream()
                .filter(term -> term.isURIResource() && term.getURI().startsWith(Links.ONTOLOGY + "#"))
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
        return Html.when(
                !terms.isEmpty(),
                Html.of(
                        "<section><h2>{}</h2><dl class=\"terms\">{}</dl></section>",
                        heading,
                        terms.stream().map(term -> term(facts, term)).toList()));
    }

    private static List<Resource> otherProperties(Model facts) {
        return List.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty).stream()
                .flatMap(type -> facts.listSubjectsWithProperty(RDF.type, type).toList().stream())
                .filter(term -> !facts.contains(term, RDF.type, Terms.concept("StateRelation"))
                        && !facts.contains(term, RDF.type, Terms.concept("EventRelation")))
                .toList();
    }

    private static Html term(Model facts, Resource term) {
        String name = term.getURI().substring(Links.ONTOLOGY.length() + 1);
        return Html.of(
                "<div id=\"{}\"><dt><code>{}</code></dt><dd>{}{}</dd></div>",
                name,
                name,
                Values.text(facts, term, RDFS.label).map(label -> Html.of("<b>{}</b>", label)),
                Values.text(facts, term, RDFS.comment).map(comment -> Html.of(" {}", comment)));
    }
}
