package org.geokg.serve.resource;

import static org.geokg.serve.resource.Terms.gkg;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.geokg.graph.Vocabulary;
import org.geokg.serve.resource.Directory.Entry;

/**
 * What the graph says about a resource, as RDF. The first page has its own triples and, for what the default graph
 * describes, those that point to it; then comes what belongs to it, page by page: an entity's statements, a statement's
 * claims, a publisher's articles, a reviewer's decisions. A graph is its content. For use inside a read transaction.
 */
public final class Description {

    private static final Property ASSOCIATED = ResourceFactory.createProperty(Vocabulary.WAS_ASSOCIATED_WITH.getURI());
    /** What statements have; they come page by page. */
    private static final Set<Property> ENDS = Set.of(RDF.subject, RDF.object);

    private static final List<String> SIDES = List.of("supportedBy", "contradictedBy", "mentionedBy");

    private final Dataset dataset;
    private final Model facts;
    private final Entry entry;
    private final List<Item> items;

    /** Something that belongs to the resource, and the graph in which it stands. */
    private record Item(Resource node, Model graph) {}

    public Description(Dataset dataset, Entry entry) {
        this.dataset = dataset;
        this.facts = dataset.getDefaultModel();
        this.entry = entry;
        this.items = items();
    }

    /** How many things belong to the resource. */
    public int size() {
        return items.size();
    }

    /** One page of it, with the names of whatever it mentions. */
    public Model page(Page page) {
        Model about = ModelFactory.createDefaultModel();
        about.setNsPrefixes(entry.home().getNsPrefixMap());
        if (page.isFirst()) {
            addSelf(about);
        }
        page.of(items).forEach(item -> about.add(own(item.graph(), item.node())));
        if (!entry.kind().isDocument()) {
            addNames(about);
        }
        return about;
    }

    private void addSelf(Model about) {
        switch (entry.kind()) {
            case ENTITY, STATEMENT, PUBLISHER, RULE, CLAIM, DECISION, REVIEWER, CLAIM_AS_READ -> {
                about.add(own(entry.home(), entry.resource()));
                about.add(facts.listStatements(null, null, entry.resource())
                        .filterDrop(s -> ENDS.contains(s.getPredicate()))
                        .toList());
            }
            case ARTICLE, DATASET -> about.add(entry.home());
            case ARTICLE_GRAPH, CATALOG, QUARANTINE, DECISIONS, AS_READ, ONTOLOGY, ALIGNMENTS, SHAPES -> { }
        }
        if (about.isEmpty() && !entry.kind().isDocument()) {
            dataset.asDatasetGraph()
                    .stream(Node.ANY, Node.ANY, Node.ANY, entry.resource().asNode())
                    .limit(Representation.TURTLE.pageSize())
                    .forEach(quad -> about.getGraph().add(quad.asTriple()));
        }
    }

    private List<Item> items() {
        Resource self = entry.resource();
        Stream<Item> found = switch (entry.kind()) {
            case ENTITY -> ENDS.stream()
                    .flatMap(end -> facts.listSubjectsWithProperty(end, self).toList().stream())
                    .map(statement -> new Item(statement, facts));
            case STATEMENT -> SIDES.stream()
                    .flatMap(side -> facts.listObjectsOfProperty(self, gkg(side)).toList().stream())
                    .filter(RDFNode::isURIResource)
                    .map(RDFNode::asResource)
                    .flatMap(claim -> ClaimGraph.of(dataset, claim).stream().map(graph -> new Item(claim, graph)));
            case PUBLISHER -> dataset.asDatasetGraph()
                    .stream(Node.ANY, Node.ANY, Vocabulary.SCHEMA_PUBLISHER, self.asNode())
                    .map(this::article);
            case REVIEWER -> entry.home().listSubjectsWithProperty(ASSOCIATED, self).toList().stream()
                    .map(decision -> new Item(decision, entry.home()));
            case ARTICLE_GRAPH, CATALOG, QUARANTINE, DECISIONS, AS_READ, ONTOLOGY, ALIGNMENTS, SHAPES ->
                entry.home().listSubjects().toList().stream().map(subject -> new Item(subject, entry.home()));
            case ARTICLE, CLAIM, RULE, DECISION, CLAIM_AS_READ, DATASET -> Stream.empty();
        };
        return found.distinct().sorted(Comparator.comparing(item -> item.node().toString())).toList();
    }

    private Item article(Quad quad) {
        return new Item(
                ResourceFactory.createResource(quad.getSubject().getURI()),
                dataset.getNamedModel(quad.getGraph().getURI()));
    }

    private void addNames(Model about) {
        List<RDFNode> mentioned = Stream.concat(
                        about.listSubjects().toList().stream(), about.listObjects().toList().stream())
                .filter(RDFNode::isURIResource)
                .distinct()
                .toList();
        mentioned.forEach(node -> about.add(
                facts.listStatements(node.asResource(), RDFS.label, (RDFNode) null)));
    }

    private static List<Statement> own(Model model, Resource resource) {
        return model.listStatements(resource, null, (RDFNode) null).toList();
    }
}
