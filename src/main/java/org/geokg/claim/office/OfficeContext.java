package org.geokg.claim.office;

import java.util.Optional;
import java.util.OptionalInt;
import org.geokg.entity.Entity;
import org.geokg.entity.reference.Discourse;

/**
 * What an article's offices are read by, apart from their sentence.
 *
 * @param year  that of publication
 * @param known the offices told so far
 * @param home  the state whose officials the article may call by their bare titles
 */
public record OfficeContext(Discourse discourse, OptionalInt year, OfficeBook known, Optional<Entity> home) {
    Incumbents incumbents() {
        return new Incumbents(discourse, year, known);
    }
}
