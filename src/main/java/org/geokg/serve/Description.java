package org.geokg.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.geokg.graph.Prefixes;

/**
 * What the graph says about a resource, as RDF: its own triples, for an entity also the facts that point to it and its
 * statements, for an article all its claims; and the names of whatever they mention. For use inside a read transaction.
 */
final class Description {

    private final Dataset dataset;
    private final Links links;
    private final GraphReader reader;

    Description(Dataset dataset, Links links) {
        this.dataset = dataset;
        this.links = links;
        this.reader = new GraphReader(dataset);
    }

    /** Empty if the graph does not know the IRI. */
    Optional<Model> of(String iri) {
        Model about = ModelFactory.createDefaultModel();
        Resource resource = about.createResource(iri);
        if (iri.equals(Links.ONTOLOGY)) {
            addOntology(about);
        } else if (iri.startsWith(links.base() + "article/")) {
            about.add(dataset.getNamedModel(links.graphOf(iri)));
        } else if (iri.startsWith(links.base() + "claim/")) {
            reader.graphOfClaim(resource).ifPresent(graph -> about.add(own(graph, resource)));
        } else {
            about.add(own(reader.facts(), resource));
            addIncoming(about, resource);
        }
        if (about.isEmpty()) {
            return Optional.empty();
        }
        addNames(about);
        return Optional.of(about.setNsPrefixes(Prefixes.of(links.iris())));
    }

    private void addIncoming(Model about, Resource resource) {
        Model facts = reader.facts();
        about.add(facts.listStatements(null, null, resource));
        List<Resource> statements = Stream.concat(
                        facts.listSubjectsWithProperty(RDF.subject, resource).toList().stream(),
                        facts.listSubjectsWithProperty(RDF.object, resource).toList().stream())
                .toList();
        statements.forEach(statement -> about.add(own(facts, statement)));
    }

    private void addOntology(Model about) {
        Resource ontology = about.createResource(Links.ONTOLOGY);
        about.add(own(reader.facts(), ontology));
        reader.facts()
                .listSubjects()
                .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Links.ONTOLOGY + "#"))
                .toList()
                .forEach(term -> about.add(own(reader.facts(), term)));
    }

    private void addNames(Model about) {
        List<RDFNode> mentioned = Stream.concat(
                        about.listSubjects().toList().stream(), about.listObjects().toList().stream())
                .filter(RDFNode::isURIResource)
                .distinct()
                .toList();
        mentioned.forEach(node -> about.add(reader.facts().listStatements(node.asResource(), RDFS.label, (RDFNode) null)));
    }

    private static List<Statement> own(Model model, Resource resource) {
        return model.listStatements(resource, null, (RDFNode) null).toList();
    }
}
