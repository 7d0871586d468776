package org.geokg.serve.page;

import static org.geokg.serve.resource.Terms.gkg;
import static org.geokg.serve.resource.Values.node;
import static org.geokg.serve.resource.Values.number;
import static org.geokg.serve.resource.Values.resource;
import static org.geokg.serve.resource.Values.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.geokg.serve.page.Views.ArticleView;
import org.geokg.serve.page.Views.ClaimView;
import org.geokg.serve.page.Views.End;
import org.geokg.serve.page.Views.Side;
import org.geokg.serve.page.Views.SidedClaim;
import org.geokg.serve.page.Views.SidedStatement;
import org.geokg.serve.page.Views.StatementView;
import org.geokg.serve.page.Views.Thing;
import org.geokg.serve.resource.ClaimGraph;
import org.geokg.serve.resource.Page;
import org.geokg.serve.resource.Terms;

/** Reads what a page needs out of the graph. For use inside a read transaction, and only there. */
final class GraphReader {

    private final Dataset dataset;
    private final Model facts;

    GraphReader(Dataset dataset) {
        this.dataset = dataset;
        this.facts = dataset.getDefaultModel();
    }

    Model facts() {
        return facts;
    }

    Thing thing(Resource resource) {
        return new Thing(resource.getURI(), label(resource.getURI()));
    }

    /** The English label, else any label, else the IRI's last part, with the characters that its percent signs stand for. */
    String label(String iri) {
        Resource resource = facts.createResource(iri);
        return Optional.ofNullable(facts.getProperty(resource, RDFS.label, "en"))
                .or(() -> Optional.ofNullable(facts.getProperty(resource, RDFS.label)))
                .map(statement -> statement.getObject().isLiteral() ? statement.getString() : iri)
                .orElseGet(() -> decoded(iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1)));
    }

    /** As it is where its percent signs stand for nothing. */
    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
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
    List<StatementView> statementsAbout(Resource entity, Page page) {
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

    /** A page of a publisher's articles, the newest first. */
    List<ArticleView> articlesOf(Resource publisher, Page page) {
        List<ArticleView> all = dataset.asDatasetGraph()
                .stream(Node.ANY, Node.ANY, Terms.PUBLISHER.asNode(), publisher.asNode())
                .map(quad -> article(
                        dataset.getNamedModel(quad.getGraph().getURI()), facts.createResource(quad.getSubject().getURI())))
                .sorted(Comparator.comparing((ArticleView a) -> a.published().orElse(""))
                        .reversed()
                        .thenComparing(ArticleView::iri))
                .toList();
        return page.of(all);
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
                thing(subject.get()),
                thing(relation.get()),
                end(object.get()),
                thing(status.get()),
                number(facts, statement, gkg("confidence")),
                (int) number(facts, statement, gkg("sourceCount")),
                When.of(facts, statement),
                text(facts, statement, gkg("role")).or(() -> text(facts, statement, gkg("kind"))),
                isFact(statement, subject.get(), relation.get(), object.get()),
                claimsOf(statement)));
    }

    /** An ended episode does not hold, even if a later one of the same triple does. */
    private boolean isFact(Resource statement, Resource subject, Resource relation, RDFNode object) {
        boolean over = facts.contains(statement, gkg("until"))
                || facts.contains(statement, gkg("former"))
                || facts.contains(relation, RDF.type, Terms.concept("StateRelation"))
                        && facts.contains(statement, gkg("endedBy"));
        return !over
                && facts.contains(statement, gkg("status"), Terms.concept("Asserted"))
                && facts.contains(subject, facts.createProperty(relation.getURI()), object);
    }

    private List<SidedClaim> claimsOf(Resource statement) {
        List<SidedClaim> claims = new ArrayList<>();
        for (Side side : Side.values()) {
            facts.listObjectsOfProperty(statement, gkg(side.property)).toList().stream()
                    .filter(RDFNode::isURIResource)
                    .sorted(Comparator.comparing(RDFNode::toString))
                    .forEach(claim -> claim(claim.asResource()).ifPresent(view -> claims.add(new SidedClaim(side, view))));
        }
        return claims;
    }

    /** The statements that a claim bears on: one, or none where it was kept out. */
    List<SidedStatement> statementsOn(Resource claim) {
        List<SidedStatement> statements = new ArrayList<>();
        for (Side side : Side.values()) {
            facts.listSubjectsWithProperty(gkg(side.property), claim).toList().stream()
                    .filter(RDFNode::isURIResource)
                    .sorted(Comparator.comparing(Resource::getURI))
                    .forEach(found -> statement(found).ifPresent(view -> statements.add(new SidedStatement(side, view))));
        }
        return statements;
    }

    Optional<ClaimView> claim(Resource claim) {
        return ClaimGraph.of(dataset, claim).flatMap(graph -> claim(graph, claim));
    }

    Optional<ClaimView> claim(Model graph, Resource claim) {
        Optional<Resource> subject = resource(graph, claim, RDF.subject);
        Optional<Resource> relation = resource(graph, claim, RDF.predicate);
        Optional<RDFNode> object = node(graph, claim, RDF.object);
        Optional<Resource> article = resource(graph, claim, gkg("article"));
        if (subject.isEmpty() || relation.isEmpty() || object.isEmpty() || article.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ClaimView(
                claim.getURI(),
                thing(subject.get()),
                thing(relation.get()),
                end(object.get()),
                text(graph, claim, gkg("quote")).orElse(""),
                text(graph, claim, gkg("subjectText")),
                text(graph, claim, gkg("objectText")),
                resource(graph, claim, gkg("polarity")).map(r -> label(r.getURI())).orElse("affirmed"),
                resource(graph, claim, gkg("factuality")).map(r -> label(r.getURI())).orElse("actual"),
                number(graph, claim, gkg("confidence")),
                node(graph, claim, gkg("saidBy")).or(() -> node(graph, claim, gkg("saidByText"))).map(this::end),
                When.of(graph, claim),
                text(graph, claim, gkg("timeText")),
                resource(graph, claim, gkg("rule")).map(this::thing),
                (int) number(graph, claim, gkg("start")),
                (int) number(graph, claim, gkg("end")),
                resource(graph, claim, gkg("rejectedBy")).map(this::thing),
                article(graph, article.get())));
    }

    ArticleView article(Model graph, Resource article) {
        return new ArticleView(
                article.getURI(),
                text(graph, article, Terms.HEADLINE).orElseGet(() -> label(article.getURI())),
                resource(graph, article, Terms.PUBLISHER).map(this::thing),
                text(graph, article, Terms.PUBLISHED),
                node(graph, article, Terms.URL)
                        .map(node -> node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString()),
                text(graph, article, gkg("referenceDate")));
    }

    End end(RDFNode node) {
        return node.isURIResource()
                ? new End.Named(thing(node.asResource()))
                : new End.Value(node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
    }

    boolean isSymmetric(Thing relation) {
        return facts.contains(facts.createResource(relation.iri()), RDF.type, OWL.SymmetricProperty);
    }
}
