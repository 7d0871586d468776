package org.geokg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.geokg.claim.Extraction;
import org.geokg.decision.Decision;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.RoleTable;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Ontology;
import org.geokg.graph.Samples;
import org.geokg.graph.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the sequence of articles added, changed and withdrawn, and in whatever batches, the store ends as one that was
 * built from what remains: the same quads.
 */
class UpdateSequencesTest {
    private static final int SEQUENCES = 200;
    private static final int SEQUENCES_WITH_DECISIONS = 40;
    private static final int STEPS = 4;
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f");

    @TempDir
    Path folder;

    @Test
    void everySequenceEndsAsABuildFromScratch() {
        long seed = Long.getLong("geokg.seed", System.nanoTime());
        Map<String, Extraction> remaining = new TreeMap<>();
        try (GraphStore changed = GraphStore.openOrCreate(folder.resolve("changed"), IriPolicy.DEFAULT);
                GraphStore scratch = GraphStore.openOrCreate(folder.resolve("scratch"), IriPolicy.DEFAULT)) {
            ingest(changed, List.of());
            Random random = new Random(seed);
            for (int i = 0; i < SEQUENCES; i++) {
                walk(changed, remaining, random);
                update(scratch).withdraw(IDS);
                ingest(scratch, shuffled(remaining.values(), random));
                assertEquals(List.of(), difference(quads(scratch), quads(changed)),
                        "sequence " + i + "; repeat with -Dgeokg.seed=" + seed);
                assertEquals(counted(changed), catalogued(changed), "what the catalog counts");
            }
        }
    }

    @Test
    void everySequenceWithDecisionsEndsAsABuildFromScratch() {
        long seed = Long.getLong("geokg.seed", System.nanoTime());
        Map<String, Extraction> remaining = new TreeMap<>();
        List<Decision> decisions = List.of();
        try (GraphStore changed = GraphStore.openOrCreate(folder.resolve("changed"), IriPolicy.DEFAULT);
                GraphStore scratch = GraphStore.openOrCreate(folder.resolve("scratch"), IriPolicy.DEFAULT)) {
            Random random = new Random(seed);
            for (int i = 0; i < SEQUENCES_WITH_DECISIONS; i++) {
                for (int step = 0; step < 2; step++) {
                    walk(changed, remaining, random);
                    decisions = new RandomDecisions(random).next(decisions, remaining.values(), changed);
                    decide(changed, List.of(), decisions);
                }
                update(scratch).withdraw(IDS);
                decide(scratch, List.of(), List.of());
                decide(scratch, shuffled(remaining.values(), random), decisions);
                assertEquals(List.of(), difference(quads(scratch), quads(changed)),
                        "sequence " + i + ", " + decisions + "; repeat with -Dgeokg.seed=" + seed);
            }
        }
    }

    private static void decide(GraphStore store, List<Extraction> articles, List<Decision> decisions) {
        update(store).ingest(articles, Optional.of(decisions), "1", problem -> { });
    }

    /** What remains of one sequence is what the next one begins with. */
    private static void walk(GraphStore store, Map<String, Extraction> remaining, Random random) {
        RandomNews news = new RandomNews(random);
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(3) == 0) {
                List<String> gone = some(random);
                update(store).withdraw(gone);
                remaining.keySet().removeAll(gone);
            } else {
                List<Extraction> batch = some(random).stream().map(news::article).toList();
                batch.forEach(e -> remaining.put(e.article().id(), e));
                ingest(store, batch);
            }
        }
    }

    private static List<String> some(Random random) {
        return shuffled(IDS, random).subList(0, 1 + random.nextInt(3));
    }

    private static <T> List<T> shuffled(Collection<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static void ingest(GraphStore store, List<Extraction> articles) {
        // some of their claims are dated after their article and go into quarantine
        update(store).ingest(articles, "1", problem -> { });
    }

    private static GraphUpdate update(GraphStore store) {
        return new GraphUpdate(store, Ontology.packed(), new Fusion(Samples.RELATIONS, RoleTable.standard()), Samples::gazetteer);
    }

    private static Catalog.Counts catalogued(GraphStore store) {
        return Txn.calculateRead(store.data(), () -> new Catalog(store.iris()).counts(store.data()));
    }

    private static Catalog.Counts counted(GraphStore store) {
        return Txn.calculateRead(store.data(), () -> new Catalog.Counts(
                count(store, Vocabulary.ARTICLE_CLASS), count(store, Vocabulary.CLAIM), count(store, Vocabulary.REJECTED_CLAIM),
                count(store, Vocabulary.STATEMENT)));
    }

    private static long count(GraphStore store, Node type) {
        return store.data().stream(Node.ANY, Node.ANY, RDF.type.asNode(), type).count();
    }

    private static List<String> difference(Set<String> wanted, Set<String> found) {
        Set<String> either = new TreeSet<>(wanted);
        either.addAll(found);
        return either.stream()
                .filter(quad -> wanted.contains(quad) != found.contains(quad))
                .map(quad -> (wanted.contains(quad) ? "missing " : "too much ") + quad)
                .toList();
    }

    private static Set<String> quads(GraphStore store) {
        return Txn.calculateRead(store.data(), () -> store.data().stream()
                .map(q -> NodeFmtLib.strNodesNT(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()))
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
