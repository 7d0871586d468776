package org.geokg.fusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.geokg.time.Basis;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;

/**
 * Episodes of states that are told as over (then-, ex-, former). Each ended on its article's reference date at the latest;
 * for "then-" the text's date lies inside it.
 */
final class FormerEpisodes {
    private FormerEpisodes() {}

    static List<Draft> of(Optional<String> kind, List<Report> reports) {
        List<Draft> drafts = new ArrayList<>(Stretch.bounded(
                kind,
                reports.stream().filter(r -> r.begin().isPresent() && r.end().isPresent()).toList()));
        List<Report> others =
                reports.stream().filter(r -> r.begin().isEmpty() || r.end().isEmpty()).toList();
        if (others.isEmpty()) {
            return drafts;
        }
        drafts.stream()
                .max(Comparator.comparing(Draft::start))
                .ifPresentOrElse(
                        latest -> others.forEach(latest::add), () -> drafts.add(overWhenTold(kind, others)));
        return drafts;
    }

    private static Draft overWhenTold(Optional<String> kind, List<Report> reports) {
        Optional<DateRange> end = firstToldOver(
                reports.stream().flatMap(r -> end(r).stream()).toList());
        List<DateRange> begins = reports.stream()
                .flatMap(r -> r.begin().stream())
                .filter(b -> end.isEmpty() || !b.first().isAfter(end.get().last()))
                .toList();
        return Draft.state(kind, Bounds.earliest(begins), end, reports);
    }

    private static Optional<DateRange> end(Report report) {
        return report.end().or(() -> report.reference()
                .map(day -> new DateRange(day, day, Precision.APPROXIMATE, Basis.ARTICLE_DATE, "")));
    }

    /** Over by the earliest last day; not before the latest first day that a text gives and that fits. */
    private static Optional<DateRange> firstToldOver(List<DateRange> ends) {
        Comparator<DateRange> order = Comparator.comparing(DateRange::last)
                .thenComparing(DateRange::first)
                .thenComparing(DateRange::precision)
                .thenComparing(DateRange::text);
        return ends.stream().min(order).map(earliest -> ends.stream()
                .filter(e -> e.precision() != Precision.APPROXIMATE && !e.first().isAfter(earliest.last()))
                .max(Comparator.comparing(DateRange::first).thenComparing(order.reversed()))
                .map(e -> new DateRange(e.first(), earliest.last(), e.precision(), e.basis(), e.text()))
                .orElse(earliest));
    }
}
