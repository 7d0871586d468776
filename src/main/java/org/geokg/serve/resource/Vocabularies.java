package org.geokg.serve.resource;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Takes the vocabulary out of the facts that it stands among. */
public final class Vocabularies {

    public static final Resource HEADER = ResourceFactory.createResource(Links.ONTOLOGY);

    private static final List<Resource> TYPES = List.of(
            OWL.Class,
            OWL.ObjectProperty,
            OWL.DatatypeProperty,
            OWL.AnnotationProperty,
            SKOS.ConceptScheme,
            Terms.concept("StateRelation"),
            Terms.concept("EventRelation"));

    /** Of what its header and its terms use, beyond what all documents declare. */
    private static final Map<String, String> PREFIXES = Map.of(
            "dc", DC.getURI(),
            "vann", "http://purl.org/vocab/vann/",
            "vs", "http://www.w3.org/2003/06/sw-vocab-status/ns#",
            "sh", "http://www.w3.org/ns/shacl#");

    /** The ontology's header, its terms, and the annotation properties of others that it declares. */
    static Model in(Model facts) {
        Model ontology = ModelFactory.createDefaultModel();
        ontology.setNsPrefixes(PREFIXES);
        Stream.of(
                        Stream.of(facts.createResource(HEADER.getURI())),
                        facts.listSubjectsWithProperty(RDFS.isDefinedBy).toList().stream(),
                        facts.listSubjectsWithProperty(SKOS.inScheme).toList().stream(),
                        TYPES.stream().flatMap(type -> facts.listSubjectsWithProperty(RDF.type, type).toList().stream()))
                .flatMap(terms -> terms)
                .filter(Vocabularies::isOurs)
                .distinct()
                .forEach(term -> ontology.add(term.listProperties()));
        if (!ontology.isEmpty()) {
            facts.listSubjectsWithProperty(RDF.type, OWL.AnnotationProperty).toList()
                    .forEach(term -> ontology.add(term, RDF.type, OWL.AnnotationProperty));
        }
        return ontology;
    }

    /** Whether the IRI is that of the vocabulary, or of the version of it that this is. */
    static boolean isVersion(String iri, Model ontology) {
        return iri.equals(Links.ONTOLOGY) || ontology.contains(HEADER, OWL2.versionIRI, (RDFNode) ontology.createResource(iri));
    }

    private static boolean isOurs(Resource term) {
        return term.isURIResource()
                && (term.getURI().equals(Links.ONTOLOGY) || term.getURI().startsWith(Links.ONTOLOGY + "#"));
    }

    private Vocabularies() {}
}
