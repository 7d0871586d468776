package org.geokg.publish;

import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.util.iterator.ExtendedIterator;

/** The triples of a graph that pass a test, as a graph that cannot be changed. */
final class FilteredGraph extends GraphBase {
    private final Graph graph;
    private final Predicate<Triple> test;
    private final PrefixMapping prefixes;

    FilteredGraph(Graph graph, Predicate<Triple> test, Map<String, String> prefixes) {
        this.graph = graph;
        this.test = test;
        this.prefixes = PrefixMapping.Factory.create().setNsPrefixes(prefixes).lock();
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return graph.find(pattern).filterKeep(test);
    }

    @Override
    public PrefixMapping getPrefixMapping() {
        return prefixes;
    }
}
