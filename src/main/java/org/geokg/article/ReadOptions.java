package org.geokg.article;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How to read articles.
 *
 * @param encoding  the encoding of all inputs; detected for each where absent
 * @param columns   which column of a record file holds what
 * @param publisher publisher of the articles that name none
 * @param published day of publication of the articles that give none
 */
public record ReadOptions(
        Optional<Charset> encoding,
        ColumnMapping columns,
        Optional<String> publisher,
        Optional<LocalDate> published) {

    public ReadOptions {
        Objects.requireNonNull(encoding);
        Objects.requireNonNull(columns);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(published);
    }

    public static ReadOptions usual() {
        return new ReadOptions(Optional.empty(), ColumnMapping.usual(), Optional.empty(), Optional.empty());
    }
}
