package org.geokg.evaluate;

import java.util.Objects;

/** The place in the article that asserts a gold fact. */
public sealed interface GoldEvidence {
    /** The sentence, letter for letter; white space is not compared. */
    record Sentence(String text) implements GoldEvidence {
        public Sentence {
            Objects.requireNonNull(text);
        }
    }

    /** Offsets in Unicode code points, the end exclusive. */
    record Span(int begin, int end) implements GoldEvidence {}

    /** Not recorded. */
    record Unrecorded() implements GoldEvidence {}
}
