package org.geokg.measure;

import java.util.Locale;

/**
 * How many of the given were right, and how many of the wanted were found.
 *
 * @param given  what the program gave
 * @param right  of these, what the annotation has
 * @param wanted what the annotation has
 * @param found  of these, what the program gave
 */
record Score(int given, int right, int wanted, int found) {
    static final Score NONE = new Score(0, 0, 0, 0);

    Score plus(Score other) {
        return new Score(given + other.given, right + other.right, wanted + other.wanted, found + other.found);
    }

    double precision() {
        return given == 0 ? 0 : (double) right / given;
    }

    double recall() {
        return wanted == 0 ? 0 : (double) found / wanted;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "precision %.2f (%d of %d), recall %.2f (%d of %d), F1 %.2f",
                precision(), right, given, recall(), found, wanted, f1());
    }
}
