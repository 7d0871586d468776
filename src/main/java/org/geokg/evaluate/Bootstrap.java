package org.geokg.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Percentile bootstrap over articles (Efron and Tibshirani, An Introduction to the Bootstrap, chapter 13): how far the
 * figures would move had other articles been drawn. The seed is fixed, so equal counts give equal intervals.
 */
final class Bootstrap {
    private static final int SAMPLES = 1000;
    private static final int LOW = 25;
    private static final int HIGH = SAMPLES - 1 - LOW;
    private static final long SEED = 1;

    private final List<Counts> samples;

    Bootstrap(List<Counts> articles) {
        Random random = new Random(SEED);
        samples = new ArrayList<>(SAMPLES);
        for (int i = 0; i < SAMPLES; i++) {
            Counts sum = Counts.NONE;
            for (int j = 0; j < articles.size(); j++) {
                sum = sum.plus(articles.get(random.nextInt(articles.size())));
            }
            samples.add(sum);
        }
    }

    /** The 95 % interval of a figure. */
    Interval interval(ToDoubleFunction<Counts> figure) {
        double[] sorted = samples.stream().mapToDouble(figure).sorted().toArray();
        return new Interval(sorted[LOW], sorted[HIGH]);
    }
}
