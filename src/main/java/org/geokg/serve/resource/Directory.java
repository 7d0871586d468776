package org.geokg.serve.resource;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;

/** What the graph has under an IRI, and where. For use inside a read transaction. */
public final class Directory {

    private final Dataset dataset;
    private final Links links;
    private final PackedDocuments packed;
    private final Model facts;

    public Directory(Dataset dataset, Links links, PackedDocuments packed) {
        this.dataset = dataset;
        this.links = links;
        this.packed = packed;
        this.facts = dataset.getDefaultModel();
    }

    /**
     * An IRI that the graph knows.
     *
     * @param home where its own triples stand; for a graph, its content
     */
    public record Entry(String iri, Kind kind, Model home) {
        Resource resource() {
            return home.createResource(iri);
        }
    }

    /** Also knows what is only mentioned, such as a claim that is gone and that somebody once decided about. */
    public Optional<Entry> find(String iri) {
        return links.kind(iri).flatMap(kind -> home(iri, kind)
                .or(() -> mentioned(iri, kind))
                .map(home -> new Entry(iri, kind, home)));
    }

    private Optional<Model> home(String iri, Kind kind) {
        return switch (kind) {
            case ENTITY, STATEMENT, PUBLISHER, RULE -> describing(iri, facts);
            case ARTICLE -> describing(iri, dataset.getNamedModel(links.graphOf(iri)));
            case CLAIM -> ClaimGraph.of(dataset, facts.createResource(iri)).or(() -> describing(iri, named(Kind.QUARANTINE)));
            case DECISION, REVIEWER -> describing(iri, named(Kind.DECISIONS));
            case CLAIM_AS_READ -> describing(iri, named(Kind.AS_READ));
            case DATASET -> describing(iri, named(Kind.CATALOG));
            case ARTICLE_GRAPH -> content(dataset.getNamedModel(iri));
            case CATALOG, QUARANTINE, DECISIONS, AS_READ -> content(named(kind));
            case ONTOLOGY -> content(Vocabularies.in(facts)).filter(model -> Vocabularies.isVersion(iri, model));
            case ALIGNMENTS -> Optional.of(packed.alignments());
            case SHAPES -> Optional.of(packed.shapes());
        };
    }

    private Model named(Kind graph) {
        return dataset.getNamedModel(links.base() + graph.place());
    }

    private static Optional<Model> describing(String iri, Model model) {
        return model.contains(model.createResource(iri), null, (RDFNode) null) ? Optional.of(model) : Optional.empty();
    }

    private static Optional<Model> content(Model model) {
        return model.isEmpty() ? Optional.empty() : Optional.of(model);
    }

    private Optional<Model> mentioned(String iri, Kind kind) {
        if (kind.isDocument()) {
            return Optional.empty();
        }
        Node node = facts.createResource(iri).asNode();
        return dataset.asDatasetGraph().contains(Node.ANY, Node.ANY, Node.ANY, node)
                ? Optional.of(facts)
                : Optional.empty();
    }
}
