package org.geokg.serve.resource;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.geokg.graph.Ontology;

/** Documents that come with the program and are in no store; treat as read-only. */
public record PackedDocuments(Model alignments, Model shapes) {

    public static PackedDocuments read() {
        return new PackedDocuments(
                ModelFactory.createModelForGraph(Ontology.packedAlignments().graph()),
                ModelFactory.createModelForGraph(Ontology.packedShapes().graph()));
    }
}
