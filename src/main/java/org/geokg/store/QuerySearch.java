package org.geokg.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * The index as one running query asks it. Within {@code GRAPH ?g} the same words are asked again for every graph, of which
 * there are as many as articles, and where the subject is known, for every subject. Here they are looked for once, and the
 * hits are handed out by graph and subject.
 */
final class QuerySearch implements TextIndex {
    /** What Jena takes for no limit. A search that reaches it may have left hits out and is not kept. */
    private static final int MOST_HITS = 10_000;
    private static final int MOST_KEPT = 32;

    private final LuceneIndex index;
    private final Map<Asked, Optional<Hits>> found = new LinkedHashMap<>();

    QuerySearch(LuceneIndex index) {
        this.index = index;
    }

    private record Asked(List<Resource> properties, String words, String language, String highlight) {}

    /** All hits, the best first. */
    private record Hits(Map<Node, List<TextHit>> byGraph, Map<Node, List<TextHit>> bySubject) {
        static Hits of(List<TextHit> hits) {
            return new Hits(hits.stream().collect(Collectors.groupingBy(TextHit::getGraph)),
                    hits.stream().collect(Collectors.groupingBy(TextHit::getNode)));
        }

        Stream<TextHit> in(Node graph) {
            return byGraph.getOrDefault(graph, List.of()).stream();
        }

        Stream<TextHit> of(Node subject) {
            return bySubject.getOrDefault(subject, List.of()).stream();
        }
    }

    @Override
    public List<TextHit> query(String subject, List<Resource> properties, String words, String graph, String language, int limit,
            String highlight) {
        Optional<Hits> all = subject != null || isNamed(graph)
                ? all(new Asked(List.copyOf(properties), words, language, highlight))
                : Optional.empty();
        return all.map(hits -> some(hits, subject, graph, limit))
                .orElseGet(() -> index.query(subject, properties, words, graph, language, limit, highlight));
    }

    private static boolean isNamed(String graph) {
        return graph != null && !graph.equals(Quad.defaultGraphNodeGenerated.getURI());
    }

    private static List<TextHit> some(Hits hits, String subject, String graph, int limit) {
        Optional<Node> within = Optional.ofNullable(graph).map(TextQueryFuncs::stringToNode);
        Stream<TextHit> some = subject == null
                ? hits.in(within.orElseThrow())
                : hits.of(TextQueryFuncs.stringToNode(subject)).filter(h -> within.isEmpty() || h.getGraph().equals(within.get()));
        return some.limit(limit < 0 ? MOST_HITS : limit).toList();
    }

    private synchronized Optional<Hits> all(Asked asked) {
        if (found.size() > MOST_KEPT && !found.containsKey(asked)) {
            found.clear();
        }
        return found.computeIfAbsent(asked, a -> {
            List<TextHit> hits = index.query((String) null, a.properties(), a.words(), null, a.language(), MOST_HITS, a.highlight());
            return hits.size() < MOST_HITS ? Optional.of(Hits.of(hits)) : Optional.empty();
        });
    }

    @Override
    public List<TextHit> query(Node subject, List<Resource> properties, String words, String graph, String language, int limit,
            String highlight) {
        String named = subject != null && subject.isURI() ? subject.getURI() : null;
        return query(named, properties, words, graph, language, limit, highlight);
    }

    @Override
    public List<TextHit> query(List<Resource> properties, String words, String graph, String language, int limit, String highlight) {
        return query((String) null, properties, words, graph, language, limit, highlight);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String language, int limit, String highlight) {
        List<Resource> properties = property == null ? List.of() : List.of(ResourceFactory.createResource(property.getURI()));
        return query(properties, words, graph, language, limit, highlight);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String language, int limit) {
        return query(property, words, graph, language, limit, null);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String language) {
        return query(property, words, graph, language, MOST_HITS);
    }

    @Override
    public EntityDefinition getDocDef() {
        return index.getDocDef();
    }

    @Override
    public Map<String, Node> get(String uri) {
        return index.get(uri);
    }

    @Override
    public void addEntity(Entity entity) {
        throw onlyAsks();
    }

    @Override
    public void updateEntity(Entity entity) {
        throw onlyAsks();
    }

    @Override
    public void deleteEntity(Entity entity) {
        throw onlyAsks();
    }

    @Override
    public void prepareCommit() {
        throw onlyAsks();
    }

    @Override
    public void commit() {
        throw onlyAsks();
    }

    @Override
    public void rollback() {
        throw onlyAsks();
    }

    private static UnsupportedOperationException onlyAsks() {
        return new UnsupportedOperationException("a query only asks the index");
    }

    /** The index goes on: it is the store's. */
    @Override
    public void close() {}
}
