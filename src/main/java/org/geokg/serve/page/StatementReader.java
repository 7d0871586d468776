package org.geokg.serve.page;

import static org.geokg.serve.resource.Terms.gkg;
import static org.geokg.serve.resource.Values.node;
import static org.geokg.serve.resource.Values.number;
import static org.geokg.serve.resource.Values.resource;
import static org.geokg.serve.resource.Values.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.geokg.claim.Relation;
import org.geokg.graph.NodeProperties;
import org.geokg.graph.StandingStatements;
import org.geokg.serve.page.Views.Side;
import org.geokg.serve.page.Views.SidedClaim;
import org.geokg.serve.page.Views.SidedStatement;
import org.geokg.serve.page.Views.StatementView;
import org.geokg.serve.page.Views.Thing;
import org.geokg.serve.resource.Page;
import org.geokg.serve.resource.Terms;

/** Reads statements out of the graph, with the claims for and against them. For use inside a read transaction, and only there. */
final class StatementReader {

    private final GraphReader reader;
    private final Model facts;
    private final StandingStatements standing;

    StatementReader(GraphReader reader) {
        this.reader = reader;
        this.facts = reader.facts();
        this.standing = reader.standing();
    }

    /** What puts statements in order, read once for each: some entities have thousands. */
    private record Rank(Resource statement, boolean asserted, String relation, double confidence) {
        static final Comparator<Rank> ORDER = Comparator.comparing((Rank rank) -> !rank.asserted)
                .thenComparing(Rank::relation)
                .thenComparing(rank -> -rank.confidence)
                .thenComparing(rank -> rank.statement.getURI());
    }

    /**
     * A page of the statements with the entity at either end: the asserted ones first, by relation, the surest first.
     */
    List<StatementView> about(Resource entity, Page page) {
        List<Rank> found = Stream.concat(
                        facts.listSubjectsWithProperty(RDF.subject, entity).toList().stream(),
                        facts.listSubjectsWithProperty(RDF.object, entity).toList().stream())
                .distinct()
                .filter(RDFNode::isURIResource)
                .map(this::rank)
                .sorted(Rank.ORDER)
                .toList();
        return page.of(found).stream().map(rank -> statement(rank.statement())).flatMap(Optional::stream).toList();
    }

    private Rank rank(Resource statement) {
        return new Rank(
                statement,
                facts.contains(statement, gkg("status"), Terms.concept("Asserted")),
                resource(facts, statement, RDF.predicate).map(Resource::getURI).orElse(""),
                number(facts, statement, gkg("confidence")));
    }

    /** Empty if the resource lacks what makes a statement. */
    Optional<StatementView> statement(Resource statement) {
        Optional<Resource> subject = resource(facts, statement, RDF.subject);
        Optional<Resource> relation = resource(facts, statement, RDF.predicate);
        Optional<RDFNode> object = node(facts, statement, RDF.object);
        Optional<Resource> status = resource(facts, statement, gkg("status"));
        if (subject.isEmpty() || relation.isEmpty() || object.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StatementView(
                statement.getURI(),
                reader.thing(subject.get()),
                reader.thing(relation.get()),
                reader.end(object.get()),
                reader.thing(status.get()),
                number(facts, statement, gkg("confidence")),
                (int) number(facts, statement, gkg("sourceCount")),
                When.of(facts, statement),
                text(facts, statement, gkg("role")).or(() -> text(facts, statement, gkg("kind"))),
                isFact(statement, relation.get()),
                claimsOf(statement)));
    }

    private boolean isFact(Resource statement, Resource relation) {
        Relation.Kind kind = facts.contains(relation, RDF.type, Terms.concept("StateRelation"))
                ? Relation.Kind.STATE
                : Relation.Kind.EVENT;
        return standing.contain(new NodeProperties(facts.getGraph(), statement.asNode()), kind);
    }

    private List<SidedClaim> claimsOf(Resource statement) {
        List<SidedClaim> claims = new ArrayList<>();
        for (Side side : Side.values()) {
            facts.listObjectsOfProperty(statement, gkg(side.property)).toList().stream()
                    .filter(RDFNode::isURIResource)
                    .sorted(Comparator.comparing(RDFNode::toString))
                    .forEach(claim -> reader.claim(claim.asResource()).ifPresent(view -> claims.add(new SidedClaim(side, view))));
        }
        return claims;
    }

    /** The statements that a claim bears on: one, or none where it was kept out. */
    List<SidedStatement> on(Resource claim) {
        List<SidedStatement> statements = new ArrayList<>();
        for (Side side : Side.values()) {
            facts.listSubjectsWithProperty(gkg(side.property), claim).toList().stream()
                    .filter(RDFNode::isURIResource)
                    .sorted(Comparator.comparing(Resource::getURI))
                    .forEach(found -> statement(found).ifPresent(view -> statements.add(new SidedStatement(side, view))));
        }
        return statements;
    }

    boolean isSymmetric(Thing relation) {
        return facts.contains(facts.createResource(relation.iri()), RDF.type, OWL.SymmetricProperty);
    }
}
