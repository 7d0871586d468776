package org.geokg.evaluate;

/**
 * How many triples were right.
 *
 * @param right    given and required
 * @param wrong    given, but neither required nor optional
 * @param required to be found
 */
public record Counts(int right, int wrong, int required) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(right + other.right, wrong + other.wrong, required + other.required);
    }

    /** Those that count; optional ones do not. */
    public int given() {
        return right + wrong;
    }

    /** Share of the given that is right; 0 where none is given. */
    public double precision() {
        return given() == 0 ? 0 : (double) right / given();
    }

    /** Share of the required that is found; 0 where none is required. */
    public double recall() {
        return required == 0 ? 0 : (double) right / required;
    }

    /** Harmonic mean of precision and recall; 0 where both are. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
