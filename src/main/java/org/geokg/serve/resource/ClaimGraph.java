package org.geokg.serve.resource;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;

/** Where a claim stands: the named graph of its article. */
public final class ClaimGraph {

    /** Empty if no graph has the claim. */
    public static Optional<Model> of(Dataset dataset, Resource claim) {
        Iterator<Quad> quads = dataset.asDatasetGraph()
                .findNG(Node.ANY, claim.asNode(), Terms.gkg("article").asNode(), Node.ANY);
        return quads.hasNext() ? Optional.of(dataset.getNamedModel(quads.next().getGraph().getURI())) : Optional.empty();
    }

    private ClaimGraph() {}
}
