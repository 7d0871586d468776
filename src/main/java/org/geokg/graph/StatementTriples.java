package org.geokg.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.geokg.claim.ClaimKey;
import org.geokg.fusion.Fact;
import org.geokg.fusion.Statement;

/** Statements and facts as triples of the default graph. */
public final class StatementTriples {
    private final IriPolicy iris;

    public StatementTriples(IriPolicy iris) {
        this.iris = iris;
    }

    /** Everything about a statement, under its own IRI. */
    public List<Triple> describe(Statement s) {
        ClaimTriples.Sink sink = new ClaimTriples.Sink(iris.statement(s.key()), new ArrayList<>());
        sink.add(RDF.type.asNode(), Vocabulary.STATEMENT);
        sink.add(RDF.subject.asNode(), iris.entity(s.subject().id()));
        sink.add(RDF.predicate.asNode(), Vocabulary.gkg(s.relation().name()));
        sink.add(RDF.object.asNode(), ClaimTriples.object(s.object(), iris));
        sink.add(Vocabulary.STATUS, Concepts.of(s.status()));
        sink.add(Vocabulary.CONFIDENCE, Terms.confidence(s.confidence().doubleValue()));
        sink.add(Vocabulary.SOURCE_COUNT, Terms.integer(s.sourceCount()));
        s.firstReported().ifPresent(d -> sink.add(Vocabulary.FIRST_REPORTED, Terms.date(d)));
        s.lastReported().ifPresent(d -> sink.add(Vocabulary.LAST_REPORTED, Terms.date(d)));
        ClaimTriples.time(sink, s.time());
        s.role().ifPresent(r -> sink.add(Vocabulary.ROLE, Terms.text(r)));
        if (s.former()) {
            sink.add(Vocabulary.FORMER, Terms.yes());
        }
        s.kind().ifPresent(k -> sink.add(Vocabulary.KIND, Terms.text(k)));
        links(sink, Vocabulary.SUPPORTED_BY, s.supportedBy());
        links(sink, Vocabulary.CONTRADICTED_BY, s.contradictedBy());
        links(sink, Vocabulary.MENTIONED_BY, s.mentionedBy());
        s.endedBy().ifPresent(key -> sink.add(Vocabulary.ENDED_BY, iris.statement(key)));
        return sink.triples();
    }

    /** The direct triple. */
    public Triple fact(Fact fact) {
        return Triple.create(
                iris.entity(fact.subject().id()), Vocabulary.gkg(fact.relation().name()), ClaimTriples.object(fact.object(), iris));
    }

    private void links(ClaimTriples.Sink sink, Node property, List<ClaimKey> keys) {
        keys.forEach(key -> sink.add(property, iris.claim(key)));
    }
}
