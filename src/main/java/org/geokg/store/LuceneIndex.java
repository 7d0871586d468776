package org.geokg.store;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.store.Directory;

/**
 * Jena's Lucene index, whose hits are also in the data as the asking transaction sees them. The index itself only knows the
 * last committed state.
 */
final class LuceneIndex extends TextIndexLucene {
    private final DatasetGraph data;

    LuceneIndex(Directory directory, TextIndexConfig config, DatasetGraph data) {
        super(directory, config);
        this.data = data;
    }

    @Override
    public List<TextHit> query(String subject, List<Resource> properties, String words, String graph, String language, int limit,
            String highlight) {
        try {
            List<TextHit> hits = super.query(subject, properties, words, graph, language, limit, highlight);
            return data.isInTransaction() ? hits.stream().filter(this::isThere).toList() : hits;
        } catch (TextIndexParseException e) {
            throw unreadable(words, e);
        } catch (TextIndexException e) {
            throw e.getCause() instanceof IOException ? e : unreadable(words, e);
        }
    }

    /** As a fault of the query, for whoever asks. */
    private static QueryParseException unreadable(String words, QueryException cause) {
        return new QueryParseException("text:query cannot read this as a Lucene query: " + words, cause, -1, -1);
    }

    /** Highlighting changes the literal, so it is not compared. */
    private boolean isThere(TextHit hit) {
        return data.contains(any(hit.getGraph()), hit.getNode(), any(hit.getProp()), Node.ANY);
    }

    private static Node any(Node node) {
        return node == null ? Node.ANY : node;
    }
}
