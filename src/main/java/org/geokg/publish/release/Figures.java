package org.geokg.publish.release;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Vocabulary;
import org.geokg.publish.QuadView;

/**
 * What a dataset holds, in numbers, found in one pass over it. The subjects are held in memory meanwhile.
 *
 * @param quads     in all graphs
 * @param data      triples of the default graph that are not the ontology's
 * @param subjects  different subjects
 * @param entities  states, organizations, people and the like
 * @param wikidata  entities that are said to be the same as a Wikidata item
 * @param withdrawn claims that a person rejected, which no table has
 * @param classes   number of instances by IRI of the class
 * @param properties number of triples by IRI of the property
 * @param facts     direct triples by local name of the relation; of a symmetric one each way counts
 * @param published first and last day on which an article was published
 * @param newest    newest reference date of an article: the day that counts as now
 */
record Figures(
        long quads,
        long data,
        long subjects,
        long entities,
        long wikidata,
        long withdrawn,
        SortedMap<String, Long> classes,
        SortedMap<String, Long> properties,
        SortedMap<String, Long> facts,
        Optional<Period> published,
        Optional<LocalDate> newest) {

    /** Both days belong to it. */
    record Period(LocalDate first, LocalDate last) {
        Period with(LocalDate day) {
            return new Period(day.isBefore(first) ? day : first, day.isAfter(last) ? day : last);
        }
    }

    /** How many instances a class has. */
    long of(Node type) {
        return classes.getOrDefault(type.getURI(), 0L);
    }

    static Figures of(DatasetGraph data, IriPolicy iris, QuadView view, Set<String> relations) {
        Count count = new Count(iris, relations);
        data.begin(TxnType.READ);
        try {
            view.of(data.stream()).forEach(count::add);
        } finally {
            data.end();
        }
        return count.figures();
    }

    private static final class Count {
        private static final Node TYPE = RDF.type.asNode();

        private final IriPolicy iris;
        private final Set<String> relations;
        private final Set<Node> subjects = new HashSet<>();
        private final SortedMap<String, Long> classes = new TreeMap<>();
        private final SortedMap<String, Long> properties = new TreeMap<>();
        private final SortedMap<String, Long> facts = new TreeMap<>();
        private Node lastSubject = Node.ANY;
        private long quads;
        private long data;
        private long entities;
        private long wikidata;
        private long withdrawn;
        private Optional<Period> published = Optional.empty();
        private Optional<LocalDate> newest = Optional.empty();

        Count(IriPolicy iris, Set<String> relations) {
            this.iris = iris;
            this.relations = relations;
        }

        void add(Quad quad) {
            Node subject = quad.getSubject();
            boolean isNew = !subject.equals(lastSubject) && subjects.add(subject);
            lastSubject = subject;
            quads++;
            properties.merge(quad.getPredicate().getURI(), 1L, Long::sum);
            if (quad.getPredicate().equals(TYPE)) {
                classes.merge(quad.getObject().getURI(), 1L, Long::sum);
            }
            if (quad.isDefaultGraph() && iris.isData(subject)) {
                addData(quad, isNew);
            } else if (iris.isArticleGraph(quad.getGraph())) {
                addDates(quad);
                withdrawn += quad.getPredicate().equals(Vocabulary.REJECTED_BY) ? 1 : 0;
            }
        }

        private void addData(Quad quad, boolean isNew) {
            data++;
            entities += isNew && iris.key("id/", quad.getSubject()).isPresent() ? 1 : 0;
            wikidata += quad.getPredicate().equals(OWL.sameAs.asNode())
                    && quad.getObject().toString().startsWith(Vocabulary.WIKIDATA) ? 1 : 0;
            String property = quad.getPredicate().getURI();
            if (relations.contains(property)) {
                facts.merge(property.substring(Vocabulary.NS.length()), 1L, Long::sum);
            }
        }

        private void addDates(Quad quad) {
            if (quad.getPredicate().equals(Vocabulary.DATE_PUBLISHED)) {
                LocalDate day = day(quad.getObject());
                published = Optional.of(published.map(p -> p.with(day)).orElse(new Period(day, day)));
            } else if (quad.getPredicate().equals(Vocabulary.REFERENCE_DATE)) {
                newest = Optional.of(day(quad.getObject())).filter(day -> newest.map(day::isAfter).orElse(true)).or(() -> newest);
            }
        }

        private static LocalDate day(Node literal) {
            return LocalDate.parse(literal.getLiteralLexicalForm());
        }

        Figures figures() {
            return new Figures(
                    quads, data, subjects.size(), entities, wikidata, withdrawn, classes, properties, facts, published, newest);
        }
    }
}
