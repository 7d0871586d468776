package org.geokg.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Extraction;
import org.geokg.claim.Speaker;
import org.geokg.time.DateRange;

/** Turns extractions into claims to be scored, without going through a file. */
public final class ExtractedClaims {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private ExtractedClaims() {}

    /**
     * The claims of the extractions, in their order.
     *
     * @param minConfidence claims below are left out, as in a claims file
     */
    public static List<GivenClaim> of(List<Extraction> extractions, double minConfidence) {
        return extractions.stream()
                .flatMap(e -> e.claims().stream())
                .filter(c -> c.confidence() >= minConfidence)
                .map(ExtractedClaims::given)
                .toList();
    }

    private static GivenClaim given(Claim claim) {
        Optional<DateRange> date =
                claim.time() instanceof ClaimTime.At at ? Optional.of(at.day()) : Optional.empty();
        Optional<DateRange> from =
                claim.time() instanceof ClaimTime.Between between ? between.begin() : Optional.empty();
        return new GivenClaim(
                claim.articleId(),
                claim.subject().label(),
                claim.relation().name(),
                claim.object().label(),
                claim.polarity(),
                claim.factuality(),
                date.map(ExtractedClaims::cut),
                from.map(ExtractedClaims::cut),
                claim.speaker().map(Speaker::label),
                claim.role(),
                claim.former(),
                claim.evidence().begin(),
                claim.evidence().end(),
                claim.evidence().quote(),
                OptionalDouble.of(claim.confidence()),
                claim.rule());
    }

    /** The first possible day, as fine as the text has it. */
    private static String cut(DateRange range) {
        String day = range.first().toString();
        return switch (range.precision()) {
            case DAY, APPROXIMATE -> day;
            case PART_OF_MONTH, MONTH -> day.substring(0, MONTH);
            case PART_OF_YEAR, YEAR, DECADE -> day.substring(0, YEAR);
        };
    }
}
