package org.geokg.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.geokg.article.Article;
import org.geokg.time.ReferenceDate;

/**
 * An article and all that was read from it.
 *
 * @param reference the day that "today" means in it; absent where neither metadata nor text tells
 * @param claims    sorted by begin, relation, subject and object
 */
public record Extraction(Article article, Optional<ReferenceDate> reference, List<Claim> claims) {
    public Extraction {
        Objects.requireNonNull(article);
        Objects.requireNonNull(reference);
        claims = List.copyOf(claims);
    }
}
