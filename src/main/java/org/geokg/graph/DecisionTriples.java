package org.geokg.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.geokg.claim.ContentHash;
import org.geokg.decision.Decision;
import org.geokg.decision.Row;

/**
 * Decisions as triples, and back: each an activity of the person who made it.
 *
 * @see <a href="https://www.w3.org/TR/prov-o/">PROV-O</a>
 */
public final class DecisionTriples {
    private static final int DIGITS = 16;

    private final IriPolicy iris;

    public DecisionTriples(IriPolicy iris) {
        this.iris = iris;
    }

    /** The IRI of a decision, made of all that it says. */
    public Node node(Decision decision) {
        return iris.decision(ContentHash.of(DIGITS, decision.content()));
    }

    /** Everything about a decision. */
    public List<Triple> describe(Decision decision) {
        ClaimTriples.Sink sink = new ClaimTriples.Sink(node(decision), new ArrayList<>());
        Node reviewer = iris.reviewer(decision.by());
        sink.add(RDF.type.asNode(), Vocabulary.DECISION);
        sink.add(RDF.type.asNode(), Vocabulary.ACTIVITY);
        sink.add(Vocabulary.DECIDED, Terms.text(decision.act().word()));
        sink.add(Vocabulary.USED, NodeFactory.createURI(decision.act().target()));
        if (!decision.act().value().isEmpty()) {
            sink.add(Vocabulary.DECIDED_VALUE, Terms.text(decision.act().value()));
        }
        sink.add(Vocabulary.WAS_ASSOCIATED_WITH, reviewer);
        sink.add(Vocabulary.AT_TIME, Terms.date(decision.on()));
        if (!decision.note().isEmpty()) {
            sink.add(RDFS.comment.asNode(), Terms.text(decision.note()));
        }
        List<Triple> triples = sink.triples();
        triples.add(Triple.create(reviewer, RDF.type.asNode(), Vocabulary.PERSON_AGENT));
        triples.add(Triple.create(reviewer, RDFS.label.asNode(), Terms.text(decision.by())));
        return triples;
    }

    /** The decisions of a graph, sorted by IRI. */
    public List<Decision> read(Graph graph) {
        return graph.stream(Node.ANY, RDF.type.asNode(), Vocabulary.DECISION)
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(Node::getURI))
                .map(node -> read(graph, new NodeProperties(graph, node)))
                .toList();
    }

    private Decision read(Graph graph, NodeProperties p) {
        NodeProperties reviewer = new NodeProperties(graph, p.required(Vocabulary.WAS_ASSOCIATED_WITH));
        return new Row(
                p.requiredText(Vocabulary.DECIDED),
                p.required(Vocabulary.USED).getURI(),
                p.text(Vocabulary.DECIDED_VALUE).orElse(""),
                reviewer.requiredText(RDFS.label.asNode()),
                p.requiredText(Vocabulary.AT_TIME),
                p.text(RDFS.comment.asNode()).orElse("")).read(iris.base());
    }
}
