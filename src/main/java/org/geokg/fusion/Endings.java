package org.geokg.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.geokg.claim.Relation;
import org.geokg.time.Basis;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;

/** Finds what ends the statements of a group: negations of its own, and other statements of its unit. */
final class Endings {
    private static final double FIRM = 0.5;

    private Endings() {}

    /** Ends that statements of the unit bring to a group. */
    static Stream<Cut> others(Group group, List<Weighed> unit) {
        return unit.stream()
                .filter(w -> w.ends(group))
                .flatMap(w -> cut(w, group).stream())
                .filter(cut -> group.relation().kind() == Relation.Kind.EVENT || cut.reaches(group.kind()));
    }

    /**
     * Of two that end each other, the later one counts. Where the dates do not tell which is later, the one wins that ends
     * more relations: leaving an organization presupposes membership, while joining presupposes little.
     */
    private static Optional<Cut> cut(Weighed ender, Group target) {
        boolean winsTies = !ender.isMutualWith(target)
                || ender.group().relation().ends().size() > target.relation().ends().size();
        Optional<DateRange> given = ender.begin();
        Optional<DateRange> until = given.or(() -> ender.told().map(Endings::when));
        if (until.isEmpty() && !winsTies) {
            return Optional.empty();
        }
        return Optional.of(new Cut(
                until.map(DateRange::first).orElse(LocalDate.MAX),
                until.map(DateRange::last).orElse(LocalDate.MAX),
                given.isPresent(),
                winsTies,
                until,
                Optional.of(ender.statement().key()),
                Optional.empty(),
                ender.narrowing()));
    }

    /** A negation ends a state if it has a date or says "no longer"; otherwise it speaks against it. */
    static List<Cut> negations(Group group, Speakers speakers) {
        if (group.relation().kind() == Relation.Kind.EVENT) {
            return List.of();
        }
        List<Report> negating = group.reports().stream()
                .filter(r -> r.negates() && !r.claim().former())
                .toList();
        List<Cut> cuts = new ArrayList<>();
        for (Report report : Verdict.counted(negating, speakers)) {
            if (report.claim().confidence() >= FIRM) {
                until(report).ifPresent(until -> cuts.add(new Cut(
                        until.first(), until.last(), report.date().isPresent(), true, Optional.of(until),
                        Optional.empty(), Optional.of(report.key()), Optional.empty())));
            }
        }
        return cuts;
    }

    private static Optional<DateRange> until(Report negation) {
        Optional<DateRange> given = negation.date()
                .map(day -> negation.reference().map(ref -> Bounds.notAfter(day, ref)).orElse(day));
        return given.or(() -> negation.reference().filter(day -> negation.saysNoLonger()).map(Endings::when));
    }

    /** An end that is known only to have come by the time of writing. */
    private static DateRange when(LocalDate written) {
        return new DateRange(written, written, Precision.APPROXIMATE, Basis.ARTICLE_DATE, "");
    }
}
