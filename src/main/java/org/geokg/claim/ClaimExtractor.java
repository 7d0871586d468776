package org.geokg.claim;

import org.geokg.article.Article;

/** Reads an article and says what it claims. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface ClaimExtractor {
    /** Equal articles give equal extractions, whatever was read before and by however many threads. */
    Extraction extract(Article article);
}
