package org.geokg.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One source text, as read.
 *
 * @param id        identity of the article: the given id, else the hash of its URL, else its file's name; never its wording
 * @param title     the title, which is also part of {@code text}
 * @param publisher the outlet's name, from the front line, metadata, a mapped column or an option
 * @param published the day of publication from the same sources; never guessed from the clock
 * @param url       where it was published
 * @param text      the text that all offsets refer to: line ends are {@code \n}, no byte order mark, title included
 * @param bodyStart UTF-16 index in {@code text} at which the body starts, after the title and the front line
 */
public record Article(
        String id,
        Optional<String> title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> url,
        String text,
        int bodyStart) {

    public Article {
        Objects.requireNonNull(title);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(published);
        Objects.requireNonNull(url);
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
        if (bodyStart < 0 || bodyStart > text.length()) {
            throw new IllegalArgumentException("bodyStart " + bodyStart + " lies outside the text of " + id);
        }
    }
}
