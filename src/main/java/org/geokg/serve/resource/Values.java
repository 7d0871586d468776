package org.geokg.serve.resource;

import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;

/** Single values of a resource, as pages want them: absent where the graph has none of the kind. */
public final class Values {

    public static Optional<RDFNode> node(Model model, Resource subject, Property property) {
        return Optional.ofNullable(model.getProperty(subject, property)).map(Statement::getObject);
    }

    public static Optional<Resource> resource(Model model, Resource subject, Property property) {
        return node(model, subject, property).filter(RDFNode::isURIResource).map(RDFNode::asResource);
    }

    public static Optional<String> text(Model model, Resource subject, Property property) {
        return node(model, subject, property)
                .filter(RDFNode::isLiteral)
                .map(node -> node.asLiteral().getLexicalForm());
    }

    /** Zero where the number is missing or is none: a page shows what there is. */
    public static double number(Model model, Resource subject, Property property) {
        return node(model, subject, property)
                .filter(RDFNode::isLiteral)
                .map(node -> node.asLiteral().getValue())
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).doubleValue())
                .orElse(0.0);
    }

    private Values() {}
}
