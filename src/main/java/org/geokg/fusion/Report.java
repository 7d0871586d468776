package org.geokg.fusion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimKey;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Extraction;
import org.geokg.claim.Factuality;
import org.geokg.claim.KeyedClaim;
import org.geokg.claim.Polarity;
import org.geokg.time.DateRange;
import org.geokg.time.ReferenceDate;

/**
 * A claim with who published it and when: all that fusion needs to know of an article.
 *
 * @param publisher name of the outlet; articles without one count as one publisher
 * @param reference the day that "today" means in the article
 */
public record Report(ClaimKey key, Claim claim, Optional<String> publisher, Optional<LocalDate> reference) {

    static final Comparator<Report> BY_KEY = Comparator.comparing(Report::key);

    private static final Pattern NO_LONGER = Pattern.compile(
            "\\b(?:no longer|any ?more|ceased to|stopped being)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    public Report {
        Objects.requireNonNull(key);
        Objects.requireNonNull(claim);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(reference);
    }

    /** The claims of an article. */
    public static List<Report> of(Extraction extraction) {
        Optional<LocalDate> day = extraction.reference().map(ReferenceDate::day);
        return KeyedClaim.of(extraction).stream()
                .map(k -> new Report(k.key(), k.claim(), extraction.article().publisher(), day))
                .toList();
    }

    /** Says that it happened or holds. */
    boolean affirms() {
        return claim.polarity() == Polarity.AFFIRMED && claim.factuality() == Factuality.ACTUAL;
    }

    /** Says that it did not happen or does not hold. */
    boolean negates() {
        return claim.polarity() == Polarity.NEGATED && claim.factuality() == Factuality.ACTUAL;
    }

    /** Tells that somebody denies it. */
    boolean denies() {
        return claim.polarity() == Polarity.AFFIRMED && claim.factuality() == Factuality.DENIED;
    }

    /** A negation that implies that it was so before. */
    boolean saysNoLonger() {
        return negates() && NO_LONGER.matcher(claim.evidence().quote()).find();
    }

    Optional<DateRange> begin() {
        return switch (claim.time()) {
            case ClaimTime.Unknown unknown -> Optional.empty();
            case ClaimTime.At at -> Optional.of(at.day());
            case ClaimTime.Between between -> between.begin();
        };
    }

    Optional<DateRange> end() {
        return claim.time() instanceof ClaimTime.Between between ? between.end() : Optional.empty();
    }

    /** The first date that it gives. */
    Optional<DateRange> date() {
        return begin().or(this::end);
    }

    /** The kind without regard to case and spacing. */
    Optional<String> narrowKind() {
        return claim.kind().map(Wording::normal).filter(kind -> !kind.isEmpty());
    }

    /** The publisher's name without regard to case; empty for an unknown one. */
    String outlet() {
        return publisher.map(Wording::normal).orElse("");
    }
}
