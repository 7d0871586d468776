package org.geokg.evaluate;

import java.util.Arrays;
import java.util.Optional;

/** The words that files use for the values of an enum: its names, in any case. */
final class Words {
    private Words() {}

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
