package org.geokg.graph;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.geokg.time.ReferenceDate;

/**
 * What the graph says about an article; its text is not kept.
 *
 * @param reference        the day that "today" means in it
 * @param textSha256       hash of the UTF-8 text that offsets refer to, 64 hex digits
 * @param extractorVersion version of the program, rules and gazetteer that read it; with an equal hash and version,
 *                         reading it again would change nothing
 */
public record ArticleRecord(
        String id,
        Optional<String> title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> url,
        Optional<ReferenceDate> reference,
        String textSha256,
        String extractorVersion) {
    public ArticleRecord {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(published);
        Objects.requireNonNull(url);
        Objects.requireNonNull(reference);
        Objects.requireNonNull(textSha256);
        Objects.requireNonNull(extractorVersion);
    }
}
