package org.geokg.claim.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.geokg.entity.Entity;

/** Whom the persons of one article hold office for, as far as the article has told. Used by one thread. */
final class OfficeBook {
    private final Map<String, Entity> byPerson = new LinkedHashMap<>();

    void add(Entity person, Entity in) {
        byPerson.putIfAbsent(person.id(), in);
    }

    Optional<Entity> of(Entity person) {
        return Optional.ofNullable(byPerson.get(person.id()));
    }
}
