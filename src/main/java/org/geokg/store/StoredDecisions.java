package org.geokg.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.geokg.decision.Decision;
import org.geokg.graph.DecisionTriples;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Vocabulary;

/** The decisions that a store keeps, in a graph of their own, within the transaction of the caller. */
final class StoredDecisions {
    private static final List<Node> MARKS =
            List.of(Vocabulary.ACCEPTED_BY, Vocabulary.REJECTED_BY, Vocabulary.CHANGED_BY);

    private final DatasetGraph data;
    private final IriPolicy iris;
    private final DecisionTriples triples;

    StoredDecisions(DatasetGraph data, IriPolicy iris) {
        this.data = data;
        this.iris = iris;
        this.triples = new DecisionTriples(iris);
    }

    DecisionBook book() {
        return new DecisionBook(triples.read(data.getGraph(iris.decisions())), iris);
    }

    /** Whether they are these and no others. */
    boolean are(Collection<Decision> decisions) {
        return described(decisions).equals(data.getGraph(iris.decisions()).stream().collect(Collectors.toSet()));
    }

    /** Puts these in the place of those that are there. */
    void replace(Collection<Decision> decisions) {
        data.deleteAny(iris.decisions(), Node.ANY, Node.ANY, Node.ANY);
        described(decisions).forEach(t -> data.add(iris.decisions(), t.getSubject(), t.getPredicate(), t.getObject()));
    }

    /** Whether something in the data is as it is because of a decision. */
    boolean isUsed(Decision decision) {
        Node node = triples.node(decision);
        return MARKS.stream().anyMatch(mark -> data.contains(Node.ANY, Node.ANY, mark, node));
    }

    private Set<Triple> described(Collection<Decision> decisions) {
        Set<Triple> all = new LinkedHashSet<>();
        decisions.forEach(d -> all.addAll(triples.describe(d)));
        return all;
    }
}
