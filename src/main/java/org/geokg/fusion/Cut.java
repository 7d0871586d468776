package org.geokg.fusion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.geokg.claim.ClaimKey;
import org.geokg.time.DateRange;

/**
 * A point in time at which a state ends: what was claimed of it before is over, what is claimed after is a new episode.
 *
 * @param first    first possible day
 * @param last     last possible day
 * @param dated    whether a text dates it; otherwise it counts from the reference date of an article
 * @param winsTies whether it ends a state of which it is unknown which came first
 * @param until    the end of the state; absent if no day is known
 * @param endedBy  key of the statement that ends it; absent if a negation of the state itself does
 * @param negation key of that negation
 * @param kind     the kind that it is narrowed to: then it ends only what is of that kind
 */
record Cut(
        LocalDate first,
        LocalDate last,
        boolean dated,
        boolean winsTies,
        Optional<DateRange> until,
        Optional<String> endedBy,
        Optional<ClaimKey> negation,
        Optional<String> kind) {

    static final Comparator<Cut> IN_TIME = Comparator.comparing(Cut::last)
            .thenComparing(Cut::first)
            .thenComparing(cut -> cut.negation().isPresent())
            .thenComparing(cut -> cut.endedBy().orElse(""))
            .thenComparing(cut -> cut.negation().map(ClaimKey::localName).orElse(""));

    /** Whether it can end what is of the given kind. */
    boolean reaches(Optional<String> other) {
        return kind.isEmpty() || kind.equals(other);
    }

    /** Whether what the report tells began before; undated, it is known to hold at its reference date. */
    boolean isAfter(Report report) {
        LocalDate known = report.reference().orElse(LocalDate.MIN);
        LocalDate from = report.date().map(DateRange::first).orElse(known);
        LocalDate to = report.date().map(DateRange::last).orElse(known);
        boolean wins = winsTies || dated && report.date().isEmpty();
        return wins ? !from.isAfter(last) : to.isBefore(first);
    }
}
