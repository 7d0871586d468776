package org.geokg.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.geokg.graph.IriPolicy;

/** Entities that others took the place of everywhere: they stay as signposts. */
final class Retirement {
    private static final Node DEPRECATED = NodeFactory.createURI(OWL.NS + "deprecated");
    private static final Node REPLACED_BY = DCTerms.isReplacedBy.asNode();

    private final DatasetGraph data;
    private final IriPolicy iris;

    Retirement(DatasetGraph data, IriPolicy iris) {
        this.data = data;
        this.iris = iris;
    }

    /** Puts up the signposts for these, and takes all others down. */
    void replaceWith(SortedMap<Node, SortedSet<Node>> replaced) {
        Graph defaultGraph = data.getDefaultGraph();
        Set<Triple> wanted = new LinkedHashSet<>();
        replaced.forEach((entity, others) -> {
            if (!isUsed(entity)) {
                wanted.add(Triple.create(entity, DEPRECATED, NodeFactory.createLiteralByValue(true)));
                others.forEach(other -> wanted.add(Triple.create(entity, REPLACED_BY, other)));
            }
        });
        Stream.of(DEPRECATED, REPLACED_BY)
                .flatMap(p -> defaultGraph.find(Node.ANY, p, Node.ANY).toList().stream())
                .filter(t -> iris.isData(t.getSubject()) && !wanted.contains(t))
                .forEach(defaultGraph::delete);
        wanted.forEach(defaultGraph::add);
    }

    private boolean isUsed(Node entity) {
        return data.stream(Node.ANY, Node.ANY, Node.ANY, entity).anyMatch(q -> iris.isArticleGraph(q.getGraph()));
    }
}
