package org.geokg.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.geokg.claim.KeyedClaim;
import org.geokg.entity.Entity;
import org.geokg.graph.EntityTriples;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.MappedArticle;
import org.geokg.graph.SourceTriples;
import org.geokg.graph.Vocabulary;

/**
 * Keeps in the default graph what describes the things that claims speak of (entities, publishers, rules), all that is
 * used and nothing else.
 */
final class Descriptions {
    private static final List<Node> LINKS = List.of(Vocabulary.BODY_OF, Vocabulary.METONYM_FOR);

    private final DatasetGraph data;
    private final Graph defaultGraph;
    private final IriPolicy iris;
    private final Function<String, Optional<Entity>> gazetteer;
    private final EntityTriples entityTriples;
    private final SourceTriples sourceTriples;
    private final Set<Entity> described = new HashSet<>();
    /** Targets of links that a new description may have cut. */
    private final Set<Node> dropped = new LinkedHashSet<>();

    Descriptions(DatasetGraph data, IriPolicy iris, Function<String, Optional<Entity>> gazetteer) {
        this.data = data;
        this.defaultGraph = data.getDefaultGraph();
        this.iris = iris;
        this.gazetteer = gazetteer;
        this.entityTriples = new EntityTriples(iris);
        this.sourceTriples = new SourceTriples(iris);
    }

    /** Describes whatever an article's claims use. */
    void describe(MappedArticle mapped) {
        sourceTriples.publisher(mapped.article().publisher()).forEach(defaultGraph::add);
        for (KeyedClaim keyed : mapped.claims()) {
            sourceTriples.rule(keyed.claim().rule()).forEach(defaultGraph::add);
            EntityTriples.of(keyed.claim()).forEach(this::describe);
        }
    }

    void describe(Entity entity) {
        Deque<Entity> toDescribe = new ArrayDeque<>(List.of(entity));
        while (!toDescribe.isEmpty()) {
            Entity next = toDescribe.remove();
            if (described.add(next)) {
                replace(next);
                Stream.of(next.bodyOf(), next.metonymFor())
                        .flatMap(Optional::stream)
                        .flatMap(id -> gazetteer.apply(id).stream())
                        .forEach(toDescribe::add);
            }
        }
    }

    private void replace(Entity entity) {
        Node node = iris.entity(entity.id());
        if (entity.isProvisional() && olderNameComesFirst(entity, node)) {
            return;
        }
        dropped.addAll(targets(node));
        EntityTriples.PROPERTIES.forEach(p -> defaultGraph.remove(node, p, Node.ANY));
        entityTriples.describe(entity).forEach(defaultGraph::add);
    }

    /** Texts may write a found entity's name in several ways: the first in the alphabet stays, whichever came first. */
    private boolean olderNameComesFirst(Entity entity, Node node) {
        return entityTriples.read(defaultGraph, node)
                .filter(old -> old.label().compareTo(entity.label()) <= 0)
                .isPresent();
    }

    /** Things that a graph mentions and that may become unused when it goes. */
    Set<Node> mentionedIn(Graph graph) {
        return mentioned(graph.stream().map(Triple::getObject));
    }

    /** Of these nodes those that it describes. */
    Set<Node> mentioned(Stream<Node> nodes) {
        return nodes.filter(this::isDescribed).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Deletes the descriptions of those things that no article graph mentions any more. */
    void removeUnused(Collection<Node> candidates) {
        Deque<Node> toCheck = new ArrayDeque<>(candidates);
        toCheck.addAll(dropped);
        while (!toCheck.isEmpty()) {
            Node next = toCheck.remove();
            if (!isUsed(next)) {
                toCheck.addAll(targets(next));
                defaultGraph.remove(next, Node.ANY, Node.ANY);
            }
        }
    }

    private boolean isUsed(Node node) {
        boolean claimed = data.stream(Node.ANY, Node.ANY, Node.ANY, node)
                .anyMatch(q -> iris.isArticleGraph(q.getGraph()) || q.getGraph().equals(iris.asRead()));
        return claimed || LINKS.stream().anyMatch(link -> defaultGraph.contains(Node.ANY, link, node));
    }

    private List<Node> targets(Node node) {
        List<Node> targets = new ArrayList<>();
        LINKS.forEach(link -> defaultGraph.find(node, link, Node.ANY).mapWith(Triple::getObject)
                .forEachRemaining(targets::add));
        return targets;
    }

    private boolean isDescribed(Node node) {
        return iris.key("id/", node).isPresent()
                || iris.key("publisher/", node).isPresent()
                || iris.key("rule/", node).isPresent();
    }
}
