package org.geokg.fusion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much claims of one side weigh together: 1 − Π(1 − c) over publishers, c being the best claim of each, at most 0.99.
 * This takes publishers as independent (a noisy-or: J. Pearl, "Probabilistic Reasoning in Intelligent Systems", 1988); to
 * make it so, near-equal sentences count once, for the outlet whose claim is best.
 *
 * @param weight     0 to 0.99
 * @param publishers how many publishers have a sentence of their own
 */
record Strength(BigDecimal weight, int publishers) {
    private static final BigDecimal MOST = new BigDecimal("0.99");

    private static final Comparator<Report> BEST_FIRST =
            Comparator.comparing((Report r) -> r.claim().confidence()).reversed().thenComparing(Report.BY_KEY);

    static Strength of(Collection<Report> reports) {
        Map<String, BigDecimal> best = new TreeMap<>();
        List<List<Report>> originals = reports.size() < 2
                ? reports.stream().map(List::of).toList()
                : Copies.of(reports);
        for (List<Report> copies : originals) {
            Report original = copies.stream().min(BEST_FIRST).orElseThrow();
            best.merge(original.outlet(), BigDecimal.valueOf(original.claim().confidence()), BigDecimal::max);
        }
        BigDecimal doubt = BigDecimal.ONE;
        for (BigDecimal confidence : best.values()) {
            doubt = doubt.multiply(BigDecimal.ONE.subtract(confidence), MathContext.DECIMAL128);
        }
        return new Strength(BigDecimal.ONE.subtract(doubt).min(MOST), best.size());
    }

    /** Both together, as if from different publishers. */
    static BigDecimal together(BigDecimal a, BigDecimal b) {
        BigDecimal doubt = BigDecimal.ONE.subtract(a).multiply(BigDecimal.ONE.subtract(b), MathContext.DECIMAL128);
        return BigDecimal.ONE.subtract(doubt).min(MOST);
    }

    /** At least 0.5, and more than twice the other. */
    static boolean prevails(BigDecimal weight, BigDecimal other) {
        return weight.compareTo(new BigDecimal("0.5")) >= 0 && exceedsTwice(weight, other);
    }

    static boolean exceedsTwice(BigDecimal weight, BigDecimal other) {
        return weight.compareTo(other.add(other)) > 0;
    }
}
