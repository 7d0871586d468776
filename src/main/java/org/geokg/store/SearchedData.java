package org.geokg.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A database that keeps its full-text index in step with every change, whoever makes it. */
final class SearchedData extends DatasetGraphWrapper {
    private final SearchIndex index;
    private final SearchFields fields;

    SearchedData(DatasetGraph database, SearchIndex index, SearchFields fields) {
        super(database, database.getContext().copy());
        this.index = index;
        this.fields = fields;
        SearchFunction.register(getContext(), index);
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Node graph, Node subject, Node property, Node object) {
        if (fields.isSearched(graph, property) && !getR().contains(graph, subject, property, object)) {
            index.add(graph, subject, property, object);
        }
        super.add(graph, subject, property, object);
    }

    @Override
    public void delete(Quad quad) {
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node property, Node object) {
        if (fields.isSearched(graph, property) && getR().contains(graph, subject, property, object)) {
            index.remove(graph, subject, property, object);
        }
        super.delete(graph, subject, property, object);
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node property, Node object) {
        fields.searched(getR(), graph, subject, property, object)
                .forEach(q -> index.remove(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()));
        super.deleteAny(graph, subject, property, object);
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        removeGraph(name);
        ExtendedIterator<Triple> triples = graph.find();
        triples.forEachRemaining(t -> add(name, t.getSubject(), t.getPredicate(), t.getObject()));
    }

    @Override
    public void removeGraph(Node name) {
        deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public void clear() {
        deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public Graph getUnionGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public void commit() {
        if (transactionMode() != ReadWrite.WRITE) {
            super.commit();
            return;
        }
        index.beforeCommit();
        super.commit();
        index.afterCommit();
    }

    @Override
    public void abort() {
        boolean writing = transactionMode() == ReadWrite.WRITE;
        if (writing) {
            index.rollback();
        }
        super.abort();
    }

    @Override
    public void end() {
        // a writer that ends without having committed is given up
        if (isInTransaction() && transactionMode() == ReadWrite.WRITE) {
            index.rollback();
        }
        super.end();
    }
}
