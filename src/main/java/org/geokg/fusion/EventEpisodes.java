package org.geokg.fusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;

/**
 * Forms the episodes of an event. Exactly dated reports come first: those within a day of each other share one, for time
 * zones, and no chain of such days makes a longer one. A report with a wider range joins the one episode that it overlaps,
 * else stays its own. A kind keeps reports apart; a report without one may join any.
 */
final class EventEpisodes {
    private static final Comparator<Report> ORDER = Comparator.comparing((Report r) -> !r.affirms())
            .thenComparing(r -> !isExact(r.date().orElseThrow()))
            .thenComparing(r -> r.narrowKind().isEmpty())
            .thenComparing(r -> Bounds.width(r.date().orElseThrow()))
            .thenComparing(r -> r.date().orElseThrow().first())
            .thenComparing(Report.BY_KEY);

    private EventEpisodes() {}

    /** @param cuts what may have ended the event's effect, in time; each marks the newest episode before it */
    static List<Episode> of(Group group, List<Cut> cuts) {
        List<Draft> drafts = new ArrayList<>();
        group.reports().stream()
                .filter(r -> r.date().isPresent())
                .sorted(ORDER)
                .forEach(report -> join(report, drafts));
        List<Report> undated =
                group.reports().stream().filter(r -> r.date().isEmpty()).toList();
        UndatedReports.place(undated, drafts, (d, r) -> true, r -> Draft.event(Optional.empty(), r));
        cuts.forEach(cut -> mark(cut, drafts));
        return drafts.stream().map(d -> d.finished(false)).toList();
    }

    private static void join(Report report, List<Draft> drafts) {
        DateRange day = report.date().orElseThrow();
        List<Draft> near = drafts.stream()
                .filter(d -> d.takesKindOf(report) && isSame(d.begin().orElseThrow(), day))
                .toList();
        Optional<Draft> equal = near.stream().filter(d -> isEqual(d, day)).findFirst();
        Optional<Draft> home = equal.or(() -> near.size() == 1 || isExact(day) ? earliest(near) : Optional.empty());
        home.ifPresentOrElse(draft -> add(report, day, draft), () -> drafts.add(Draft.event(Optional.of(day), report)));
    }

    private static void add(Report report, DateRange day, Draft draft) {
        if (report.affirms() || !draft.isAffirmed()) {
            draft.date(Optional.of(agreed(draft.begin().orElseThrow(), day)), Optional.empty());
        }
        draft.add(report);
    }

    /** Exact days that differ are both possible; other ranges narrow each other. */
    private static DateRange agreed(DateRange known, DateRange day) {
        return isExact(known) && isExact(day) ? Bounds.hull(known, day) : Bounds.common(known, day);
    }

    private static boolean isSame(DateRange known, DateRange day) {
        return isExact(known) && isExact(day) ? Bounds.width(Bounds.hull(known, day)) <= 1 : known.overlaps(day);
    }

    private static boolean isEqual(Draft draft, DateRange day) {
        DateRange known = draft.begin().orElseThrow();
        return known.first().equals(day.first()) && known.last().equals(day.last());
    }

    private static Optional<Draft> earliest(List<Draft> drafts) {
        return drafts.stream().min(Comparator.comparing(Draft::start));
    }

    /** A day, or two neighbouring ones where sources differ by one. */
    private static boolean isExact(DateRange range) {
        return range.precision() == Precision.DAY && Bounds.width(range) <= 1;
    }

    private static void mark(Cut cut, List<Draft> drafts) {
        drafts.stream()
                .filter(d -> d.isAffirmed() && !d.isEnded() && cut.reaches(d.kind()) && isBefore(d, cut))
                .max(Comparator.comparing(Draft::start))
                .ifPresent(d -> cut.endedBy().ifPresent(d::endedBy));
    }

    private static boolean isBefore(Draft draft, Cut cut) {
        return draft.reports().stream().filter(Report::affirms).anyMatch(cut::isAfter)
                && (!draft.isDated() || !draft.start().isAfter(cut.last()));
    }
}
