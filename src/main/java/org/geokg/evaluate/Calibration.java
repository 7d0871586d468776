package org.geokg.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts triples by tenths of confidence. */
final class Calibration {
    private static final int BINS = 10;

    private final Map<Integer, Share> bins = new TreeMap<>();

    /** Claims without a confidence are left out. */
    void count(List<GivenClaim> claims, boolean right) {
        claims.stream()
                .flatMapToDouble(c -> c.confidence().stream())
                .max()
                .ifPresent(best -> bins.merge(bin(best), Share.NONE.counting(right), Share::plus));
    }

    private static int bin(double confidence) {
        // A hair is added since a decimal such as 0.7 may lie just under its double.
        return Math.clamp((int) (confidence * BINS + 1e-9), 0, BINS - 1);
    }

    List<EvaluationReport.Bin> table() {
        return bins.entrySet().stream()
                .map(e -> new EvaluationReport.Bin(
                        (double) e.getKey() / BINS, (double) (e.getKey() + 1) / BINS, e.getValue()))
                .toList();
    }
}
