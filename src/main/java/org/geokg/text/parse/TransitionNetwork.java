package org.geokg.text.parse;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Scores a parser's next moves by what stands about. It sums in the order of CoreNLP's own classifier, but in single
 * precision and for all cells and moves side by side, which processors do several times as fast, and keeps what a word
 * with its tag and its label adds at a place where it was met before. Safe for use by several threads.
 */
final class TransitionNetwork {
    /** Sums that are kept, 4 kB each: an eighth of a gigabyte when full, for single features and for words each. */
    private static final int KEPT_BITS = 15;

    private final ParserModel model;
    private final int cells;
    private final int places;
    private final AtomicReferenceArray<Sums> ofFeatures = new AtomicReferenceArray<>(1 << KEPT_BITS);
    private final AtomicReferenceArray<Sums> ofWords = new AtomicReferenceArray<>(1 << KEPT_BITS);

    /** What something at a place adds to the hidden cells. */
    private record Sums(long key, float[] values) {}

    TransitionNetwork(ParserModel model) {
        this.model = model;
        this.cells = model.bias().length;
        this.places = model.hidden().length / model.embeddings()[0].length;
    }

    int places() {
        return places;
    }

    /** A score for each move. */
    float[] scores(int[] features) {
        float[] hidden = model.bias().clone();
        for (int word = 0; word < FeatureTemplate.WORDS; word++) {
            add(hidden, ofWord(features, word));
        }
        float[] cubes = new float[cells];
        for (int cell = 0; cell < cells; cell++) {
            cubes[cell] = hidden[cell] * hidden[cell] * hidden[cell];
        }
        float[] scores = new float[model.output()[0].length];
        addProducts(scores, cubes, model.output(), 0);
        return scores;
    }

    /** One of equal slots is overwritten: what is lost is worked out again. */
    private float[] ofWord(int[] features, int word) {
        long key = word;
        for (int place = word; place < places; place = FeatureTemplate.next(place)) {
            key = key * model.embeddings().length + features[place];
        }
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - KEPT_BITS);
        Sums known = ofWords.get(slot);
        if (known != null && known.key() == key) {
            return known.values();
        }
        float[] sums = new float[cells];
        for (int place = word; place < places; place = FeatureTemplate.next(place)) {
            add(sums, ofFeature(features[place], place));
        }
        ofWords.set(slot, new Sums(key, sums));
        return sums;
    }

    private float[] ofFeature(int feature, int place) {
        int key = feature * places + place;
        int slot = key * 0x9E3779B1 >>> Integer.SIZE - KEPT_BITS;
        Sums known = ofFeatures.get(slot);
        if (known != null && known.key() == key) {
            return known.values();
        }
        float[] embedding = model.embeddings()[feature];
        float[] sums = new float[cells];
        addProducts(sums, embedding, model.hidden(), place * embedding.length);
        ofFeatures.set(slot, new Sums(key, sums));
        return sums;
    }

    private static void add(float[] sums, float[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    /** Adds rows of weights, each times its factor; four at a time, as fetching and storing the sums is what takes long. */
    private static void addProducts(float[] sums, float[] factors, float[][] rows, int first) {
        int row = 0;
        for (; row + 4 <= factors.length; row += 4) {
            addFour(sums, factors, row, rows, first + row);
        }
        for (; row < factors.length; row++) {
            float factor = factors[row];
            float[] weights = rows[first + row];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += factor * weights[i];
            }
        }
    }

    private static void addFour(float[] sums, float[] factors, int factor, float[][] rows, int row) {
        float a = factors[factor];
        float b = factors[factor + 1];
        float c = factors[factor + 2];
        float d = factors[factor + 3];
        float[] ofA = rows[row];
        float[] ofB = rows[row + 1];
        float[] ofC = rows[row + 2];
        float[] ofD = rows[row + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + a * ofA[i] + b * ofB[i] + c * ofC[i] + d * ofD[i];
        }
    }
}
