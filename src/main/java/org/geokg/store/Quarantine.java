package org.geokg.store;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.geokg.graph.Vocabulary;

/** The claims of a store that break the ontology and were kept apart. */
public final class Quarantine {
    private final GraphStore store;

    public Quarantine(GraphStore store) {
        this.store = store;
    }

    /** How many there are of each kind of breach, by its word. */
    public SortedMap<String, Integer> countByBreach() {
        DatasetGraph data = store.data();
        return Txn.calculateRead(data, () -> {
            SortedMap<String, Integer> counts = new TreeMap<>();
            data.stream(store.iris().quarantine(), Node.ANY, Vocabulary.REJECTED_FOR, Node.ANY)
                    .forEach(q -> counts.merge(q.getObject().getLiteralLexicalForm(), 1, Integer::sum));
            return Collections.unmodifiableSortedMap(counts);
        });
    }
}
