package org.geokg.claim.office;

import org.geokg.entity.Entity;

/**
 * What an office belongs to.
 *
 * @param text      the words that say so
 * @param end       token after the last word of title and seat
 * @param former    whether a word beside it says that the office is over
 * @param certainty how sure the reading is, 0 to 1
 * @param how       name of the construction
 */
record Seat(Entity entity, String text, int end, boolean former, double certainty, String how) {
    Seat in(Entity other) {
        return new Seat(other, text, end, former, certainty, how);
    }
}
