package org.geokg.review;

import java.util.List;
import org.geokg.entity.Entity;

/**
 * An entity that may be the same as another.
 *
 * @param iri        its IRI
 * @param statements how many statements are about it
 * @param offices    IRIs of what it holds office in, as far as statements tell
 */
record NamedThing(String iri, Entity entity, int statements, List<String> offices) {
    NamedThing {
        offices = List.copyOf(offices);
    }
}
