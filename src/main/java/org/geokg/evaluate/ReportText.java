package org.geokg.evaluate;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report as plain text for a terminal or a log. */
public final class ReportText {
    private static final int LONGEST_SENTENCE = 220;

    private ReportText() {}

    /** Figures: by article, by relation, how well the right ones are told, calibration, and the sums last. */
    public static void writeFigures(EvaluationReport report, Appendable out) throws IOException {
        for (EvaluationReport.Article article : report.articles()) {
            line(out, "%-40s %s   given %d required %d", article.id(), shares(article.counts()),
                    article.counts().given(), article.counts().required());
        }
        for (EvaluationReport.OfRelation relation : report.relations()) {
            Counts counts = relation.counts();
            line(out, "  %-28s %s   right %d wrong %d of %d", relation.relation(), shares(counts), counts.right(),
                    counts.wrong(), counts.required());
        }
        writeQualities(report, out);
        for (EvaluationReport.Bin bin : report.calibration()) {
            Share share = bin.share();
            line(out, "confidence %.1f-%.1f  right %s (%.2f)", bin.from(), bin.to(), share,
                    (double) share.right() / share.of());
        }
        Counts core = report.core();
        line(out, "core, without offices, places, seats and founding years: P %.3f R %.3f F1 %.3f",
                core.precision(), core.recall(), core.f1());
        Counts all = report.overall();
        line(out, "P %.3f %s  R %.3f %s  F1 %.3f %s  articles %d",
                all.precision(), range(report.precision()), all.recall(), range(report.recall()),
                all.f1(), range(report.f1()), report.articles().size());
    }

    private static void writeQualities(EvaluationReport report, Appendable out) throws IOException {
        EvaluationReport.Qualities q = report.qualities();
        line(out, "dates %s (missing %d, invented %d)  roles %s  former %s  attribution %s  evidence %s  "
                        + "non-actual found %s",
                q.dates(), q.datesMissing(), q.datesInvented(), q.roles(), q.former(), q.attribution(), q.evidence(),
                q.nonActual());
        line(out, "by difficulty  %s", report.levels().stream()
                .map(l -> l.difficulty().name().toLowerCase(Locale.ROOT) + " " + l.found())
                .collect(Collectors.joining("  ")));
        int given = report.overall().given();
        line(out, "factuality errors %d of %d given (%.1f %%), optional given %d", report.factualityErrors(), given,
                given == 0 ? 0.0 : 100.0 * report.factualityErrors() / given, report.optional());
    }

    /** Every mistake with its sentence, in the order of the articles. */
    public static void writeItems(List<EvaluationItem> items, Appendable out) throws IOException {
        for (EvaluationItem item : items) {
            line(out, "%-32s %-15s %s -%s-> %s   [%s]\n      %s", item.article(), item.kind().words(),
                    plain(item.subject()), item.relation(), plain(item.object()), plain(item.detail()),
                    plain(item.sentence()));
        }
    }

    private static String shares(Counts counts) {
        return String.format(Locale.ROOT, "P %.2f R %.2f", counts.precision(), counts.recall());
    }

    private static String range(Interval interval) {
        return String.format(Locale.ROOT, "[%.2f-%.2f]", interval.low(), interval.high());
    }

    /** Sentences are untrusted: they must not move a terminal's cursor or look like further lines. */
    private static String plain(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ");
        return clean.length() <= LONGEST_SENTENCE ? clean : clean.substring(0, LONGEST_SENTENCE) + "…";
    }

    private static void line(Appendable out, String format, Object... values) throws IOException {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
