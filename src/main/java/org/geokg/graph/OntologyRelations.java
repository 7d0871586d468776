package org.geokg.graph;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.geokg.claim.Relation;
import org.geokg.entity.EntityType;

/**
 * Reads the relations from an ontology: every {@code gkg:StateRelation} and {@code gkg:EventRelation} that is not
 * deprecated. A hint such as {@code schema:domainIncludes gkg:Actor} allows every entity type below that class.
 */
public final class OntologyRelations {
    private static final Node DEPRECATED = NodeFactory.createURI(OWL.NS + "deprecated");

    private final Ontology ontology;
    private final Graph graph;

    private OntologyRelations(Ontology ontology) {
        this.ontology = ontology;
        this.graph = ontology.graph();
    }

    /** The relations of the ontology that comes with the program. */
    public static List<Relation> read() {
        return read(Ontology.packed());
    }

    /** The relations of an ontology in Turtle. */
    public static List<Relation> read(Path file) {
        return read(Ontology.read(file));
    }

    /**
     * The relations of an ontology, sorted by name.
     *
     * @throws InvalidOntologyException if one lacks a label or types, is both state and event, or names a class or
     *     relation that the ontology does not have; or if there are blank nodes
     */
    public static List<Relation> read(Ontology ontology) {
        return new OntologyRelations(ontology).all();
    }

    private List<Relation> all() {
        graph.stream().filter(t -> t.getSubject().isBlank() || t.getObject().isBlank()).findFirst().ifPresent(t -> {
            throw invalid("a blank node at " + t.getPredicate(), "give it an IRI: equal graphs are to be equal dumps");
        });
        List<Node> states = subjects(Vocabulary.STATE_RELATION);
        List<Node> events = subjects(Vocabulary.EVENT_RELATION);
        states.stream().filter(events::contains).findFirst().ifPresent(both -> {
            throw invalid(name(both) + " is both a state and an event", "type it as one of the two");
        });
        List<Relation> relations = Stream.concat(
                        states.stream().map(n -> relation(n, Relation.Kind.STATE)),
                        events.stream().map(n -> relation(n, Relation.Kind.EVENT)))
                .sorted(Comparator.comparing(Relation::name))
                .toList();
        relations.forEach(r -> checkReferences(r, relations));
        return relations;
    }

    private Relation relation(Node node, Relation.Kind kind) {
        return new Relation(
                name(node),
                label(node),
                kind,
                graph.contains(node, RDF.type.asNode(), OWL.SymmetricProperty.asNode()),
                types(node, Vocabulary.DOMAIN_INCLUDES),
                types(node, Vocabulary.RANGE_INCLUDES),
                names(node, Vocabulary.ENDS),
                names(node, Vocabulary.SUSPENDS),
                names(node, Vocabulary.EXCLUDES));
    }

    private void checkReferences(Relation relation, List<Relation> relations) {
        List<String> known = relations.stream().map(Relation::name).toList();
        Stream.of(relation.ends(), relation.suspends(), relation.excludes())
                .flatMap(List::stream)
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw invalid(relation.name() + " refers to an unknown relation " + name, "known are " + known);
                });
        if (relation.subjectTypes().isEmpty()) {
            throw invalid(relation.name() + " says nothing about its subject", "add schema:domainIncludes");
        }
    }

    /** The entity types below the classes named; none when the object is a date. */
    private List<EntityType> types(Node relation, Node hint) {
        List<Node> hints = objects(relation, hint);
        if (hints.isEmpty()) {
            throw invalid(name(relation) + " has no " + hint.getLocalName(), "say which classes may stand there");
        }
        List<Node> classes = hints.stream().filter(h -> !isDateType(h)).toList();
        if (!classes.isEmpty() && classes.size() < hints.size()) {
            throw invalid(name(relation) + " takes entities and dates alike", "split it into two relations");
        }
        return classes.stream().flatMap(this::typesOf).distinct().sorted().toList();
    }

    private Stream<EntityType> typesOf(Node cls) {
        List<EntityType> below = Arrays.stream(EntityType.values())
                .filter(t -> withAncestors(Vocabulary.gkg(t.localName())).contains(cls))
                .toList();
        if (below.isEmpty()) {
            throw invalid("no entity can be a " + cls, "use a class of the ontology");
        }
        return below.stream().filter(t -> below.stream().noneMatch(other -> other != t && t.isA(other)));
    }

    private Set<Node> withAncestors(Node cls) {
        Set<Node> seen = new LinkedHashSet<>();
        Deque<Node> toVisit = new ArrayDeque<>(List.of(cls));
        while (!toVisit.isEmpty()) {
            Node next = toVisit.remove();
            if (seen.add(next)) {
                toVisit.addAll(objects(next, RDFS.subClassOf.asNode()));
            }
        }
        return seen;
    }

    private List<Node> subjects(Node type) {
        return graph.stream(Node.ANY, RDF.type.asNode(), type)
                .map(Triple::getSubject)
                .filter(n -> !graph.contains(n, DEPRECATED, Node.ANY))
                .distinct()
                .toList();
    }

    private List<Node> objects(Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY).map(Triple::getObject).toList();
    }

    private List<String> names(Node relation, Node property) {
        return objects(relation, property).stream().map(this::name).sorted().toList();
    }

    private String label(Node relation) {
        return objects(relation, RDFS.label.asNode()).stream()
                .filter(l -> l.isLiteral() && (l.getLiteralLanguage().equals("en") || l.getLiteralLanguage().isEmpty()))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElseThrow(() -> invalid(name(relation) + " has no English label", "add rdfs:label"));
    }

    private String name(Node relation) {
        if (!relation.isURI() || !relation.getURI().startsWith(Vocabulary.NS)) {
            throw invalid(relation + " is not in the ontology's namespace", "name relations as gkg:…");
        }
        return relation.getURI().substring(Vocabulary.NS.length());
    }

    private static boolean isDateType(Node node) {
        return node.isURI() && node.getURI().startsWith(XSD.getURI());
    }

    private InvalidOntologyException invalid(String found, String advice) {
        return InvalidOntologyException.of(ontology.source(), found, advice);
    }
}
