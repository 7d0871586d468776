package org.geokg.claim.end;

import java.util.List;
import org.geokg.entity.Entity;

/**
 * Something that was done, as an article tells it.
 *
 * @param doers who did it; nobody where that is not told
 * @param token where in its sentence it is told
 */
record Deed(DeedKind kind, List<Entity> doers, int sentence, int token) {
    Deed {
        doers = List.copyOf(doers);
    }

    boolean isBefore(int otherSentence, int otherToken) {
        return sentence < otherSentence || sentence == otherSentence && token < otherToken;
    }
}
