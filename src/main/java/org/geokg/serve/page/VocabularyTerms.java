package org.geokg.serve.page;

import static org.geokg.serve.resource.Terms.gkg;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.geokg.graph.Vocabulary;
import org.geokg.serve.html.Html;
import org.geokg.serve.resource.Terms;
import org.geokg.serve.resource.Values;

/**
 * The terms of a vocabulary, each as a section whose anchor is its fragment.
 *
 * @param links with the alignments, which say how terms relate to those of others
 */
record VocabularyTerms(Model ontology, TermLinks links) {

    static final Comparator<Resource> BY_NAME = Comparator.comparing(Resource::getURI);

    private static final Property TERM_STATUS =
            ResourceFactory.createProperty("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status");
    private static final Property DOMAIN = ResourceFactory.createProperty(Vocabulary.DOMAIN_INCLUDES.getURI());
    private static final Property RANGE = ResourceFactory.createProperty(Vocabulary.RANGE_INCLUDES.getURI());

    /** The terms of a type, by name. */
    List<Resource> typed(Resource type) {
        return ontology.listSubjectsWithProperty(RDF.type, type).toList().stream()
                .filter(TermLinks::isTerm)
                .sorted(BY_NAME)
                .toList();
    }

    Html term(Resource term) {
        return Html.of(
                """
                <section class="term" id="{}"><h3>{} <code>gkg:{}</code></h3>
                <p>{}</p><dl class="terms facts">{}{}{}{}{}{}</dl></section>
                """,
                TermLinks.name(term),
                label(term),
                TermLinks.name(term),
                Values.text(ontology, term, RDFS.comment).orElse(""),
                nature(term),
                ends(term),
                hierarchy(term),
                behaviour(term),
                elsewhere(term),
                use(term));
    }

    private Html nature(Resource term) {
        List<String> words = List.of(
                has(term, RDF.type, Terms.concept("StateRelation")) ? "state" : "",
                has(term, RDF.type, Terms.concept("EventRelation")) ? "event" : "",
                has(term, RDF.type, OWL.SymmetricProperty) ? "symmetric" : "",
                has(term, RDF.type, OWL.DatatypeProperty) ? "its value is a literal" : "",
                ontology.contains(term, OWL2.deprecated) ? "no longer used" : "",
                Values.text(ontology, term, TERM_STATUS).orElse(""));
        String nature = String.join(", ", words.stream().filter(word -> !word.isEmpty()).toList());
        return Html.when(!nature.isEmpty(), row("Nature", Html.text(nature)));
    }

    private Html ends(Resource term) {
        return Html.of(
                "{}{}{}{}",
                objects("May be said of", term, DOMAIN),
                objects("May point to", term, RANGE),
                objects("Domain", term, RDFS.domain),
                objects("Range", term, RDFS.range));
    }

    private Html hierarchy(Resource term) {
        return Html.of(
                "{}{}{}{}",
                objects("Is a kind of", term, RDFS.subClassOf),
                subjects("Kinds", term, RDFS.subClassOf),
                objects("Entails", term, RDFS.subPropertyOf),
                subjects("Entailed by", term, RDFS.subPropertyOf));
    }

    private Html behaviour(Resource term) {
        return Html.of(
                "{}{}{}{}{}{}{}",
                objects("Ends", term, gkg("ends")),
                subjects("Ended by", term, gkg("ends")),
                objects("Suspends", term, gkg("suspends")),
                objects("Contradicts", term, gkg("excludes")),
                objects("CAMEO code", term, gkg("cameoCode")),
                objects("PLOVER category", term, gkg("ploverCode")),
                objects("Valence", term, gkg("valence")));
    }

    /** What the alignments say, property by property. */
    private Html elsewhere(Resource term) {
        List<Html> lines = links.alignments().listStatements(term, null, (RDFNode) null).toList().stream()
                .filter(statement -> statement.getObject().isURIResource() && !statement.getPredicate().equals(RDF.type))
                .sorted(Comparator.comparing(Object::toString))
                .map(statement -> Html.of(
                        "<span class=\"value\">{} {}</span> ",
                        statement.getPredicate().getLocalName(),
                        links.to(statement.getObject())))
                .toList();
        return Html.when(!lines.isEmpty(), row("Elsewhere", Html.of("{}", lines)));
    }

    /** A query to begin from, where there is a server that answers it. */
    private Html use(Resource term) {
        boolean relation = has(term, RDF.type, Terms.concept("StateRelation")) || has(term, RDF.type, Terms.concept("EventRelation"));
        boolean above = ontology.contains(null, RDFS.subPropertyOf, term);
        Optional<String> query = relation || above
                ? Optional.of(above ? StarterQueries.factsBelow(term.getURI()) : StarterQueries.factsOf(term.getURI()))
                : has(term, RDF.type, OWL.Class) ? Optional.of(StarterQueries.allOf(term.getURI())) : Optional.empty();
        return Html.of("{}", query.flatMap(text -> links.toQuery(text, "Ask for all")).map(link -> row("In this graph", link)));
    }

    private Html objects(String heading, Resource term, Property property) {
        return values(heading, ontology.listObjectsOfProperty(term, property).toList());
    }

    private Html subjects(String heading, Resource term, Property property) {
        return values(heading, List.copyOf(ontology.listSubjectsWithProperty(property, term).toList()));
    }

    private Html values(String heading, List<? extends RDFNode> nodes) {
        return Html.when(!nodes.isEmpty(), row(heading, Html.of("{}", nodes.stream()
                .sorted(Comparator.comparing(RDFNode::toString))
                .map(node -> Html.of("<span class=\"value\">{}</span> ", links.to(node)))
                .toList())));
    }

    static Html row(String heading, Html content) {
        return Html.of("<div><dt>{}</dt><dd>{}</dd></div>", heading, content);
    }

    private boolean has(Resource term, Property property, Resource value) {
        return ontology.contains(term, property, value);
    }

    private String label(Resource term) {
        return Values.text(ontology, term, RDFS.label).orElse(TermLinks.name(term));
    }
}
