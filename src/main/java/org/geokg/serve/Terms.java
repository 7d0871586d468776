package org.geokg.serve;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Names of the vocabularies that the pages read. */
final class Terms {

    static final Property HEADLINE = ResourceFactory.createProperty("https://schema.org/headline");
    static final Property PUBLISHER = ResourceFactory.createProperty("https://schema.org/publisher");
    static final Property PUBLISHED = ResourceFactory.createProperty("https://schema.org/datePublished");
    static final Property URL = ResourceFactory.createProperty("https://schema.org/url");

    /** A term of the ontology, as a property. */
    static Property gkg(String name) {
        return ResourceFactory.createProperty(Links.ONTOLOGY + "#" + name);
    }

    /** A class or concept of the ontology. */
    static Resource concept(String name) {
        return ResourceFactory.createResource(Links.ONTOLOGY + "#" + name);
    }

    private Terms() {}
}
