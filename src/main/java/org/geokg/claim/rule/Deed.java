package org.geokg.claim.rule;

import java.util.Optional;
import org.geokg.entity.Entity;

/**
 * Something that was done, as an article tells it.
 *
 * @param doer  who did it; empty where that is not told
 * @param token where in its sentence it is told
 */
record Deed(DeedKind kind, Optional<Entity> doer, int sentence, int token) {
    boolean isBefore(int otherSentence, int otherToken) {
        return sentence < otherSentence || sentence == otherSentence && token < otherToken;
    }
}
