package org.geokg.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.Speaker;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;

/** Entities as triples of the default graph, and back. */
public final class EntityTriples {
    private static final Node TYPE = RDF.type.asNode();
    private static final Node LABEL = RDFS.label.asNode();
    private static final Node ALT_LABEL = SKOS.altLabel.asNode();
    private static final Node SAME_AS = OWL.sameAs.asNode();

    /** The properties of an entity that reference data owns; all others are relations, which fusion owns. */
    public static final List<Node> PROPERTIES = List.of(
            TYPE,
            LABEL,
            ALT_LABEL,
            SAME_AS,
            Vocabulary.ISO_ALPHA_2,
            Vocabulary.ISO_ALPHA_3,
            Vocabulary.BODY_OF,
            Vocabulary.METONYM_FOR,
            Vocabulary.PROVISIONAL);

    private final IriPolicy iris;

    public EntityTriples(IriPolicy iris) {
        this.iris = iris;
    }

    /** The entities that a claim speaks of. */
    public static Stream<Entity> of(Claim claim) {
        Stream<Entity> object = claim.object() instanceof ClaimObject.Of of ? Stream.of(of.entity()) : Stream.empty();
        Stream<Entity> speaker = claim.speaker().stream()
                .flatMap(s -> s instanceof Speaker.Named named ? Stream.of(named.entity()) : Stream.empty());
        return Stream.of(Stream.of(claim.subject()), object, speaker, claim.participants().stream())
                .flatMap(s -> s);
    }

    /** Everything that reference data says about an entity; relations to other entities are left to fusion. */
    public List<Triple> describe(Entity entity) {
        Node node = iris.entity(entity.id());
        List<Triple> triples = new ArrayList<>();
        entity.types().forEach(t -> triples.add(Triple.create(node, TYPE, Vocabulary.gkg(t.localName()))));
        triples.add(Triple.create(node, LABEL, Terms.english(entity.label())));
        entity.altLabels().forEach(l -> triples.add(Triple.create(node, ALT_LABEL, Terms.english(l))));
        entity.iso2().ifPresent(c -> triples.add(Triple.create(node, Vocabulary.ISO_ALPHA_2, Terms.text(c))));
        entity.iso3().ifPresent(c -> triples.add(Triple.create(node, Vocabulary.ISO_ALPHA_3, Terms.text(c))));
        entity.wikidata().ifPresent(q -> triples.add(Triple.create(node, SAME_AS, wikidata(q))));
        entity.bodyOf().ifPresent(id -> triples.add(Triple.create(node, Vocabulary.BODY_OF, iris.entity(id))));
        entity.metonymFor().ifPresent(id -> triples.add(Triple.create(node, Vocabulary.METONYM_FOR, iris.entity(id))));
        if (entity.isProvisional()) {
            triples.add(Triple.create(node, Vocabulary.PROVISIONAL, Terms.yes()));
        }
        return triples;
    }

    /** The entity that the default graph describes under this IRI; empty if it does not. */
    public Optional<Entity> read(Graph defaultGraph, Node node) {
        Optional<String> id = iris.key("id/", node);
        Optional<String> label = text(defaultGraph, node, LABEL);
        List<EntityType> types = objects(defaultGraph, node, TYPE).stream()
                .filter(t -> t.isURI() && t.getURI().startsWith(Vocabulary.NS))
                .flatMap(t -> EntityType.ofLocalName(t.getURI().substring(Vocabulary.NS.length())).stream())
                .toList();
        if (id.isEmpty() || label.isEmpty() || types.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Entity(
                id.get(),
                label.get(),
                types,
                objects(defaultGraph, node, ALT_LABEL).stream().map(Node::getLiteralLexicalForm).sorted().toList(),
                objects(defaultGraph, node, SAME_AS).stream().map(EntityTriples::wikidataId).findFirst(),
                text(defaultGraph, node, Vocabulary.ISO_ALPHA_2),
                text(defaultGraph, node, Vocabulary.ISO_ALPHA_3),
                entityId(defaultGraph, node, Vocabulary.BODY_OF),
                entityId(defaultGraph, node, Vocabulary.METONYM_FOR)));
    }

    private Optional<String> entityId(Graph graph, Node node, Node property) {
        return objects(graph, node, property).stream().flatMap(o -> iris.key("id/", o).stream()).findFirst();
    }

    private static Node wikidata(String item) {
        return NodeFactory.createURI(Vocabulary.WIKIDATA + PercentEncoding.encode(item));
    }

    private static String wikidataId(Node item) {
        return item.getURI().substring(Vocabulary.WIKIDATA.length());
    }

    private static Optional<String> text(Graph graph, Node node, Node property) {
        return objects(graph, node, property).stream().map(Node::getLiteralLexicalForm).sorted().findFirst();
    }

    private static List<Node> objects(Graph graph, Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY).map(Triple::getObject).toList();
    }
}
