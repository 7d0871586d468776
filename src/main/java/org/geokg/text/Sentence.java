package org.geokg.text;

import java.util.List;

/**
 * A sentence cut into tokens, not yet tagged or parsed.
 *
 * @param index  position in the article, from 0
 * @param place  where in the article it stands
 * @param begin  UTF-16 index of its first character in the article's text
 * @param end    UTF-16 index after its last character
 * @param tokens its tokens, in order; never empty
 */
public record Sentence(int index, Place place, int begin, int end, List<Token> tokens) {

    /** The part of an article that a sentence stands in. */
    public enum Place {
        TITLE,
        BODY
    }

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
    }
}
