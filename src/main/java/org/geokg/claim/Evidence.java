package org.geokg.claim;

import java.util.Objects;

/**
 * The sentence that says what a claim says.
 *
 * @param begin offset of its first character in the article's text, in Unicode code points from 0
 * @param end   offset after its last character, likewise
 * @param quote exactly the characters between the two
 */
public record Evidence(int begin, int end, String quote) {
    public Evidence {
        Objects.requireNonNull(quote);
        if (begin < 0 || end - begin != quote.codePointCount(0, quote.length())) {
            throw new IllegalArgumentException("offsets " + begin + " to " + end + " do not span the quote");
        }
    }
}
