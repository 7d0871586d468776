package org.geokg.fusion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.geokg.claim.Relation;
import org.geokg.time.DateRange;

/**
 * A statement with what decides whether it ends others.
 *
 * @param episode what it was made of
 * @param told    reference date of the earliest article that carries it
 * @param present whether an article tells it in the present, without a date
 */
record Weighed(Group group, Episode episode, Statement statement, Optional<LocalDate> told, boolean present) {

    static Weighed of(Group group, Episode episode, Verdict verdict, Statement statement) {
        Optional<LocalDate> told = verdict.supporting().stream()
                .flatMap(r -> r.reference().stream())
                .min(Comparator.naturalOrder());
        boolean present = verdict.supporting().stream().anyMatch(r -> r.date().isEmpty());
        return new Weighed(group, episode, statement, told, present);
    }

    /** Whether it closes what another group tells: by its relation, or as the next holder of an office. */
    boolean ends(Group other) {
        return hasBegun() && (succeeds(other) || closes(other));
    }

    /** What is known by its end alone began at no known time, and so ends nothing. */
    private boolean hasBegun() {
        return statement.status() == Status.ASSERTED
                && !statement.former()
                && (statement.begin().isPresent() || present);
    }

    private boolean succeeds(Group other) {
        return Triple.isOffice(group.relation())
                && Triple.isOffice(other.relation())
                && group.role().single()
                && group.role().equals(other.role())
                && !group.triple().subject().id().equals(other.triple().subject().id());
    }

    private boolean closes(Group other) {
        return group.relation().ends().contains(other.relation().name())
                && group.triple().sameEnds(other.triple());
    }

    /** Whether the two end each other, so that the order in time decides which does. */
    boolean isMutualWith(Group other) {
        return succeeds(other) || other.relation().ends().contains(group.relation().name());
    }

    /** The day of its beginning as far as given; it had come when the first article told it. */
    Optional<DateRange> begin() {
        return statement.begin().map(day -> told.map(t -> Bounds.notAfter(day, t)).orElse(day));
    }

    /** The kind to which its effect is narrowed: an easing of sanctions ends at most what is of that kind. */
    Optional<String> narrowing() {
        return group.relation().kind() == Relation.Kind.EVENT ? episode.kind() : Optional.empty();
    }
}
