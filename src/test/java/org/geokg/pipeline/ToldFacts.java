package org.geokg.pipeline;

import java.util.List;
import java.util.Optional;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;

/** What an undated text tells as facts. */
final class ToldFacts {
    private ToldFacts() {}

    /** The facts of one relation, as "subject-id Object", sorted. */
    static List<String> of(String relation, String text) {
        return claims(text).stream()
                .filter(c -> c.relation().name().equals(relation))
                .filter(c -> c.polarity() == Polarity.AFFIRMED && c.factuality() == Factuality.ACTUAL)
                .map(c -> c.subject().id() + " " + c.object().label())
                .sorted()
                .toList();
    }

    /** All claims, in the order of the text. */
    static List<Claim> claims(String text) {
        Article article = new Article("test", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, 0);
        return TestExtractor.get().extract(article).claims();
    }
}
