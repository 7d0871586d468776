package org.geokg.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Where reports without a date belong: to the latest episode begun before their article's reference date, else to the only
 * one, else to an undated one.
 */
final class UndatedReports {
    /** Those that say it was so come first, so that the others find their episode. */
    private static final Comparator<Report> ORDER = Comparator.comparing((Report r) -> !r.affirms())
            .thenComparing(r -> r.narrowKind().isEmpty())
            .thenComparing(Report.BY_KEY);

    private UndatedReports() {}

    /**
     * Adds each report to one of the drafts or to a new undated one.
     *
     * @param drafts  the dated ones; new ones are appended
     * @param fits    whether a dated draft may take a report
     * @param undated makes an undated draft
     */
    static void place(
            List<Report> reports,
            List<Draft> drafts,
            BiPredicate<Draft, Report> fits,
            Function<Report, Draft> undated) {
        List<Draft> dated = List.copyOf(drafts);
        List<Draft> others = new ArrayList<>();
        for (Report report : reports.stream().sorted(ORDER).toList()) {
            Optional<Draft> home = home(report, dated, fits).or(() -> undated(report, others));
            home.ifPresentOrElse(draft -> draft.add(report), () -> others.add(undated.apply(report)));
        }
        drafts.addAll(others);
    }

    private static Optional<Draft> home(Report report, List<Draft> dated, BiPredicate<Draft, Report> fits) {
        Optional<LocalDate> written = report.reference();
        return dated.stream()
                .filter(draft -> fits.test(draft, report) && draft.takesKindOf(report))
                .filter(draft -> written.isPresent() && !draft.start().isAfter(written.get()))
                .max(Comparator.comparing(Draft::start))
                .or(() -> only(dated, (draft, r) -> fits.test(draft, r) && draft.takesKindOf(r), report));
    }

    /** The undated one of the same kind, else the only one if its kind fits. */
    private static Optional<Draft> undated(Report report, List<Draft> others) {
        return others.stream()
                .filter(draft -> draft.isOfKindOf(report))
                .findFirst()
                .or(() -> only(others, (draft, r) -> draft.takesKindOf(r), report));
    }

    private static Optional<Draft> only(List<Draft> drafts, BiPredicate<Draft, Report> fits, Report report) {
        List<Draft> single = drafts.size() == 1 ? drafts : Collections.emptyList();
        return single.stream().filter(draft -> fits.test(draft, report)).findFirst();
    }
}
