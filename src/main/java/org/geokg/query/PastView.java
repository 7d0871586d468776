package org.geokg.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.geokg.claim.Relation;
import org.geokg.claim.RelationCatalog;
import org.geokg.graph.Vocabulary;
import org.geokg.store.GraphStore;
import org.geokg.store.GraphUpdate;

/**
 * A store as of a day: its direct triples are those that held then, weighed by what was known by another day. All of it
 * happens within one transaction that is given up in the end.
 */
public final class PastView {
    private static final String QUERY = "13-as-of";
    private static final String DAY_IN_QUERY = "2025-04-01";

    private final GraphStore store;
    private final GraphUpdate update;
    private final RelationCatalog relations;

    /**
     * @param update    works on the same store
     * @param relations those that the store's ontology has
     */
    public PastView(GraphStore store, GraphUpdate update, RelationCatalog relations) {
        this.store = store;
        this.update = update;
        this.relations = relations;
    }

    /**
     * What to look at.
     *
     * @param asOf     the day on which facts are to have held; empty for now, by the newest article
     * @param knownAt  only articles dated by this day count; empty for all
     * @param possibly whether facts are given too that may have held or not, as far as their dates tell
     */
    public record Moment(Optional<LocalDate> asOf, Optional<LocalDate> knownAt, boolean possibly) {}

    /** Looks; the look must not keep anything that reads the store. */
    public <T> T at(Moment moment, Supplier<T> look) {
        return update.supposeKnownAt(moment.knownAt(), () -> {
            moment.asOf().ifPresent(day -> replaceFacts(day, moment.possibly()));
            return look.get();
        });
    }

    private void replaceFacts(LocalDate day, boolean possibly) {
        List<Triple> held = held(day, possibly);
        Graph graph = store.data().getDefaultGraph();
        for (Relation relation : relations.all()) {
            graph.find(Node.ANY, Vocabulary.gkg(relation.name()), Node.ANY)
                    .filterKeep(t -> store.iris().isData(t.getSubject()))
                    .toList()
                    .forEach(graph::delete);
        }
        for (Triple fact : held) {
            graph.add(fact);
            if (isSymmetric(fact.getPredicate())) {
                graph.add(fact.getObject(), fact.getPredicate(), fact.getSubject());
            }
        }
    }

    private List<Triple> held(LocalDate day, boolean possibly) {
        NamedQuery query = QueryLibrary.bundled().find(QUERY).orElseThrow();
        List<Triple> held = new ArrayList<>();
        try (QueryExecution execution =
                QueryExecution.dataset(store.dataset()).query(query.text().replace(DAY_IN_QUERY, day.toString())).build()) {
            execution.execSelect().forEachRemaining(row -> {
                if (possibly || row.getLiteral("held").getString().equals("yes")) {
                    held.add(triple(row));
                }
            });
        }
        return held;
    }

    private boolean isSymmetric(Node predicate) {
        return relations.find(predicate.getLocalName()).filter(Relation::symmetric).isPresent();
    }

    private static Triple triple(QuerySolution row) {
        return Triple.create(row.get("s").asNode(), row.get("p").asNode(), row.get("o").asNode());
    }
}
