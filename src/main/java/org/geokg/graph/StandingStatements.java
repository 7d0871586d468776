package org.geokg.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.geokg.claim.Relation;

/**
 * Which of the statements in a graph are those by which a direct triple stands: asserted, not former and not over. An ended
 * episode does not stand, even if a later one of the same triple does. It is the rule by which fusion derives facts, read
 * off the triples.
 *
 * @param facts  the graph with the statements and the direct triples
 * @param newest newest reference date of the articles: the day that counts as now; without one, any known end is past
 */
public record StandingStatements(Graph facts, Optional<LocalDate> newest) {
    private static final Node ASSERTED = Vocabulary.gkg("Asserted");

    public boolean contain(NodeProperties statement, Relation.Kind kind) {
        return statement.one(Vocabulary.STATUS).filter(ASSERTED::equals).isPresent()
                && statement.one(Vocabulary.FORMER).isEmpty()
                && !isOver(statement, kind)
                && facts.contains(
                        statement.required(RDF.subject.asNode()),
                        statement.required(RDF.predicate.asNode()),
                        statement.required(RDF.object.asNode()));
    }

    private boolean isOver(NodeProperties statement, Relation.Kind kind) {
        return switch (kind) {
            case EVENT -> false;
            case STATE -> statement.one(Vocabulary.ENDED_BY).isPresent()
                    || statement.date(Vocabulary.UNTIL).filter(this::isPast).isPresent();
        };
    }

    private boolean isPast(LocalDate until) {
        return newest.map(day -> !until.isAfter(day)).orElse(true);
    }
}
