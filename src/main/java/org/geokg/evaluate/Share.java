package org.geokg.evaluate;

/** So many out of so many. */
public record Share(int right, int of) {
    static final Share NONE = new Share(0, 0);

    public Share {
        if (right < 0 || right > of) {
            throw new IllegalArgumentException(right + " out of " + of);
        }
    }

    Share counting(boolean hit) {
        return new Share(right + (hit ? 1 : 0), of + 1);
    }

    Share plus(Share other) {
        return new Share(right + other.right, of + other.of);
    }

    @Override
    public String toString() {
        return right + "/" + of;
    }
}
