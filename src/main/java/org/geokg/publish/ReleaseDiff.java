package org.geokg.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What became of one release in the next: every quad that was added or removed. Applied to the old release, the changes
 * give the new one.
 *
 * @see <a href="https://afs.github.io/rdf-delta/rdf-patch.html">RDF Patch</a>
 */
public final class ReleaseDiff implements AutoCloseable {
    private final QuadLines before;
    private final QuadLines after;

    private ReleaseDiff(QuadLines before, QuadLines after) {
        this.before = before;
        this.after = after;
    }

    /** One side: a store that is open, or the file of a dump. */
    public sealed interface Release {
        /** A store. */
        record Stored(DatasetGraph data) implements Release {}

        /** A dump in N-Quads, TriG or JSON-LD. */
        record Dumped(Path file) implements Release {}

        /** A dump in sorted N-Quads, as {@link Dumps} writes them: nothing has to be sorted or kept. */
        record Sorted(Path file) implements Release {}
    }

    /** @throws IOException if a dump cannot be read */
    public static ReleaseDiff between(Release before, Release after) throws IOException {
        QuadLines old = lines(before);
        try {
            return new ReleaseDiff(old, lines(after));
        } catch (IOException | RuntimeException e) {
            old.close();
            throw e;
        }
    }

    private static QuadLines lines(Release release) throws IOException {
        return switch (release) {
            case Release.Stored(DatasetGraph data) -> BaggedLines.of(data);
            case Release.Dumped(Path file) -> BaggedLines.of(file);
            case Release.Sorted(Path file) -> SortedLines.of(file);
        };
    }

    /** How many were added and removed. */
    public record Count(long added, long removed) {
        Count plus(boolean isAdded) {
            return isAdded ? new Count(added + 1, removed) : new Count(added, removed + 1);
        }
    }

    /**
     * The changes in numbers.
     *
     * @param quads all quads
     * @param facts direct triples by the local name of their relation; of a symmetric one each way counts
     */
    public record Summary(Count quads, NavigableMap<String, Count> facts) {}

    /** Writes all changes as one transaction and counts them. For one pass. */
    public Summary write(Optional<RDFChanges> patch) {
        Counter counter = new Counter(relations());
        patch.ifPresent(p -> {
            p.start();
            p.txnBegin();
        });
        ChangedQuads.between(before.sorted(), after.sorted(), (quad, isAdded) -> {
            counter.count(quad, isAdded);
            patch.ifPresent(p -> write(p, quad, isAdded));
        });
        patch.ifPresent(p -> {
            p.txnCommit();
            p.finish();
        });
        return new Summary(counter.quads, counter.facts);
    }

    private static void write(RDFChanges patch, Quad quad, boolean isAdded) {
        Node graph = quad.isDefaultGraph() ? null : quad.getGraph();
        if (isAdded) {
            patch.add(graph, quad.getSubject(), quad.getPredicate(), quad.getObject());
        } else {
            patch.delete(graph, quad.getSubject(), quad.getPredicate(), quad.getObject());
        }
    }

    private Set<String> relations() {
        Set<String> relations = new TreeSet<>(before.relations());
        relations.addAll(after.relations());
        return relations;
    }

    @Override
    public void close() {
        before.close();
        after.close();
    }

    private static final class Counter {
        private final Set<String> relations;
        private final NavigableMap<String, Count> facts = new TreeMap<>();
        private Count quads = new Count(0, 0);

        Counter(Set<String> relations) {
            this.relations = relations;
        }

        void count(Quad quad, boolean isAdded) {
            quads = quads.plus(isAdded);
            if (quad.isDefaultGraph() && relations.contains(quad.getPredicate().getURI())) {
                facts.merge(quad.getPredicate().getLocalName(), new Count(0, 0).plus(isAdded), (a, b) -> a.plus(isAdded));
            }
        }
    }
}
