package org.geokg.graph;

import java.util.List;
import org.geokg.claim.KeyedClaim;

/**
 * An extraction made ready for the graph: every claim checked and named.
 *
 * @param article  what the graph says about the article
 * @param claims   the claims that may enter, in order
 * @param rejected the ones that may not, and why
 */
public record MappedArticle(ArticleRecord article, List<KeyedClaim> claims, List<Rejected> rejected) {
    public MappedArticle {
        claims = List.copyOf(claims);
        rejected = List.copyOf(rejected);
    }

    /** A claim that breaks the ontology. */
    public record Rejected(KeyedClaim claim, Breach breach) {}
}
