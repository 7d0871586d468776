package org.geokg.article;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Turns a record of named values into an article. */
final class Records {
    private Records() {}

    /**
     * @param number the record's number in its file, from 1, for an id where it has none
     * @param values the value of a field, where the record has it
     */
    static Draft draft(InputFile file, int line, int number, Function<Field, Optional<String>> values) {
        Function<Field, Optional<String>> lines =
                field -> values.apply(field).map(CleanText::line).filter(v -> !v.isEmpty());
        Optional<String> title = lines.apply(Field.TITLE);
        Layout layout = Layout.of(title, values.apply(Field.TEXT).orElse(""));
        return new Draft(file.name(), OptionalInt.of(line), lines.apply(Field.ID), file.stem() + "-" + number,
                lines.apply(Field.URL), title, lines.apply(Field.PUBLISHER), lines.apply(Field.PUBLISHED),
                layout.text(), layout.bodyStart());
    }
}
