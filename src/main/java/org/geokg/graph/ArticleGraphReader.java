package org.geokg.graph;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimKey;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Evidence;
import org.geokg.claim.Factuality;
import org.geokg.claim.KeyedClaim;
import org.geokg.claim.Polarity;
import org.geokg.claim.Relation;
import org.geokg.claim.RelationCatalog;
import org.geokg.claim.Speaker;
import org.geokg.entity.Entity;
import org.geokg.time.Basis;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;
import org.geokg.time.ReferenceDate;

/**
 * Reads claims and articles back from an article's graph. A claim comes back as it went in, but for what the graph does
 * not keep: confidence has two decimals, the basis of dates is {@link Basis#EXPLICIT}, and of the two dates of a state
 * only one keeps its words.
 */
public final class ArticleGraphReader {
    static final String METADATA = "metadata";
    static final String TEXT = "text";

    private final IriPolicy iris;
    private final RelationCatalog relations;
    private final Function<Node, Entity> entities;

    /** @param entities the entity of an IRI; throws if it has none */
    public ArticleGraphReader(IriPolicy iris, RelationCatalog relations, Function<Node, Entity> entities) {
        this.iris = iris;
        this.relations = relations;
        this.entities = entities;
    }

    /** The article that a graph describes; empty if it describes none. */
    public Optional<ArticleRecord> article(Graph graph) {
        return graph.stream(Node.ANY, RDF.type.asNode(), Vocabulary.ARTICLE_CLASS)
                .map(t -> article(new NodeProperties(graph, t.getSubject())))
                .findFirst();
    }

    private ArticleRecord article(NodeProperties p) {
        Optional<Basis> basis = p.text(Vocabulary.REFERENCE_DATE_BASIS)
                .map(b -> b.equals(TEXT) ? Basis.TEXT : Basis.ARTICLE_DATE);
        return new ArticleRecord(
                p.requiredText(Vocabulary.IDENTIFIER),
                p.text(Vocabulary.HEADLINE),
                p.one(Vocabulary.SCHEMA_PUBLISHER).flatMap(iris::publisherName),
                p.date(Vocabulary.DATE_PUBLISHED),
                p.text(Vocabulary.URL),
                p.date(Vocabulary.REFERENCE_DATE).map(d -> new ReferenceDate(d, basis.orElse(Basis.ARTICLE_DATE))),
                p.requiredText(Vocabulary.TEXT_SHA_256),
                p.requiredText(Vocabulary.EXTRACTOR_VERSION));
    }

    /** The claims of an article's graph, sorted by IRI. */
    public List<KeyedClaim> claims(Graph graph, String articleId) {
        return graph.stream(Node.ANY, RDF.type.asNode(), Vocabulary.CLAIM)
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(Node::getURI))
                .map(node -> claim(graph, node, articleId))
                .toList();
    }

    /** One claim of an article's graph. */
    public KeyedClaim claim(Graph graph, Node node, String articleId) {
        NodeProperties p = new NodeProperties(graph, node);
        String hash = iris.key("claim/", node)
                .map(k -> k.substring(articleId.length() + 1))
                .orElseThrow(() -> new IllegalStateException("not a claim of this dataset: " + node));
        Relation relation = relation(p.required(RDF.predicate.asNode()));
        String quote = p.requiredText(Vocabulary.QUOTE);
        int start = p.requiredInt(Vocabulary.START);
        return new KeyedClaim(
                new ClaimKey(articleId, hash),
                new Claim(
                        articleId,
                        entities.apply(p.required(RDF.subject.asNode())),
                        relation,
                        object(p.required(RDF.object.asNode())),
                        concept(Polarity.class, p.required(Vocabulary.POLARITY)),
                        concept(Factuality.class, p.required(Vocabulary.FACTUALITY)),
                        speaker(p),
                        time(p),
                        p.text(Vocabulary.ROLE),
                        p.one(Vocabulary.FORMER).isPresent(),
                        p.text(Vocabulary.KIND),
                        participants(p),
                        Double.parseDouble(p.requiredText(Vocabulary.CONFIDENCE)),
                        new Evidence(start, p.requiredInt(Vocabulary.END), quote),
                        iris.key("rule/", p.required(Vocabulary.RULE)).orElse(""),
                        p.text(Vocabulary.SUBJECT_TEXT).orElse(""),
                        p.text(Vocabulary.OBJECT_TEXT).orElse("")));
    }

    private Relation relation(Node node) {
        String name = node.getURI().substring(Vocabulary.NS.length());
        return relations.find(name)
                .orElseThrow(() -> new IllegalStateException(
                        "the store uses gkg:" + name + ", which the ontology lacks; rebuild it with the present one"));
    }

    private ClaimObject object(Node node) {
        return node.isLiteral()
                ? new ClaimObject.Date(node.getLiteralLexicalForm())
                : new ClaimObject.Of(entities.apply(node));
    }

    private Optional<Speaker> speaker(NodeProperties p) {
        Optional<Speaker> named = p.one(Vocabulary.SAID_BY).map(n -> new Speaker.Named(entities.apply(n)));
        return named.or(() -> p.text(Vocabulary.SAID_BY_TEXT).map(Speaker.Unnamed::new));
    }

    private List<Entity> participants(NodeProperties p) {
        List<Node> nodes = new ArrayList<>(p.all(Vocabulary.PARTICIPANT));
        nodes.sort(Comparator.comparing(Node::getURI));
        return nodes.stream().map(entities).toList();
    }

    private static ClaimTime time(NodeProperties p) {
        Precision precision =
                p.one(Vocabulary.PRECISION).map(n -> concept(Precision.class, n)).orElse(Precision.DAY);
        String words = p.text(Vocabulary.TIME_TEXT).orElse("");
        Optional<LocalDate> date = p.date(Vocabulary.DATE);
        if (date.isPresent()) {
            LocalDate last = p.date(Vocabulary.DATE_LATEST).orElse(date.get());
            return new ClaimTime.At(new DateRange(date.get(), last, precision, Basis.EXPLICIT, words));
        }
        Optional<DateRange> begin = p.date(Vocabulary.FROM)
                .map(d -> new DateRange(
                        d, p.date(Vocabulary.FROM_LATEST).orElse(d), precision, Basis.EXPLICIT, words));
        Optional<DateRange> end = p.date(Vocabulary.UNTIL)
                .map(d -> end(p.date(Vocabulary.UNTIL_EARLIEST).orElse(d), d, precision, begin.isPresent() ? "" : words));
        return begin.isEmpty() && end.isEmpty() ? new ClaimTime.Unknown() : new ClaimTime.Between(begin, end);
    }

    /** The precision kept is that of the beginning, if there is one; an end's own shows in its bounds. */
    private static DateRange end(LocalDate first, LocalDate last, Precision precision, String words) {
        return new DateRange(first, last, grain(first, last).orElse(precision), Basis.EXPLICIT, words);
    }

    private static Optional<Precision> grain(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return Optional.of(Precision.DAY);
        }
        if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth())) {
            return Optional.of(Precision.MONTH);
        }
        return first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))
                ? Optional.of(Precision.YEAR)
                : Optional.empty();
    }

    private static <E extends Enum<E>> E concept(Class<E> type, Node node) {
        return Concepts.find(type, node)
                .orElseThrow(() -> new IllegalStateException("not a " + type.getSimpleName() + ": " + node));
    }
}
