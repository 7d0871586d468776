package org.geokg.publish;

import java.math.BigDecimal;
import java.util.List;
import org.geokg.claim.KeyedClaim;
import org.geokg.graph.ArticleRecord;
import org.geokg.graph.IriPolicy;

/**
 * What to put into a table of claims.
 *
 * @param minConfidence rows of less than this are left out, 0 to 1
 * @param spreadsheet   whether cells that a spreadsheet would take for formulas are guarded by an apostrophe
 */
public record ClaimTableOptions(double minConfidence, boolean spreadsheet) {
    /** Claims that are more likely right than wrong, as plain text. */
    public static final ClaimTableOptions DEFAULT = new ClaimTableOptions(0.5, false);

    /** Every claim, as plain text. */
    public static final ClaimTableOptions ALL = new ClaimTableOptions(0, false);

    public ClaimTableOptions {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("the least confidence must be 0 to 1, not " + minConfidence);
        }
    }

    List<ClaimRow> rows(ArticleRecord article, List<KeyedClaim> claims, IriPolicy iris) {
        BigDecimal least = BigDecimal.valueOf(minConfidence);
        return ClaimRow.of(article, claims, iris).stream()
                .filter(row -> row.confidence().compareTo(least) >= 0)
                .toList();
    }
}
