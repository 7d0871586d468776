package org.geokg.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.KeyedClaim;
import org.geokg.claim.Relation;
import org.geokg.decision.GivenTime;
import org.geokg.entity.Entity;
import org.geokg.graph.ArticleMapper;
import org.geokg.graph.ArticleRecord;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Vocabulary;

/**
 * Keeps the claims of article graphs as the decisions in force make them of what was read. What was read of a changed claim
 * is kept in a graph beside, so that the decision can be taken back. It looks only at claims that decisions, old or new, are
 * about; what it does depends on these decisions and on what was read, and on nothing that was there before.
 */
final class DecidedClaims {
    private static final Node TYPE = RDF.type.asNode();
    private static final Set<Node> MARKS =
            Set.of(Vocabulary.ACCEPTED_BY, Vocabulary.REJECTED_BY, Vocabulary.CHANGED_BY);

    private final DatasetGraph data;
    private final IriPolicy iris;
    private final AsRead asRead;
    private final ArticleMapper mapper;
    private final StoredArticles articles;
    private final Descriptions descriptions;
    private final Function<String, Optional<Entity>> gazetteer;
    private final DecisionBook book;
    /** What took the place of what. */
    private final SortedMap<Node, SortedSet<Node>> replaced = new TreeMap<>(Comparator.comparing(Node::toString));

    DecidedClaims(
            DatasetGraph data,
            IriPolicy iris,
            ArticleMapper mapper,
            StoredArticles articles,
            Descriptions descriptions,
            Function<String, Optional<Entity>> gazetteer,
            DecisionBook book) {
        this.data = data;
        this.iris = iris;
        this.asRead = new AsRead(iris);
        this.mapper = mapper;
        this.articles = articles;
        this.descriptions = descriptions;
        this.gazetteer = gazetteer;
        this.book = book;
    }

    /** What decisions make of a claim: its triples without marks, and the marks. */
    private record Outcome(Set<Triple> claim, List<Triple> marks) {}

    /**
     * Brings all claims that decisions are about up to date.
     *
     * @param changing told of each claim that changes, before and after
     * @param unused   told of things that may not be mentioned any more
     */
    void refresh(Consumer<DossierIndex.Place> changing, Consumer<Node> unused) {
        places().forEach(place -> refresh(place, changing, unused));
        new Retirement(data, iris).replaceWith(replaced);
    }

    private Set<DossierIndex.Place> places() {
        Set<DossierIndex.Place> places = new LinkedHashSet<>();
        data.stream(iris.asRead(), Node.ANY, Vocabulary.ARTICLE, Node.ANY)
                .forEach(q -> places.add(asRead.place(q)));
        MARKS.forEach(mark -> add(places, data.stream(Node.ANY, Node.ANY, mark, Node.ANY)));
        book.judgedOrDated().forEach(claim -> add(places, data.stream(Node.ANY, claim, TYPE, Vocabulary.CLAIM)));
        book.replacedEntities().forEach(entity -> add(places, data.stream(Node.ANY, Node.ANY, Node.ANY, entity)));
        return places;
    }

    private void add(Set<DossierIndex.Place> places, Stream<Quad> quads) {
        quads.filter(q -> iris.isArticleGraph(q.getGraph()))
                .forEach(q -> places.add(new DossierIndex.Place(q.getGraph(), q.getSubject())));
    }

    private void refresh(
            DossierIndex.Place place, Consumer<DossierIndex.Place> changing, Consumer<Node> unused) {
        Set<Triple> current = triples(place.graph(), place.claim());
        Set<Triple> kept = triples(iris.asRead(), asRead.of(place.claim()));
        Set<Triple> read = kept.isEmpty() ? withoutMarks(current) : asRead.restored(kept);
        Outcome outcome = outcome(place, read);
        Set<Triple> wanted = new LinkedHashSet<>(outcome.claim());
        wanted.addAll(outcome.marks());
        if (wanted.equals(current)) {
            return;
        }
        changing.accept(place);
        mentioned(current).forEach(unused);
        mentioned(kept).forEach(unused);
        data.deleteAny(place.graph(), place.claim(), Node.ANY, Node.ANY);
        data.deleteAny(iris.asRead(), asRead.of(place.claim()), Node.ANY, Node.ANY);
        add(place.graph(), wanted);
        if (!outcome.claim().equals(read)) {
            add(iris.asRead(), asRead.kept(read));
        }
        changing.accept(place);
    }

    private Outcome outcome(DossierIndex.Place place, Set<Triple> read) {
        List<Triple> marks = new ArrayList<>();
        book.judgement(place.claim())
                .ifPresent(judged -> marks.add(Triple.create(place.claim(), judged.mark(), judged.decision())));
        Node article = asRead.article(place.graph());
        Map<Node, List<DecisionBook.Replaced>> replacements = replacements(read, article);
        Optional<DecisionBook.Dated> dated = book.date(place.claim());
        if (replacements.isEmpty() && dated.isEmpty()) {
            return new Outcome(read, marks);
        }
        return changed(place, read, replacements, dated)
                .map(claim -> {
                    changes(replacements, dated).forEach(d -> marks.add(
                            Triple.create(place.claim(), Vocabulary.CHANGED_BY, d)));
                    replacements.forEach((from, steps) -> replaced
                            .computeIfAbsent(from, f -> new TreeSet<>(Comparator.comparing(Node::toString)))
                            .add(steps.getLast().into()));
                    return new Outcome(claim, marks);
                })
                .orElseGet(() -> new Outcome(read, marks));
    }

    private static Set<Node> changes(
            Map<Node, List<DecisionBook.Replaced>> replacements, Optional<DecisionBook.Dated> dated) {
        Set<Node> decisions = new LinkedHashSet<>();
        replacements.values().forEach(steps -> steps.forEach(step -> decisions.add(step.decision())));
        dated.ifPresent(d -> decisions.add(d.decision()));
        return decisions;
    }

    /** The entities of a claim that others take the place of, as far as these are known. */
    private Map<Node, List<DecisionBook.Replaced>> replacements(Set<Triple> read, Node article) {
        Map<Node, List<DecisionBook.Replaced>> found = new LinkedHashMap<>();
        for (Node entity : mentioned(read)) {
            List<DecisionBook.Replaced> steps = book.replacement(entity, article);
            if (!steps.isEmpty() && isKnown(steps.getLast().into())) {
                found.put(entity, steps);
            }
        }
        return found;
    }

    /** In the gazetteer, or read in some article: a decision alone makes no entity. */
    private boolean isKnown(Node entity) {
        return known(entity).isPresent()
                || data.stream(Node.ANY, Node.ANY, Node.ANY, entity)
                        .anyMatch(q -> q.getGraph().equals(iris.asRead())
                                || iris.isArticleGraph(q.getGraph())
                                        && triples(iris.asRead(), asRead.of(q.getSubject())).isEmpty());
    }

    private Optional<Entity> known(Node entity) {
        return iris.key("id/", entity).flatMap(gazetteer);
    }

    /** The claim's triples with other entities and another time; empty if these do not fit the ontology. */
    private Optional<Set<Triple>> changed(
            DossierIndex.Place place,
            Set<Triple> read,
            Map<Node, List<DecisionBook.Replaced>> replacements,
            Optional<DecisionBook.Dated> dated) {
        ArticleRecord article = articles.in(place.graph()).orElseThrow();
        Graph alone = GraphFactory.createDefaultGraph();
        read.forEach(alone::add);
        KeyedClaim keyed = articles.claim(alone, place.claim(), article.id());
        Claim other = keyed.claim().withEntities(entity -> Optional.ofNullable(replacements.get(iris.entity(entity.id())))
                .map(steps -> entity(steps.getLast().into()))
                .orElse(entity));
        Claim claim = dated.map(d -> other.withTime(time(d.time(), other.relation()))).orElse(other);
        Optional<List<Triple>> fitting = mapper.claim(new KeyedClaim(keyed.key(), claim), article.reference());
        fitting.ifPresent(f -> replacements.values().forEach(s -> descriptions.describe(entity(s.getLast().into()))));
        return fitting.map(LinkedHashSet::new);
    }

    private Entity entity(Node node) {
        return known(node).orElseGet(() -> articles.entity(node));
    }

    private static ClaimTime time(GivenTime time, Relation relation) {
        return switch (relation.kind()) {
            case EVENT -> time.day().<ClaimTime>map(ClaimTime.At::new).orElseGet(ClaimTime.Unknown::new);
            case STATE -> time.begin().isEmpty() && time.end().isEmpty()
                    ? new ClaimTime.Unknown()
                    : new ClaimTime.Between(time.begin(), time.end());
        };
    }

    private List<Node> mentioned(Set<Triple> claim) {
        return claim.stream()
                .map(Triple::getObject)
                .filter(o -> iris.key("id/", o).isPresent())
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private Set<Triple> triples(Node graph, Node subject) {
        return data.stream(graph, subject, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(Node graph, Set<Triple> triples) {
        triples.forEach(t -> data.add(Quad.create(graph, t)));
    }

    private static Set<Triple> withoutMarks(Set<Triple> claim) {
        return claim.stream()
                .filter(t -> !MARKS.contains(t.getPredicate()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
