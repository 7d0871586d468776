package org.geokg.article;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a record file holds what. Fields that are not mapped are found by their usual names, whatever their
 * case.
 *
 * @param columns the column of each field that the user mapped
 */
public record ColumnMapping(Map<Field, String> columns) {

    public ColumnMapping {
        Map<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
    }

    public static ColumnMapping usual() {
        return new ColumnMapping(Map.of());
    }

    /** Whether the user named this column and the header lacks it. */
    boolean isMissing(Field field, Collection<String> header) {
        return columns.containsKey(field) && find(field, header).isEmpty();
    }

    /** The column that holds a field, as the header spells it. */
    Optional<String> find(Field field, Collection<String> header) {
        if (columns.containsKey(field)) {
            return named(columns.get(field), header);
        }
        return field.usualColumns().stream().flatMap(name -> named(name, header).stream()).findFirst();
    }

    private static Optional<String> named(String name, Collection<String> header) {
        Optional<String> exact = header.stream().filter(name::equals).findFirst();
        return exact.or(() -> header.stream().filter(h -> h.strip().equalsIgnoreCase(name)).findFirst());
    }
}
