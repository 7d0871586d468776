package org.geokg.serve.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;

/** Counts what a query gives, and stops it where that is more than is allowed. */
final class ResultBound {

    /** Thrown for the result that is one too many. A cancelled query, so that whoever runs it lets go. */
    static final class Exceeded extends QueryCancelledException {
        private static final long serialVersionUID = 1L;
    }

    private final long most;
    private long seen;

    /** @param most 0 for any number */
    ResultBound(long most) {
        this.most = most;
    }

    void count() {
        seen++;
        if (most > 0 && seen > most) {
            throw new Exceeded();
        }
    }

    /** An empty graph that takes no more than allowed. */
    Graph graph() {
        return new GraphWrapper(GraphFactory.createDefaultGraph()) {
            @Override
            public void add(Triple triple) {
                if (!contains(triple)) {
                    count();
                    super.add(triple);
                }
            }
        };
    }

    /** An empty dataset that takes no more than allowed. */
    DatasetGraph dataset() {
        return new DatasetGraphWrapper(DatasetGraphFactory.create()) {
            @Override
            public void add(Quad quad) {
                add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
            }

            @Override
            public void add(Node graph, Node subject, Node predicate, Node object) {
                if (!contains(graph, subject, predicate, object)) {
                    count();
                    super.add(graph, subject, predicate, object);
                }
            }
        };
    }
}
