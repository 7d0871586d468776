package org.geokg.claim.when;

import java.util.List;
import org.geokg.entity.Entity;
import org.geokg.time.DateRange;

/**
 * An event that a definite noun names again with its date: "the visit began on Monday".
 *
 * @param named who is named within the phrase: "Egypt's raid on Friday"
 * @param move  whether the noun may mean any decision: "the move was announced on Friday"
 */
public record DatedEvent(List<EventKind> kinds, int sentence, DateRange day, List<Entity> named, boolean move) {
    public DatedEvent {
        kinds = List.copyOf(kinds);
        named = List.copyOf(named);
    }
}
