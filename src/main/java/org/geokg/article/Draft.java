package org.geokg.article;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * An article as a reader found it, before its date is read, gaps are filled and its id is settled.
 *
 * @param source     the file, for messages
 * @param line       its first line there, where it is one of several
 * @param id         the id it carries
 * @param fallbackId the id from the file's name, for when neither an id nor a URL is given
 * @param published  the date as written
 * @param text       title, front line and body
 * @param bodyStart  UTF-16 index of the body in {@code text}
 */
record Draft(
        String source,
        OptionalInt line,
        Optional<String> id,
        String fallbackId,
        Optional<String> url,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> published,
        String text,
        int bodyStart) {

    boolean hasBody() {
        return !text.substring(bodyStart).isBlank();
    }
}
