package org.geokg.entity.reference;

import java.util.Objects;
import org.geokg.entity.Entity;

/**
 * What a noun phrase of a sentence refers to.
 *
 * @param entity    the entity
 * @param head      head token of the phrase; {@link #UNSAID} where no words of the sentence stand for the entity
 * @param text      the words
 * @param certainty how sure the reference is, 0 to 1; 1 for a plain name
 */
public record Referent(Entity entity, int head, String text, double certainty) {
    /** No token: the entity goes without saying. */
    public static final int UNSAID = -1;

    public Referent {
        Objects.requireNonNull(entity);
        Objects.requireNonNull(text);
    }

    /** Somebody or something that goes without saying. */
    public static Referent unsaid(Entity entity, double certainty) {
        return new Referent(entity, UNSAID, entity.label(), certainty);
    }

    public boolean isUnsaid() {
        return head == UNSAID;
    }

    Referent times(double factor) {
        return new Referent(entity, head, text, certainty * factor);
    }
}
