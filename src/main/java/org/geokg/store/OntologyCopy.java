package org.geokg.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Keeps the default graph's copy of the ontology as the program has it, touching only terms that differ. */
final class OntologyCopy {
    private OntologyCopy() {}

    /** Whether there is nothing to refresh. */
    static boolean isFresh(Graph defaultGraph, Graph ontology) {
        Set<Node> terms = terms(ontology);
        return terms.containsAll(termsOf(defaultGraph)) && terms.stream().allMatch(t -> isFresh(t, defaultGraph, ontology));
    }

    static void refresh(Graph defaultGraph, Graph ontology) {
        Set<Node> terms = terms(ontology);
        for (Node gone : termsOf(defaultGraph)) {
            if (!terms.contains(gone)) {
                defaultGraph.remove(gone, Node.ANY, Node.ANY);
            }
        }
        for (Node term : terms) {
            if (!isFresh(term, defaultGraph, ontology)) {
                defaultGraph.remove(term, Node.ANY, Node.ANY);
                ontology.find(term, Node.ANY, Node.ANY).forEachRemaining(defaultGraph::add);
            }
        }
    }

    private static boolean isFresh(Node term, Graph defaultGraph, Graph ontology) {
        return defaultGraph.find(term, Node.ANY, Node.ANY).toSet().equals(ontology.find(term, Node.ANY, Node.ANY).toSet());
    }

    private static Set<Node> terms(Graph ontology) {
        Set<Node> terms = new LinkedHashSet<>();
        ontology.find().mapWith(Triple::getSubject).forEachRemaining(terms::add);
        return terms;
    }

    private static Set<Node> termsOf(Graph graph) {
        Set<Node> terms = new LinkedHashSet<>();
        for (Node mark : List.of(RDFS.isDefinedBy.asNode(), SKOS.inScheme.asNode())) {
            graph.find(Node.ANY, mark, Node.ANY).mapWith(Triple::getSubject).forEachRemaining(terms::add);
        }
        return terms;
    }
}
