package org.geokg.publish.release;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a table whose rows are records: one for each component, in order. */
record Columns<R extends Record>(List<RecordComponent> components) {
    static <R extends Record> Columns<R> of(Class<R> rows) {
        return new Columns<>(List.of(rows.getRecordComponents()));
    }

    List<String> names() {
        return components.stream().map(RecordComponent::getName).toList();
    }

    /** The cells of a row as text; empty where there is no value. */
    List<String> text(R row) {
        return components.stream().map(c -> value(c, row).map(Object::toString).orElse("")).toList();
    }

    static Optional<Object> value(RecordComponent component, Record row) {
        try {
            return Optional.ofNullable(component.getAccessor().invoke(row));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the accessors of a public record can be called", e);
        }
    }

    /** What a column holds. */
    enum Kind {
        TEXT,
        DAY,
        WHOLE_NUMBER,
        NUMBER,
        TRUTH;

        static Kind of(RecordComponent component) {
            Class<?> type = component.getType();
            if (type == LocalDate.class) {
                return DAY;
            }
            if (type == int.class) {
                return WHOLE_NUMBER;
            }
            if (type == double.class) {
                return NUMBER;
            }
            return Arrays.asList(boolean.class, Boolean.class).contains(type) ? TRUTH : TEXT;
        }
    }
}
