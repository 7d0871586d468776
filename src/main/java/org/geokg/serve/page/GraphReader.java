package org.geokg.serve.page;

import static org.geokg.serve.resource.Terms.gkg;
import static org.geokg.serve.resource.Values.node;
import static org.geokg.serve.resource.Values.number;
import static org.geokg.serve.resource.Values.resource;
import static org.geokg.serve.resource.Values.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.StandingStatements;
import org.geokg.graph.Vocabulary;
import org.geokg.serve.page.Views.ArticleView;
import org.geokg.serve.page.Views.ClaimView;
import org.geokg.serve.page.Views.End;
import org.geokg.serve.page.Views.Thing;
import org.geokg.serve.resource.ClaimGraph;
import org.geokg.serve.resource.Page;
import org.geokg.serve.resource.Terms;

/** Reads names, claims and articles out of the graph, as pages show them. For use inside a read transaction, and only there. */
final class GraphReader {

    private final Dataset dataset;
    private final Model facts;
    private final IriPolicy iris;

    GraphReader(Dataset dataset, IriPolicy iris) {
        this.dataset = dataset;
        this.facts = dataset.getDefaultModel();
        this.iris = iris;
    }

    Model facts() {
        return facts;
    }

    /** Which statements hold on the day that the catalog gives as now. */
    StandingStatements standing() {
        Optional<LocalDate> newest = dataset.asDatasetGraph()
                .stream(iris.catalog(), iris.dataset(), Vocabulary.REFERENCE_DATE, Node.ANY)
                .map(quad -> LocalDate.parse(quad.getObject().getLiteralLexicalForm()))
                .findFirst();
        return new StandingStatements(facts.getGraph(), newest);
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
}
