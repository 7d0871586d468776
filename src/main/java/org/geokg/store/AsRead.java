package org.geokg.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Vocabulary;

/** How claims are named and typed in the graph that keeps what was read of them. */
record AsRead(IriPolicy iris) {
    private static final Node TYPE = RDF.type.asNode();
    private static final String CLAIM = "claim/";
    private static final String READ = "as-read/";

    /** What was read of a claim. */
    Node of(Node claim) {
        return moved(claim, CLAIM, READ);
    }

    /** The claim of which something is kept, from what is kept about its article. */
    DossierIndex.Place place(Quad article) {
        return new DossierIndex.Place(
                moved(article.getObject(), "article/", "graph/"), moved(article.getSubject(), READ, CLAIM));
    }

    /** The article of a graph. */
    Node article(Node graph) {
        return moved(graph, "graph/", "article/");
    }

    /** A claim's triples, to keep. */
    Set<Triple> kept(Set<Triple> claim) {
        return renamed(claim, CLAIM, READ, Vocabulary.CLAIM_AS_READ);
    }

    /** What was kept, as the claim's triples. */
    Set<Triple> restored(Set<Triple> kept) {
        return renamed(kept, READ, CLAIM, Vocabulary.CLAIM);
    }

    private Set<Triple> renamed(Set<Triple> triples, String from, String to, Node type) {
        return triples.stream()
                .map(t -> Triple.create(
                        moved(t.getSubject(), from, to),
                        t.getPredicate(),
                        t.getPredicate().equals(TYPE) ? type : t.getObject()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Node moved(Node node, String from, String to) {
        return NodeFactory.createURI(iris.base() + to + node.getURI().substring(iris.base().length() + from.length()));
    }
}
