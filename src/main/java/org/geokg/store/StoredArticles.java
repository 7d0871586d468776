package org.geokg.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.geokg.claim.KeyedClaim;
import org.geokg.claim.RelationCatalog;
import org.geokg.entity.Entity;
import org.geokg.graph.ArticleGraphReader;
import org.geokg.graph.ArticleRecord;
import org.geokg.graph.EntityTriples;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Vocabulary;

/** The articles of a store and their claims, read back within the transaction of the caller. */
final class StoredArticles {
    private final DatasetGraph data;
    private final IriPolicy iris;
    private final ArticleGraphReader reader;
    private final EntityTriples entityTriples;
    private final Map<Node, Entity> entities = new HashMap<>();

    StoredArticles(DatasetGraph data, IriPolicy iris, RelationCatalog relations) {
        this.data = data;
        this.iris = iris;
        this.entityTriples = new EntityTriples(iris);
        this.reader = new ArticleGraphReader(iris, relations, this::entity);
    }

    Optional<ArticleRecord> find(String articleId) {
        return in(iris.graph(articleId));
    }

    /** The article that a graph describes. */
    Optional<ArticleRecord> in(Node graph) {
        return reader.article(data.getGraph(graph));
    }

    KeyedClaim claim(DossierIndex.Place place, String articleId) {
        return reader.claim(data.getGraph(place.graph()), place.claim(), articleId);
    }

    KeyedClaim claim(Graph graph, Node claim, String articleId) {
        return reader.claim(graph, claim, articleId);
    }

    /** All claims of an article but for those that a person rejected. */
    List<KeyedClaim> claims(String articleId) {
        Graph graph = data.getGraph(iris.graph(articleId));
        return reader.claims(graph, articleId).stream()
                .filter(c -> !graph.contains(iris.claim(c.key()), Vocabulary.REJECTED_BY, Node.ANY))
                .toList();
    }

    /** The ids of all articles, sorted. */
    List<String> ids() {
        TreeSet<String> ids = new TreeSet<>();
        data.stream(Node.ANY, Node.ANY, Vocabulary.IDENTIFIER, Node.ANY)
                .forEach(q -> ids.add(q.getObject().getLiteralLexicalForm()));
        return List.copyOf(ids);
    }

    /** The ids of the articles that are dated after a day, or not at all, sorted. */
    List<String> notKnownAt(LocalDate day) {
        TreeSet<String> ids = new TreeSet<>(ids());
        data.stream(Node.ANY, Node.ANY, Vocabulary.REFERENCE_DATE, Node.ANY)
                .filter(q -> !LocalDate.parse(q.getObject().getLiteralLexicalForm()).isAfter(day))
                .forEach(q -> in(q.getGraph()).ifPresent(article -> ids.remove(article.id())));
        return List.copyOf(ids);
    }

    /** The newest reference date among the articles, looked for in all of them. */
    Optional<LocalDate> newestReferenceDate() {
        return data.stream(Node.ANY, Node.ANY, Vocabulary.REFERENCE_DATE, Node.ANY)
                .filter(q -> !q.getGraph().equals(iris.catalog()))
                .map(q -> LocalDate.parse(q.getObject().getLiteralLexicalForm()))
                .max(Comparator.naturalOrder());
    }

    /** The entity that the default graph describes under this IRI. */
    Entity entity(Node node) {
        return entities.computeIfAbsent(
                node,
                n -> entityTriples
                        .read(data.getDefaultGraph(), n)
                        .orElseThrow(() -> new IllegalStateException("a claim about an entity that is not described: " + n)));
    }
}
