package org.geokg.entity;

import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of a sentence that names an entity.
 *
 * @param begin  first token
 * @param end    token after the last
 * @param entity what is named
 * @param form   name, adjective or noun for its people
 * @param how    how it was resolved
 * @param title  the title that stands before or belongs to a person's name, for later bare mentions
 */
public record Mention(int begin, int end, Entity entity, NameForm form, Resolution how, Optional<Title> title) {

    /** How a mention came to its entity. */
    public enum Resolution {
        /** Its name is in the gazetteer. */
        GAZETTEER,
        /** The article defined the name: "the Southern African Development Community (SADC)". */
        DEFINED,
        /** Short form of a name that the article gave in full. */
        SHORT_FORM,
        /** Title and surname of a person in the gazetteer. */
        OFFICE,
        /** Introduced by the article, unknown before. */
        FOUND
    }

    public Mention {
        Objects.requireNonNull(entity);
        Objects.requireNonNull(form);
        Objects.requireNonNull(how);
        Objects.requireNonNull(title);
        if (end <= begin) {
            throw new IllegalArgumentException("a mention has at least one token");
        }
    }

    public boolean covers(int token) {
        return begin <= token && token < end;
    }
}
