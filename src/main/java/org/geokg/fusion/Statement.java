package org.geokg.fusion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.geokg.claim.ClaimKey;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Relation;
import org.geokg.entity.Entity;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;

/**
 * All evidence on one triple and one episode, weighed.
 *
 * @param key            16 hexadecimal digits: what its IRI is made of. Made from the triple, the first bound of its time
 *                       (or "undated"), the folded role, and the kind where it narrows; an end that is learnt later leaves
 *                       it alone
 * @param subject        the subject; of a symmetric relation the end with the smaller id
 * @param confidence     how well its claims support it, 0.00 to 0.99, two decimals
 * @param sourceCount    distinct publishers among the supporting claims, copies counted once
 * @param firstReported  reference date of the earliest article behind it
 * @param lastReported   reference date of the latest article behind it
 * @param time           when it happened or held; an end that another statement brought is included
 * @param role           title of an office as most claims have it
 * @param former         whether it is known only as over (then-, ex-, former)
 * @param kind           narrower kind in words
 * @param supportedBy    claims that carry it, sorted
 * @param contradictedBy claims against it, sorted
 * @param mentionedBy    claims that neither carry nor contradict it, those that tell of its end among them; sorted
 * @param endedBy        key of the statement that ended it
 */
public record Statement(
        String key,
        Entity subject,
        Relation relation,
        ClaimObject object,
        Status status,
        BigDecimal confidence,
        int sourceCount,
        Optional<LocalDate> firstReported,
        Optional<LocalDate> lastReported,
        ClaimTime time,
        Optional<String> role,
        boolean former,
        Optional<String> kind,
        List<ClaimKey> supportedBy,
        List<ClaimKey> contradictedBy,
        List<ClaimKey> mentionedBy,
        Optional<String> endedBy) {

    public Statement {
        Objects.requireNonNull(key);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(relation);
        Objects.requireNonNull(object);
        Objects.requireNonNull(status);
        Objects.requireNonNull(confidence);
        Objects.requireNonNull(firstReported);
        Objects.requireNonNull(lastReported);
        Objects.requireNonNull(time);
        Objects.requireNonNull(role);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(endedBy);
        supportedBy = List.copyOf(supportedBy);
        contradictedBy = List.copyOf(contradictedBy);
        mentionedBy = List.copyOf(mentionedBy);
    }

    /** When the event happened or the state began. */
    public Optional<DateRange> begin() {
        return switch (time) {
            case ClaimTime.Unknown unknown -> Optional.empty();
            case ClaimTime.At at -> Optional.of(at.day());
            case ClaimTime.Between between -> between.begin();
        };
    }

    /** When the state ended. */
    public Optional<DateRange> end() {
        return time instanceof ClaimTime.Between between ? between.end() : Optional.empty();
    }

    Statement withEndedBy(Optional<String> ender) {
        return new Statement(
                key, subject, relation, object, status, confidence, sourceCount, firstReported, lastReported, time, role,
                former, kind, supportedBy, contradictedBy, mentionedBy, ender);
    }

    /** Grain of the beginning, or of the end where no beginning is known. */
    public Optional<Precision> precision() {
        return begin().or(this::end).map(DateRange::precision);
    }

    /** The words that gave the beginning, or the end where no beginning is known. */
    public Optional<String> timeText() {
        return begin().or(this::end).map(DateRange::text).filter(words -> !words.isEmpty());
    }
}
