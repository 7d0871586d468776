package org.geokg.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.geokg.time.DateRange;

/**
 * Forms the episodes of a state between two cuts. A state cannot begin while it runs, so all reports that leave it open
 * share one episode; reports that bound it share one if their spans overlap. An open report joins a bounded episode within
 * which its article was written: the end came later.
 */
final class Stretch {
    private static final Comparator<Report> NARROWEST_FIRST = Comparator.comparing(
                    (Report r) -> Bounds.width(r.date().orElseThrow()))
            .thenComparing(r -> r.date().orElseThrow().first())
            .thenComparing(Report.BY_KEY);

    private final Optional<String> kind;
    private final List<Report> reports;
    private final List<Draft> drafts = new ArrayList<>();

    Stretch(Optional<String> kind, List<Report> reports) {
        this.kind = kind;
        this.reports = reports;
    }

    List<Draft> drafts() {
        List<Report> firm = reports.stream().filter(r -> r.affirms() && r.date().isPresent()).toList();
        drafts.addAll(bounded(kind, firm.stream().filter(r -> r.end().isPresent()).toList()));
        addOpen(firm.stream().filter(r -> r.end().isEmpty()).toList());
        reports.stream()
                .filter(r -> !r.affirms() && r.date().isPresent())
                .sorted(NARROWEST_FIRST)
                .forEach(this::addLoose);
        UndatedReports.place(
                reports.stream().filter(r -> r.date().isEmpty()).toList(),
                drafts,
                Stretch::mayHoldWhenWritten,
                r -> Draft.state(kind, Optional.empty(), Optional.empty(), List.of(r)));
        return drafts;
    }

    /** Episodes of reports that give an end: those that overlap, directly or through others, share one. */
    static List<Draft> bounded(Optional<String> kind, List<Report> reports) {
        List<Draft> drafts = new ArrayList<>();
        List<Report> run = new ArrayList<>();
        LocalDate reach = LocalDate.MIN;
        for (Report report : reports.stream()
                .sorted(Comparator.comparing((Report r) -> r.date().orElseThrow().first()).thenComparing(Report.BY_KEY))
                .toList()) {
            if (!run.isEmpty() && report.date().orElseThrow().first().isAfter(reach)) {
                drafts.add(merged(kind, run));
                run.clear();
                reach = LocalDate.MIN;
            }
            run.add(report);
            reach = Bounds.later(reach, report.end().orElseThrow().last());
        }
        if (!run.isEmpty()) {
            drafts.add(merged(kind, run));
        }
        return drafts;
    }

    private static Draft merged(Optional<String> kind, List<Report> run) {
        Draft draft = Draft.state(kind, Optional.empty(), Optional.empty(), run);
        dateFromReports(draft);
        return draft;
    }

    private static void dateFromReports(Draft draft) {
        List<DateRange> begins = draft.reports().stream().flatMap(r -> r.begin().stream()).toList();
        List<DateRange> ends = draft.reports().stream().flatMap(r -> r.end().stream()).toList();
        draft.date(Bounds.earliest(begins), Bounds.latest(ends));
    }

    private void addOpen(List<Report> open) {
        List<Draft> bounded = List.copyOf(drafts);
        List<Report> running = new ArrayList<>();
        for (Report report : open) {
            bounded.stream()
                    .filter(d -> wasWrittenWithin(d, report))
                    .max(Comparator.comparing(Draft::start))
                    .ifPresentOrElse(d -> d.add(report), () -> running.add(report));
        }
        bounded.forEach(Stretch::dateFromReports);
        if (!running.isEmpty()) {
            drafts.add(merged(kind, running));
        }
    }

    private static boolean wasWrittenWithin(Draft draft, Report report) {
        boolean begins = report.begin().filter(b -> !b.first().isAfter(draft.stop())).isPresent();
        return begins && report.reference()
                .filter(day -> !draft.start().isAfter(day) && !day.isAfter(draft.stop()))
                .isPresent();
    }

    /** What is planned, possible, negated or denied with a date joins the one episode that it overlaps, else is its own. */
    private void addLoose(Report report) {
        LocalDate first = report.date().orElseThrow().first();
        LocalDate last = report.end().or(report::begin).orElseThrow().last();
        List<Draft> overlapping = drafts.stream()
                .filter(d -> !first.isAfter(d.stop()) && !last.isBefore(d.start()))
                .toList();
        overlapping.stream()
                .filter(d -> d.start().equals(first) && hasDatesOf(d, report))
                .findFirst()
                .or(() -> overlapping.stream().filter(d -> overlapping.size() == 1).findFirst())
                .ifPresentOrElse(
                        d -> d.add(report),
                        () -> drafts.add(Draft.state(kind, report.begin(), report.end(), List.of(report))));
    }

    private static boolean hasDatesOf(Draft draft, Report report) {
        return draft.begin().map(DateRange::last).equals(report.begin().map(DateRange::last))
                && draft.end().map(DateRange::last).equals(report.end().map(DateRange::last));
    }

    /** What an article tells in the present tense is not an episode that was over when it was written. */
    private static boolean mayHoldWhenWritten(Draft draft, Report report) {
        boolean over = draft.end()
                .filter(end -> report.reference().map(day -> day.isAfter(end.last())).orElse(true))
                .isPresent();
        return !(report.affirms() && over);
    }
}
