package org.geokg.publish.release;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.geokg.claim.Relation;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.graph.EntityTriples;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.NodeProperties;
import org.geokg.graph.StandingStatements;
import org.geokg.graph.Vocabulary;

/** The facts of a store with the statements behind them: sorted by relation, source and target. */
final class Facts {
    private final Graph graph;
    private final DatasetGraph data;
    private final List<Relation> relations;
    private final StandingStatements standing;
    private final EntityTriples entityTriples;
    private final Map<Node, Entity> entities = new HashMap<>();

    /** @param newest the newest reference date of the articles */
    Facts(DatasetGraph data, IriPolicy iris, List<Relation> relations, Optional<LocalDate> newest) {
        this.data = data;
        this.graph = data.getDefaultGraph();
        this.relations = relations.stream().sorted(Comparator.comparing(Relation::name)).toList();
        this.standing = new StandingStatements(graph, newest);
        this.entityTriples = new EntityTriples(iris);
    }

    /** Takes one row after the other. */
    @FunctionalInterface
    interface Sink {
        void take(FactRow row) throws IOException;
    }

    /** Hands all rows over; those of one relation are in memory at a time. */
    void forEach(Sink sink) throws IOException {
        data.begin(TxnType.READ);
        try {
            for (Relation relation : relations) {
                for (FactRow row : rows(relation)) {
                    sink.take(row);
                }
            }
        } finally {
            data.end();
        }
    }

    private List<FactRow> rows(Relation relation) {
        List<FactRow> rows = new ArrayList<>();
        graph.find(Node.ANY, RDF.predicate.asNode(), Vocabulary.gkg(relation.name())).forEachRemaining(t -> {
            NodeProperties statement = new NodeProperties(graph, t.getSubject());
            if (standing.contain(statement, relation.kind())) {
                rows.add(row(statement, relation));
            }
        });
        rows.sort(FactRow.ORDER);
        return rows;
    }

    private FactRow row(NodeProperties p, Relation relation) {
        Node source = p.required(RDF.subject.asNode());
        Node object = p.required(RDF.object.asNode());
        Optional<Node> target = Optional.of(object).filter(Node::isURI);
        return new FactRow(
                p.node().getURI(),
                source.getURI(),
                entity(source).label(),
                types(entity(source)),
                relation.name(),
                relation.label(),
                target.map(Node::getURI).orElse(null),
                target.map(n -> entity(n).label()).orElseGet(() -> object.getLiteralLexicalForm()),
                target.map(n -> types(entity(n))).orElse(null),
                relation.kind().name().toLowerCase(Locale.ROOT),
                relation.symmetric(),
                p.text(Vocabulary.ROLE).orElse(null),
                p.text(Vocabulary.KIND).orElse(null),
                day(p, Vocabulary.DATE),
                day(p, Vocabulary.DATE_LATEST),
                day(p, Vocabulary.FROM),
                day(p, Vocabulary.FROM_LATEST),
                day(p, Vocabulary.UNTIL_EARLIEST),
                day(p, Vocabulary.UNTIL),
                p.one(Vocabulary.PRECISION).map(Facts::localName).orElse(null),
                Double.parseDouble(p.requiredText(Vocabulary.CONFIDENCE)),
                p.requiredInt(Vocabulary.SOURCE_COUNT),
                p.all(Vocabulary.SUPPORTED_BY).size(),
                p.all(Vocabulary.CONTRADICTED_BY).size(),
                day(p, Vocabulary.FIRST_REPORTED),
                day(p, Vocabulary.LAST_REPORTED));
    }

    /** The entity that a fact names. */
    private Entity entity(Node node) {
        return entities.computeIfAbsent(node, n -> entityTriples.read(graph, n)
                .orElseThrow(() -> new IllegalStateException("a fact about an entity that is not described: " + n)));
    }

    private static String types(Entity entity) {
        return entity.types().stream().map(EntityType::localName).collect(Collectors.joining("|"));
    }

    private static LocalDate day(NodeProperties p, Node property) {
        return p.date(property).orElse(null);
    }

    /** {@code PartOfMonth} is written {@code part-of-month}, as in {@code claims.csv}. */
    private static String localName(Node concept) {
        return concept.getURI().substring(Vocabulary.NS.length()).replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
