package org.geokg.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Speaker;

/** Claims as triples: the triple that each speaks of (not asserted by it), and the sentence that says so. */
final class ClaimTriples {
    private final IriPolicy iris;

    ClaimTriples(IriPolicy iris) {
        this.iris = iris;
    }

    /**
     * Everything that a claim says, about this node.
     *
     * @throws IllegalArgumentException if the object is a date that is none; {@link ClaimCheck} finds these beforehand
     */
    List<Triple> describe(Node node, Claim claim) {
        Sink sink = new Sink(node, new ArrayList<>());
        sink.add(RDF.type.asNode(), Vocabulary.CLAIM);
        sink.add(RDF.subject.asNode(), iris.entity(claim.subject().id()));
        sink.add(RDF.predicate.asNode(), Vocabulary.gkg(claim.relation().name()));
        sink.add(RDF.object.asNode(), object(claim.object(), iris));
        sink.add(Vocabulary.POLARITY, Concepts.of(claim.polarity()));
        sink.add(Vocabulary.FACTUALITY, Concepts.of(claim.factuality()));
        sink.add(Vocabulary.CONFIDENCE, Terms.confidence(claim.confidence()));
        claim.speaker().ifPresent(s -> speaker(sink, s));
        time(sink, claim.time());
        TimeWords.of(claim.time())
                .filter(w -> !w.text().isEmpty())
                .ifPresent(w -> sink.add(Vocabulary.TIME_TEXT, Terms.text(w.text())));
        claim.role().ifPresent(r -> sink.add(Vocabulary.ROLE, Terms.text(r)));
        if (claim.former()) {
            sink.add(Vocabulary.FORMER, Terms.yes());
        }
        claim.kind().ifPresent(k -> sink.add(Vocabulary.KIND, Terms.text(k)));
        claim.participants().forEach(p -> sink.add(Vocabulary.PARTICIPANT, iris.entity(p.id())));
        evidence(sink, claim);
        return sink.triples();
    }

    /**
     * What a rejected claim said, about this node. Its type is not {@code gkg:Claim}, so that queries for claims pass it
     * by; an object that is no date stays as the text that it was.
     */
    List<Triple> describeRejected(Node node, Claim claim, Breach breach) {
        Sink sink = new Sink(node, new ArrayList<>());
        sink.add(RDF.type.asNode(), Vocabulary.REJECTED_CLAIM);
        sink.add(Vocabulary.REJECTED_FOR, Terms.text(breach.kind().word()));
        sink.add(Vocabulary.REJECTED_BECAUSE, Terms.text(breach.reason()));
        sink.add(RDF.subject.asNode(), iris.entity(claim.subject().id()));
        sink.add(RDF.predicate.asNode(), Vocabulary.gkg(PercentEncoding.encode(claim.relation().name())));
        sink.add(RDF.object.asNode(), objectOrText(claim.object()));
        evidence(sink, claim);
        return sink.triples();
    }

    private Node objectOrText(ClaimObject object) {
        return switch (object) {
            case ClaimObject.Of of -> iris.entity(of.entity().id());
            case ClaimObject.Date date -> Terms.partialDate(date).orElseGet(() -> Terms.text(date.label()));
        };
    }

    private void evidence(Sink sink, Claim claim) {
        sink.add(Vocabulary.SUBJECT_TEXT, Terms.text(claim.subjectText()));
        sink.add(Vocabulary.OBJECT_TEXT, Terms.text(claim.objectText()));
        sink.add(Vocabulary.ARTICLE, iris.article(claim.articleId()));
        sink.add(Vocabulary.START, Terms.integer(claim.evidence().begin()));
        sink.add(Vocabulary.END, Terms.integer(claim.evidence().end()));
        sink.add(Vocabulary.QUOTE, Terms.text(claim.evidence().quote()));
        sink.add(Vocabulary.RULE, iris.rule(claim.rule()));
    }

    static Node object(ClaimObject object, IriPolicy iris) {
        return switch (object) {
            case ClaimObject.Of of -> iris.entity(of.entity().id());
            case ClaimObject.Date date ->
                Terms.partialDate(date).orElseThrow(() -> new IllegalArgumentException("no date: " + date.label()));
        };
    }

    private void speaker(Sink sink, Speaker speaker) {
        switch (speaker) {
            case Speaker.Named named -> sink.add(Vocabulary.SAID_BY, iris.entity(named.entity().id()));
            case Speaker.Unnamed unnamed -> sink.add(Vocabulary.SAID_BY_TEXT, Terms.text(unnamed.label()));
        }
    }

    /** The bounds of a time and its grain, without the words. */
    static void time(Sink sink, ClaimTime time) {
        switch (time) {
            case ClaimTime.Unknown unknown -> {}
            case ClaimTime.At at ->
                bounds(sink, Vocabulary.DATE, Vocabulary.DATE_LATEST, at.day().first(), at.day().last());
            case ClaimTime.Between between -> {
                between.begin()
                        .ifPresent(b -> bounds(sink, Vocabulary.FROM, Vocabulary.FROM_LATEST, b.first(), b.last()));
                between.end()
                        .ifPresent(e -> bounds(sink, Vocabulary.UNTIL, Vocabulary.UNTIL_EARLIEST, e.last(), e.first()));
            }
        }
        TimeWords.of(time).ifPresent(w -> sink.add(Vocabulary.PRECISION, Concepts.of(w.precision())));
    }

    /** An exact date needs one triple; an uncertain one has its second bound. */
    private static void bounds(Sink sink, Node property, Node otherProperty, LocalDate day, LocalDate other) {
        sink.add(property, Terms.date(day));
        if (!day.equals(other)) {
            sink.add(otherProperty, Terms.date(other));
        }
    }

    /** Collects triples about one node. */
    record Sink(Node node, List<Triple> triples) {
        void add(Node property, Node value) {
            triples.add(Triple.create(node, property, value));
        }
    }
}
