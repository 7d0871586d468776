package org.geokg.time;

import java.util.List;
import org.geokg.text.Token;

/** Finds the dates in a sentence. Immutable and safe for use by several threads. */
public final class TimeReader {

    /**
     * The date mentions of a sentence from left to right; they do not overlap.
     *
     * @param tokens the sentence, in Penn Treebank tokenisation; tags help ("May" the verb) but may be empty
     */
    public List<TimeMention> read(List<Token> tokens) {
        return List.of();
    }
}
