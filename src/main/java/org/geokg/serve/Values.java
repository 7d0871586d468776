package org.geokg.serve;

import static org.geokg.serve.Terms.gkg;

import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;

/** Single values of a resource, as pages want them: absent where the graph has none of the kind. */
final class Values {

    /** The time of a statement or claim in words. */
    static Optional<String> when(Model model, Resource about) {
        When words = new When(resource(model, about, gkg("precision"))
                .map(Resource::getLocalName)
                .orElse(""));
        Optional<String> date = text(model, about, gkg("date"))
                .map(first -> words.at(first, text(model, about, gkg("dateLatest"))));
        Optional<String> from = text(model, about, gkg("from"))
                .map(first -> "from " + words.between(first, text(model, about, gkg("fromLatest"))));
        Optional<String> until = text(model, about, gkg("until")).map(last -> "until " + When.day(last));
        return date.or(() -> from.map(start -> until.map(end -> start + ", " + end).orElse(start)).or(() -> until));
    }

    static Optional<RDFNode> node(Model model, Resource subject, Property property) {
        return Optional.ofNullable(model.getProperty(subject, property)).map(Statement::getObject);
    }

    static Optional<Resource> resource(Model model, Resource subject, Property property) {
        return node(model, subject, property).filter(RDFNode::isURIResource).map(RDFNode::asResource);
    }

    static Optional<String> text(Model model, Resource subject, Property property) {
        return node(model, subject, property)
                .filter(RDFNode::isLiteral)
                .map(node -> node.asLiteral().getLexicalForm());
    }

    /** Zero where the number is missing or is none: a page shows what there is. */
    static double number(Model model, Resource subject, Property property) {
        return node(model, subject, property)
                .filter(RDFNode::isLiteral)
                .map(node -> node.asLiteral().getValue())
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).doubleValue())
                .orElse(0.0);
    }

    private Values() {}
}
