package org.geokg.review;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something to look at.
 *
 * @param target   IRI to decide on
 * @param value    what the decision would say, where that is known: the entity to merge into
 * @param affected how many statements hang on it
 * @param what     what it says, in labels
 * @param sentence an article's words; empty for none
 * @param detail   what else there is to know: confidence, the other fact, the rule that is broken
 */
public record ReviewItem(
        ReviewReason reason, String target, String value, int affected, String what, String sentence, String detail) {

    /** What most hangs on comes first. */
    static final Comparator<ReviewItem> ORDER = Comparator.comparing(ReviewItem::affected)
            .reversed()
            .thenComparing(ReviewItem::reason)
            .thenComparing(ReviewItem::target)
            .thenComparing(ReviewItem::value);

    public ReviewItem {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(target);
        Objects.requireNonNull(value);
        Objects.requireNonNull(what);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(detail);
    }
}
