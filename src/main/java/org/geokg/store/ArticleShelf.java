package org.geokg.store;

import java.io.IOException;
import java.util.List;
import org.apache.jena.query.TxnType;
import org.apache.jena.system.Txn;
import org.geokg.claim.KeyedClaim;
import org.geokg.claim.RelationCatalog;
import org.geokg.graph.ArticleRecord;

/** The articles of a store with their claims, in the order of their ids, for tables and evaluation. */
public final class ArticleShelf {
    private final GraphStore store;
    private final RelationCatalog relations;

    public ArticleShelf(GraphStore store, RelationCatalog relations) {
        this.store = store;
        this.relations = relations;
    }

    /** Takes one article after the other. */
    @FunctionalInterface
    public interface Reader {
        void read(ArticleRecord article, List<KeyedClaim> claims) throws IOException;
    }

    /** The ids of all articles, sorted. */
    public List<String> ids() {
        return Txn.calculateRead(store.data(), () -> stored().ids());
    }

    /** Hands every article to the reader, all as of one moment. */
    public void forEach(Reader reader) throws IOException {
        store.data().begin(TxnType.READ);
        try {
            StoredArticles articles = stored();
            for (String id : articles.ids()) {
                reader.read(articles.find(id).orElseThrow(), articles.claims(id));
            }
        } finally {
            store.data().end();
        }
    }

    private StoredArticles stored() {
        return new StoredArticles(store.data(), store.iris(), relations);
    }
}
