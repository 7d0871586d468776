package org.geokg.serve.linked;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.geokg.serve.resource.Directory.Entry;
import org.geokg.serve.resource.Documents;
import org.geokg.serve.resource.Links;
import org.geokg.serve.resource.Page;
import org.geokg.serve.resource.Representation;

/**
 * What a document says of itself: what it is about, to which dataset it belongs, and, where it is one page of several,
 * where the others are.
 *
 * @see <a href="http://www.hydra-cg.com/spec/latest/core/#collections">Hydra, paged collections</a>
 */
record DocumentTriples(Documents documents, Links links) {

    private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";

    /** A graph is sent as it is, but for the links from page to page. */
    void add(Model model, Entry entry, Representation form, Page page) {
        Resource document = model.createResource(documents.iri(entry.iri(), form, page.number()));
        if (!entry.kind().isDocument()) {
            model.setNsPrefix("foaf", FOAF.NS);
            document.addProperty(RDF.type, FOAF.Document)
                    .addProperty(FOAF.primaryTopic, model.createResource(entry.iri()))
                    .addProperty(VOID.inDataset, model.createResource(links.iris().dataset().getURI()));
        }
        if (page.count() > 1) {
            model.setNsPrefix("hydra", HYDRA);
            document.addProperty(RDF.type, ResourceFactory.createResource(HYDRA + "PartialCollectionView"));
            addPage(document, "first", entry, form, 1);
            page.previous().ifPresent(number -> addPage(document, "previous", entry, form, number));
            page.next().ifPresent(number -> addPage(document, "next", entry, form, number));
            addPage(document, "last", entry, form, page.count());
        }
    }

    private void addPage(Resource document, String relation, Entry entry, Representation form, int number) {
        Property property = ResourceFactory.createProperty(HYDRA + relation);
        document.addProperty(property, document.getModel().createResource(documents.iri(entry.iri(), form, number)));
    }
}
