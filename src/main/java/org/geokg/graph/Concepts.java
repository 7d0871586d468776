package org.geokg.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** The ontology's closed lists of values: each constant of an enum is the concept of the same name in camel case. */
final class Concepts {
    private Concepts() {}

    /** {@code PART_OF_MONTH} is {@code gkg:PartOfMonth}. */
    static Node of(Enum<?> value) {
        return Vocabulary.gkg(Arrays.stream(value.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining()));
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, Node concept) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> of(e).equals(concept)).findFirst();
    }
}
