package org.geokg.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Vocabulary;

/** Finds what belongs to dossiers, and the dossiers to which things belong. */
final class DossierIndex {
    private static final Node SUBJECT = RDF.subject.asNode();
    private static final Node PREDICATE = RDF.predicate.asNode();
    private static final Node OBJECT = RDF.object.asNode();

    /** From so many pairs of one actor on, one walk through all that is said of it is cheaper. */
    private static final int WORTH_WALKING = 20;

    /** A claim and the graph of the article that makes it. */
    record Place(Node graph, Node claim) {}

    /** What is stored of a dossier. */
    record Contents(List<Place> claims, List<Node> statements) {
        private Contents() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private final DatasetGraph data;
    private final IriPolicy iris;

    DossierIndex(DatasetGraph data, IriPolicy iris) {
        this.data = data;
        this.iris = iris;
    }

    /** The dossiers that all claims of a graph, or all statements of the default graph, belong to. */
    SortedSet<Dossier> in(Node graph) {
        return dossiers(data.stream(graph, Node.ANY, SUBJECT, Node.ANY));
    }

    /** The dossier of a claim. */
    Dossier of(Place place) {
        return dossier(Quad.create(place.graph(), place.claim(), SUBJECT, Node.ANY));
    }

    /** Of whom a claim tells that they hold an office; empty if it tells something else. */
    Optional<Node> officeHolder(Place place) {
        Quad claim = Quad.create(place.graph(), place.claim(), SUBJECT, Node.ANY);
        return isOffice(claim) ? Optional.of(value(claim, SUBJECT)) : Optional.empty();
    }

    /** The dossiers of all claims that these speakers make, wherever they make them. */
    SortedSet<Dossier> saidBy(Collection<Node> speakers) {
        return dossiers(speakers.stream().flatMap(s -> data.stream(Node.ANY, Node.ANY, Vocabulary.SAID_BY, s)));
    }

    /** The dossiers of all statements that have this property with a value that passes the test. */
    SortedSet<Dossier> having(Node property, Predicate<Node> value) {
        return dossiers(data.stream(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY).filter(q -> value.test(q.getObject())));
    }

    /** Of whom a graph's claims tell that they hold an office. */
    List<Node> officeHolders(Node graph) {
        return data.stream(graph, Node.ANY, PREDICATE, Dossier.HOLDS_OFFICE_IN)
                .map(q -> value(q, SUBJECT))
                .toList();
    }

    private SortedSet<Dossier> dossiers(Stream<Quad> abouts) {
        SortedSet<Dossier> dossiers = new TreeSet<>(Dossier.ORDER);
        abouts.filter(q -> q.isDefaultGraph() || isClaim(q)).forEach(q -> dossiers.add(dossier(q)));
        return dossiers;
    }

    /** Where it is claimed that this person holds an office. */
    List<Place> offices(Node person) {
        return data.stream(Node.ANY, Node.ANY, SUBJECT, person)
                .filter(q -> isClaim(q) && isOffice(q))
                .map(q -> new Place(q.getGraph(), q.getSubject()))
                .toList();
    }

    /** The contents of each of these dossiers, in their order. */
    SortedMap<Dossier, Contents> contents(Collection<Dossier> dossiers) {
        SortedMap<Dossier, Contents> contents = new TreeMap<>(Dossier.ORDER);
        Map<Node, Integer> asked = new HashMap<>();
        for (Dossier dossier : dossiers) {
            contents.put(dossier, new Contents());
            dossier.ways().forEach(way -> asked.merge(way.subject(), 1, Integer::sum));
        }
        SortedSet<Node> walked = new TreeSet<>(Comparator.comparing(Node::toString));
        for (Dossier dossier : contents.keySet()) {
            for (Dossier.Way way : dossier.ways()) {
                if (asked.get(way.subject()) >= WORTH_WALKING) {
                    walked.add(way.subject());
                } else {
                    between(way).filter(q -> !isOffice(q)).forEach(q -> file(q, contents));
                }
            }
            if (dossier instanceof Dossier.Offices offices) {
                data.stream(Node.ANY, Node.ANY, OBJECT, offices.in()).filter(this::isOffice).forEach(q -> file(q, contents));
            }
        }
        walked.stream()
                .flatMap(s -> data.stream(Node.ANY, Node.ANY, SUBJECT, s))
                .filter(q -> !isOffice(q))
                .forEach(q -> file(q, contents));
        return contents;
    }

    /**
     * What has this subject and this object. Some actors are in most of the news: what the rarer of the two is in is found by
     * looking through both at once until one has no more.
     */
    private Stream<Quad> between(Dossier.Way way) {
        Iterator<Quad> ofSubject = data.find(Node.ANY, Node.ANY, SUBJECT, way.subject());
        Iterator<Quad> ofObject = data.find(Node.ANY, Node.ANY, OBJECT, way.object());
        List<Quad> subjects = new ArrayList<>();
        List<Quad> objects = new ArrayList<>();
        while (ofSubject.hasNext() && ofObject.hasNext()) {
            subjects.add(ofSubject.next());
            objects.add(ofObject.next());
        }
        return ofSubject.hasNext()
                ? objects.stream().filter(q -> data.contains(q.getGraph(), q.getSubject(), SUBJECT, way.subject()))
                : subjects.stream().filter(q -> data.contains(q.getGraph(), q.getSubject(), OBJECT, way.object()));
    }

    private void file(Quad about, SortedMap<Dossier, Contents> contents) {
        Contents dossier = !about.isDefaultGraph() && !isClaim(about) ? null : contents.get(dossier(about));
        if (dossier == null) {
            return;
        }
        if (about.isDefaultGraph()) {
            dossier.statements().add(about.getSubject());
        } else {
            dossier.claims().add(new Place(about.getGraph(), about.getSubject()));
        }
    }

    private Dossier dossier(Quad about) {
        return Dossier.of(value(about, SUBJECT), value(about, PREDICATE), value(about, OBJECT));
    }

    private boolean isOffice(Quad about) {
        return value(about, PREDICATE).equals(Dossier.HOLDS_OFFICE_IN);
    }

    private boolean isClaim(Quad about) {
        return iris.isArticleGraph(about.getGraph());
    }

    private Node value(Quad about, Node property) {
        return data.find(about.getGraph(), about.getSubject(), property, Node.ANY)
                .next()
                .getObject();
    }
}
