package org.geokg.publish;

import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Vocabulary;

/**
 * Shows a dataset without the sentences and titles of articles. In the place of a quote stands its SHA-256, by which
 * whoever has the article can check that the offsets lead to the same sentence. Notes on decisions go too, for they may quote;
 * so do the words of rejected claims' reasons, which name what was found.
 */
public record WithoutText(IriPolicy iris) implements QuadView {
    private static final Set<Node> TEXTS = Set.of(Vocabulary.HEADLINE, Vocabulary.REJECTED_BECAUSE);

    @Override
    public Optional<Quad> of(Quad quad) {
        Node property = quad.getPredicate();
        if (property.equals(Vocabulary.QUOTE) && quad.getObject().isLiteral()) {
            return Optional.of(Quad.create(quad.getGraph(), quad.getSubject(), Vocabulary.QUOTE_SHA_256, hash(quad.getObject())));
        }
        boolean note = property.equals(RDFS.comment.asNode()) && quad.getGraph().equals(iris.decisions());
        return TEXTS.contains(property) && iris.isData(quad.getSubject()) || note ? Optional.empty() : Optional.of(quad);
    }

    private static Node hash(Node quote) {
        return NodeFactory.createLiteralString(DigestUtils.sha256Hex(quote.getLiteralLexicalForm()));
    }
}
