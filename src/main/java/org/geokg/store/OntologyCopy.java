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

    static void refresh(Graph defaultGraph, Graph ontology) {
        Set<Node> terms = new LinkedHashSet<>();
        ontology.find().mapWith(Triple::getSubject).forEachRemaining(terms::add);
        for (Node gone : termsOf(defaultGraph)) {
            if (!terms.contains(gone)) {
                defaultGraph.remove(gone, Node.ANY, Node.ANY);
            }
        }
        for (Node term : terms) {
            Set<Triple> wanted = ontology.find(term, Node.ANY, Node.ANY).toSet();
            if (!defaultGraph.find(term, Node.ANY, Node.ANY).toSet().equals(wanted)) {
                defaultGraph.remove(term, Node.ANY, Node.ANY);
                wanted.forEach(defaultGraph::add);
            }
        }
    }

    private static Set<Node> termsOf(Graph graph) {
        Set<Node> terms = new LinkedHashSet<>();
        for (Node mark : List.of(RDFS.isDefinedBy.asNode(), SKOS.inScheme.asNode())) {
            graph.find(Node.ANY, mark, Node.ANY).mapWith(Triple::getSubject).forEachRemaining(terms::add);
        }
        return terms;
    }
}
