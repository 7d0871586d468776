package org.geokg.entity.reference;

import java.util.function.Predicate;
import org.geokg.entity.Entity;

/** How deep a reference has been followed, and who could stand where it is. */
record Search(int depth, Predicate<Entity> wanted) {
    static final Search ANYBODY = new Search(0, e -> true);

    private static final int DEEPEST = 7;

    static Search wanting(Predicate<Entity> wanted) {
        return new Search(0, wanted);
    }

    Search deeper() {
        return new Search(depth + 1, wanted);
    }

    Search forAnybody() {
        return new Search(depth + 1, e -> true);
    }

    /** Whether references have been followed so far that they may well go in a circle. */
    boolean isTooDeep() {
        return depth > DEEPEST;
    }
}
