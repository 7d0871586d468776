package org.geokg.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Running sums of one evaluation, filled article by article. */
final class Tally {
    final Map<String, Counts> relations = new TreeMap<>();
    final Map<Difficulty, Share> levels = new EnumMap<>(Difficulty.class);
    final List<EvaluationItem> items = new ArrayList<>();
    final Calibration calibration = new Calibration();
    int optional;
    int factualityErrors;
    Share dates = Share.NONE;
    int datesMissing;
    int datesInvented;
    Share roles = Share.NONE;
    Share former = Share.NONE;
    Share attribution = Share.NONE;
    Share evidence = Share.NONE;
    Share nonActual = Share.NONE;

    void count(String relation, Counts counts) {
        relations.merge(relation, counts, Counts::plus);
    }

    void count(Difficulty difficulty, boolean found) {
        levels.merge(difficulty, Share.NONE.counting(found), Share::plus);
    }

    EvaluationReport.Qualities qualities() {
        return new EvaluationReport.Qualities(
                dates, datesMissing, datesInvented, roles, former, attribution, evidence, nonActual);
    }
}
