package org.geokg.serve.resource;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.geokg.graph.Vocabulary;

/** The vocabulary as the pages need it: as properties and resources, where the graph has nodes. */
public final class Terms {

    public static final Property HEADLINE = property(Vocabulary.HEADLINE);
    public static final Property PUBLISHER = property(Vocabulary.SCHEMA_PUBLISHER);
    public static final Property PUBLISHED = property(Vocabulary.DATE_PUBLISHED);
    public static final Property URL = property(Vocabulary.URL);

    /** A term of the ontology, as a property. */
    public static Property gkg(String name) {
        return property(Vocabulary.gkg(name));
    }

    /** A class or concept of the ontology. */
    public static Resource concept(String name) {
        return ResourceFactory.createResource(Vocabulary.gkg(name).getURI());
    }

    private static Property property(Node term) {
        return ResourceFactory.createProperty(term.getURI());
    }

    private Terms() {}
}
