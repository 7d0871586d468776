package org.geokg.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The properties of one node, fetched at once: a store answers one question faster than twenty. */
public record NodeProperties(Node node, Map<Node, List<Node>> values) {
    public NodeProperties(Graph graph, Node node) {
        this(node, new HashMap<>());
        graph.find(node, Node.ANY, Node.ANY)
                .forEachRemaining(t -> values.computeIfAbsent(t.getPredicate(), p -> new ArrayList<>())
                        .add(t.getObject()));
    }

    public List<Node> all(Node property) {
        return values.getOrDefault(property, List.of());
    }

    public Optional<Node> one(Node property) {
        return all(property).stream().findFirst();
    }

    public Node required(Node property) {
        return one(property).orElseThrow(() -> new IllegalStateException(node + " lacks " + property));
    }

    public Optional<String> text(Node property) {
        return one(property).map(Node::getLiteralLexicalForm);
    }

    public String requiredText(Node property) {
        return required(property).getLiteralLexicalForm();
    }

    public int requiredInt(Node property) {
        return Integer.parseInt(requiredText(property));
    }

    public Optional<LocalDate> date(Node property) {
        return text(property).map(LocalDate::parse);
    }
}
