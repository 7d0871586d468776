package org.geokg.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.Extraction;
import org.geokg.claim.KeyedClaim;
import org.geokg.time.Basis;
import org.geokg.time.ReferenceDate;

/** Extractions as the quads of article graphs. Safe for use by several threads. */
public final class ArticleMapper {
    private final IriPolicy iris;
    private final ClaimCheck check;
    private final ClaimTriples claims;

    public ArticleMapper(IriPolicy iris, ClaimCheck check) {
        this.iris = iris;
        this.check = check;
        this.claims = new ClaimTriples(iris);
    }

    /**
     * Checks and names the claims of an extraction, in the form in which the graph keeps them: symmetric ones with the
     * smaller IRI as subject, speakers who are no actors as words.
     */
    public MappedArticle map(Extraction extraction, String extractorVersion) {
        List<Claim> ordered = extraction.claims().stream()
                .map(c -> GraphForm.of(c, iris))
                .toList();
        List<KeyedClaim> accepted = new ArrayList<>();
        List<MappedArticle.Rejected> rejected = new ArrayList<>();
        for (KeyedClaim claim : KeyedClaim.of(extraction.article().id(), ordered)) {
            check.reject(claim.claim(), extraction.reference())
                    .ifPresentOrElse(
                            breach -> rejected.add(new MappedArticle.Rejected(claim, breach)),
                            () -> accepted.add(claim));
        }
        return new MappedArticle(record(extraction, extractorVersion), accepted, rejected);
    }

    /**
     * A claim's triples, in the form in which the graph keeps it, under the key that it has; empty if it breaks the
     * ontology.
     */
    public Optional<List<Triple>> claim(KeyedClaim keyed, Optional<ReferenceDate> reference) {
        Claim ordered = GraphForm.of(keyed.claim(), iris);
        return check.reject(ordered, reference).isPresent()
                ? Optional.empty()
                : Optional.of(claims.describe(iris.claim(keyed.key()), ordered));
    }

    /** Hash of a text as {@link ArticleRecord#textSha256} has it. */
    public static String sha256(String text) {
        return DigestUtils.sha256Hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The article's named graph: its description and its claims. */
    public List<Quad> articleGraph(MappedArticle mapped) {
        Node graph = iris.graph(mapped.article().id());
        List<Quad> quads = new ArrayList<>();
        describe(mapped.article()).forEach(t -> quads.add(Quad.create(graph, t)));
        for (KeyedClaim c : mapped.claims()) {
            claims.describe(iris.claim(c.key()), c.claim()).forEach(t -> quads.add(Quad.create(graph, t)));
        }
        return quads;
    }

    /** The rejected claims, for the quarantine graph: what can be said of each, and the reason. */
    public List<Quad> quarantine(MappedArticle mapped) {
        List<Quad> quads = new ArrayList<>();
        for (MappedArticle.Rejected rejected : mapped.rejected()) {
            Node node = iris.claim(rejected.claim().key());
            claims.describeRejected(node, rejected.claim().claim(), rejected.breach())
                    .forEach(t -> quads.add(Quad.create(iris.quarantine(), t)));
        }
        return quads;
    }

    private List<Triple> describe(ArticleRecord article) {
        Node graph = iris.graph(article.id());
        ClaimTriples.Sink sink = new ClaimTriples.Sink(iris.article(article.id()), new ArrayList<>());
        sink.add(RDF.type.asNode(), Vocabulary.ARTICLE_CLASS);
        sink.add(Vocabulary.IDENTIFIER, Terms.text(article.id()));
        article.title().ifPresent(t -> sink.add(Vocabulary.HEADLINE, Terms.text(t)));
        sink.add(Vocabulary.SCHEMA_PUBLISHER, iris.publisher(article.publisher()));
        article.published().ifPresent(d -> sink.add(Vocabulary.DATE_PUBLISHED, Terms.date(d)));
        article.url().ifPresent(u -> sink.add(Vocabulary.URL, Terms.text(u)));
        article.reference().ifPresent(r -> {
            sink.add(Vocabulary.REFERENCE_DATE, Terms.date(r.day()));
            sink.add(Vocabulary.REFERENCE_DATE_BASIS, Terms.text(basis(r)));
        });
        sink.add(Vocabulary.TEXT_SHA_256, Terms.text(article.textSha256()));
        sink.add(Vocabulary.EXTRACTOR_VERSION, Terms.text(article.extractorVersion()));
        List<Triple> triples = sink.triples();
        triples.add(Triple.create(graph, RDF.type.asNode(), Vocabulary.BUNDLE));
        triples.add(Triple.create(graph, Vocabulary.WAS_DERIVED_FROM, sink.node()));
        return triples;
    }

    private static String basis(ReferenceDate reference) {
        return reference.basis() == Basis.TEXT ? ArticleGraphReader.TEXT : ArticleGraphReader.METADATA;
    }

    private static ArticleRecord record(Extraction extraction, String extractorVersion) {
        Article article = extraction.article();
        return new ArticleRecord(
                article.id(),
                article.title(),
                article.publisher(),
                article.published(),
                article.url(),
                extraction.reference(),
                sha256(article.text()),
                extractorVersion);
    }
}
