package org.geokg.evaluate;

import java.util.List;
import java.util.Objects;

/**
 * The gold facts of one article.
 *
 * @param id               the article's id, as claims carry it
 * @param facts            empty for a distractor: whatever is found there is wrong
 * @param ignoredRelations relations that were not annotated in this article; claims with them do not count
 */
public record GoldArticle(String id, List<GoldFact> facts, List<String> ignoredRelations) {
    public GoldArticle {
        Objects.requireNonNull(id);
        facts = List.copyOf(facts);
        ignoredRelations = List.copyOf(ignoredRelations);
    }
}
