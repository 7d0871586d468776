package org.geokg.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.geokg.claim.RelationCatalog;
import org.geokg.entity.Entity;
import org.geokg.graph.ArticleGraphReader;
import org.geokg.graph.ArticleRecord;
import org.geokg.graph.EntityTriples;
import org.geokg.graph.Vocabulary;
import org.geokg.publish.ClaimWriter;
import org.geokg.store.GraphStore;

/** The claims of a store, article by article. */
final class StoredClaims {
    private final GraphStore store;
    private final ArticleGraphReader reader;

    StoredClaims(GraphStore store, RelationCatalog relations) {
        this.store = store;
        this.reader = new ArticleGraphReader(store.iris(), relations, this::entity);
    }

    /** The ids of all articles, sorted. */
    List<String> articleIds() {
        DatasetGraph data = store.data();
        return Txn.calculateRead(data, () -> {
            TreeSet<String> ids = new TreeSet<>();
            data.stream(Node.ANY, Node.ANY, Vocabulary.IDENTIFIER, Node.ANY)
                    .forEach(q -> ids.add(q.getObject().getLiteralLexicalForm()));
            return List.copyOf(ids);
        });
    }

    /** Writes the claims of all articles, as of one moment. */
    void writeTo(ClaimWriter writer) throws IOException {
        DatasetGraph data = store.data();
        try {
            Txn.executeRead(data, () -> articleIds().forEach(id -> write(id, writer)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(String articleId, ClaimWriter writer) {
        Graph graph = store.data().getGraph(store.iris().graph(articleId));
        Optional<ArticleRecord> article = reader.article(graph);
        try {
            if (article.isPresent()) {
                writer.write(article.get(), reader.claims(graph, articleId));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Entity entity(Node node) {
        return new EntityTriples(store.iris()).read(store.data().getDefaultGraph(), node)
                .orElseThrow(() -> new IllegalStateException("the store names no entity " + node));
    }
}
