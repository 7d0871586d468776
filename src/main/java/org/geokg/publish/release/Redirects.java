package org.geokg.publish.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Prefixes;
import org.geokg.graph.Vocabulary;

/**
 * Where to go from statements that are gone. A statement's IRI changes when its episode does, as by an earlier date; what is said
 * now of the same triple and the same office takes its place. Where nothing is, the statement is gone without a redirect.
 */
final class Redirects extends RDFChangesBase {
    static final String FILE = "redirects.ttl";
    private static final Node REPLACED_BY = DCTerms.isReplacedBy.asNode();
    private static final List<Node> KEY =
            List.of(RDF.subject.asNode(), RDF.predicate.asNode(), RDF.object.asNode(), Vocabulary.ROLE);

    private final IriPolicy iris;
    private final Map<Node, Map<Node, Node>> removed = new HashMap<>();
    private final Set<Node> gone = new HashSet<>();
    private final SortedMap<String, SortedSet<String>> replacements = new TreeMap<>();

    Redirects(IriPolicy iris) {
        this.iris = iris;
    }

    /** Notes what a diff removes of statements. */
    @Override
    public void delete(Node graph, Node subject, Node property, Node value) {
        if (graph != null || iris.key("statement/", subject).isEmpty()) {
            return;
        }
        if (KEY.contains(property)) {
            removed.computeIfAbsent(subject, s -> new HashMap<>()).put(property, value);
        } else if (property.equals(RDF.type.asNode())) {
            gone.add(subject);
        }
    }

    /**
     * Finds what takes the place of the statements that are gone, and leads older redirects on to where they lead now.
     *
     * @param older the redirects of the release before
     */
    void resolve(DatasetGraph data, Graph older) {
        Map<Map<Node, Node>, SortedSet<String>> now = Txn.calculateRead(data, () -> sought(data.getDefaultGraph()));
        for (Node statement : gone) {
            SortedSet<String> others = now.getOrDefault(removed.getOrDefault(statement, Map.of()), new TreeSet<>());
            if (!others.isEmpty()) {
                replacements.put(statement.getURI(), others);
            }
        }
        older.find(Node.ANY, REPLACED_BY, Node.ANY).forEachRemaining(t -> leadOn(data, t));
    }

    private void leadOn(DatasetGraph data, Triple older) {
        String from = older.getSubject().getURI();
        String to = older.getObject().getURI();
        if (exists(data, older.getSubject())) {
            return;
        }
        SortedSet<String> ends = replacements.computeIfAbsent(from, f -> new TreeSet<>());
        if (exists(data, older.getObject())) {
            ends.add(to);
        } else {
            ends.addAll(replacements.getOrDefault(to, new TreeSet<>()));
        }
        if (ends.isEmpty()) {
            replacements.remove(from);
        }
    }

    private static boolean exists(DatasetGraph data, Node statement) {
        return Txn.calculateRead(data, () -> data.getDefaultGraph().contains(statement, RDF.type.asNode(), Node.ANY));
    }

    /** The statements of today by what they are about, of those about which something is gone. */
    private Map<Map<Node, Node>, SortedSet<String>> sought(Graph graph) {
        Map<Map<Node, Node>, SortedSet<String>> found = new HashMap<>();
        gone.forEach(statement -> found.put(removed.getOrDefault(statement, Map.of()), new TreeSet<>()));
        if (gone.isEmpty()) {
            return found;
        }
        graph.find(Node.ANY, RDF.type.asNode(), Vocabulary.STATEMENT).forEachRemaining(t -> {
            SortedSet<String> others = found.get(key(graph, t.getSubject()));
            if (others != null) {
                others.add(t.getSubject().getURI());
            }
        });
        return found;
    }

    private static Map<Node, Node> key(Graph graph, Node statement) {
        Map<Node, Node> key = new HashMap<>();
        graph.find(statement, Node.ANY, Node.ANY).forEachRemaining(t -> {
            if (KEY.contains(t.getPredicate())) {
                key.put(t.getPredicate(), t.getObject());
            }
        });
        return key;
    }

    /** How many triples there are to write. */
    long size() {
        return replacements.values().stream().mapToLong(Set::size).sum();
    }

    void write(OutputStream out) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Prefixes.of(iris));
        replacements.forEach((from, others) -> others.forEach(to ->
                graph.add(Triple.create(NodeFactory.createURI(from), REPLACED_BY, NodeFactory.createURI(to)))));
        RDFWriter.source(graph).format(RDFFormat.TURTLE_FLAT).output(out);
    }

    /** Those of a release before; none where it has none. */
    static Graph of(PreviousRelease release) throws IOException {
        return Files.exists(release.redirects())
                ? RDFParser.source(release.redirects()).toGraph()
                : GraphFactory.createDefaultGraph();
    }
}
