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
 * @param failures  the sentences whose reading broke off, in the order of the text
 */
public record Extraction(Article article, Optional<ReferenceDate> reference, List<Claim> claims, List<SentenceFailure> failures) {
    public Extraction {
        Objects.requireNonNull(article);
        Objects.requireNonNull(reference);
        claims = List.copyOf(claims);
        failures = List.copyOf(failures);
    }

    /** One in which all sentences were read. */
    public Extraction(Article article, Optional<ReferenceDate> reference, List<Claim> claims) {
        this(article, reference, claims, List.of());
    }
}
