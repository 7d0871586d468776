package org.geokg.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Extraction;
import org.geokg.claim.Speaker;
import org.geokg.time.DateRange;
import org.geokg.time.DateText;

/** Turns extractions into claims to be scored, without going through a file. */
public final class ExtractedClaims {
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
                date.map(DateText::of).map(DateText::first),
                from.map(DateText::of).map(DateText::first),
                claim.speaker().map(Speaker::label),
                claim.role(),
                claim.former(),
                claim.evidence().begin(),
                claim.evidence().end(),
                claim.evidence().quote(),
                OptionalDouble.of(claim.confidence()),
                claim.rule());
    }
}
