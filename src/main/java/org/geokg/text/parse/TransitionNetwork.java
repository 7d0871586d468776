package org.geokg.text.parse;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Scores a parser's next moves by what stands about. It sums for each move in the order of CoreNLP's own classifier,
 * but for all moves side by side, which processors do several times as fast. Safe for use by several threads.
 */
final class TransitionNetwork {
    /** Products of weights and embeddings that are kept, 4 kB each: a quarter of a gigabyte when full. */
    private static final int KEPT = 1 << 16;

    private final ParserModel model;
    private final int cells;
    private final int places;
    private final AtomicReferenceArray<Product> kept = new AtomicReferenceArray<>(KEPT);

    /** What a feature at a place adds to the hidden cells. */
    private record Product(int key, float[] values) {}

    TransitionNetwork(ParserModel model) {
        this.model = model;
        this.cells = model.bias().length;
        this.places = model.hidden().length / model.embeddings()[0].length;
    }

    int places() {
        return places;
    }

    /** A score for each move. */
    double[] scores(int[] features) {
        double[] hidden = new double[cells];
        for (int place = 0; place < places; place++) {
            add(hidden, product(features[place], place));
        }
        float[] bias = model.bias();
        double[][] output = model.output();
        double[] scores = new double[output[0].length];
        for (int cell = 0; cell < cells; cell++) {
            double sum = hidden[cell] + bias[cell];
            addTimes(scores, output[cell], sum * sum * sum);
        }
        return scores;
    }

    private static void add(double[] sums, float[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    private static void addTimes(double[] sums, double[] weights, double factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * weights[i];
        }
    }

    /** One of equal slots is overwritten: what is lost is worked out again. */
    private float[] product(int feature, int place) {
        int key = feature * places + place;
        int slot = (key * 0x9E3779B1) >>> 16;
        Product known = kept.get(slot);
        if (known != null && known.key() == key) {
            return known.values();
        }
        float[] values = multiply(feature, place);
        kept.set(slot, new Product(key, values));
        return values;
    }

    private float[] multiply(int feature, int place) {
        float[] embedding = model.embeddings()[feature];
        double[] sums = new double[cells];
        for (int k = 0; k < embedding.length; k++) {
            addProducts(sums, model.hidden()[place * embedding.length + k], embedding[k]);
        }
        float[] values = new float[cells];
        for (int i = 0; i < cells; i++) {
            values[i] = (float) sums[i];
        }
        return values;
    }

    private static void addProducts(double[] sums, float[] weights, float factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[i] * factor;
        }
    }
}
