package org.geokg.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.geokg.claim.Relation;
import org.geokg.time.DateRange;

/** An episode in the making. Lives within one call that forms the episodes of a group. */
final class Draft {
    private final Relation.Kind nature;
    private final List<Report> reports = new ArrayList<>();
    private final List<Report> endings = new ArrayList<>();
    private Optional<String> kind;
    private Optional<DateRange> begin;
    private Optional<DateRange> end;
    private Optional<LocalDate> bound;
    private Optional<String> endedBy = Optional.empty();

    private Draft(Relation.Kind nature, Optional<String> kind, Optional<DateRange> begin, Optional<DateRange> end) {
        this.nature = nature;
        this.kind = kind;
        date(begin, end);
    }

    static Draft event(Optional<DateRange> day, Report first) {
        return new Draft(Relation.Kind.EVENT, first.narrowKind(), day, Optional.empty()).add(first);
    }

    static Draft state(Optional<String> kind, Optional<DateRange> begin, Optional<DateRange> end, List<Report> reports) {
        Draft draft = new Draft(Relation.Kind.STATE, kind, begin, end);
        draft.reports.addAll(reports);
        return draft;
    }

    Draft add(Report report) {
        reports.add(report);
        if (nature == Relation.Kind.EVENT && kind.isEmpty()) {
            kind = report.narrowKind();
        }
        return this;
    }

    void addEnding(Report negation) {
        endings.add(negation);
    }

    /** Sets the dates, which the key follows. */
    void date(Optional<DateRange> begin, Optional<DateRange> end) {
        this.begin = begin;
        this.end = end;
        bound = Stream.concat(begin.stream(), end.stream())
                .map(DateRange::first)
                .reduce(Bounds::earlier);
    }

    /** Ends a state; its key stays. The day of the end also bounds the day of the beginning. */
    void close(Cut cut) {
        endedBy = cut.endedBy();
        cut.until().ifPresent(until -> {
            end = Optional.of(begin.map(b -> Bounds.notBefore(until, b.first())).orElse(until));
            begin = begin.map(b -> Bounds.notAfter(b, until.last()));
        });
    }

    void endedBy(String statement) {
        endedBy = Optional.of(statement);
    }

    boolean isEnded() {
        return endedBy.isPresent();
    }

    Optional<String> kind() {
        return kind;
    }

    Optional<DateRange> begin() {
        return begin;
    }

    Optional<DateRange> end() {
        return end;
    }

    List<Report> reports() {
        return reports;
    }

    boolean isDated() {
        return begin.isPresent() || end.isPresent();
    }

    /** Whether a report says that it was so. */
    boolean isAffirmed() {
        return reports.stream().anyMatch(Report::affirms);
    }

    /** First possible day; the earliest day there is for an undated one. */
    LocalDate start() {
        return bound.orElse(LocalDate.MIN);
    }

    /** Last possible day; an open state has the last day there is. */
    LocalDate stop() {
        return nature == Relation.Kind.EVENT
                ? begin.map(DateRange::last).orElse(LocalDate.MAX)
                : end.map(DateRange::last).orElse(LocalDate.MAX);
    }

    /** Whether a kind lets the report join: none fits any, but what says no to one kind fits that alone. */
    boolean takesKindOf(Report report) {
        if (nature == Relation.Kind.STATE || report.narrowKind().isEmpty()) {
            return true;
        }
        return kind.isEmpty() ? !report.negates() && !report.denies() : kind.equals(report.narrowKind());
    }

    /** Whether it is narrowed just as the report is. */
    boolean isOfKindOf(Report report) {
        return nature == Relation.Kind.STATE || kind.equals(report.narrowKind());
    }

    Episode finished(boolean former) {
        return new Episode(begin, end, bound, kind, former, List.copyOf(reports), List.copyOf(endings), endedBy);
    }
}
