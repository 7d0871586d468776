package org.geokg.entity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A state, organization, armed group, person, place or agreement.
 *
 * @param id         what follows {@code id/} in its IRI: {@code armenia}, or {@code auto/ararat-mirzoyan-61e9c6ff} for
 *                   one that was found in a text and is not in the gazetteer
 * @param label      preferred English label
 * @param types      its classes, the most specific ones, in the order of {@link EntityType}; usually one
 * @param altLabels  other names, for display and search
 * @param wikidata   Wikidata item, such as {@code Q399}, where certain
 * @param iso2       ISO 3166-1 alpha-2 code of a state or territory
 * @param iso3       ISO 3166-1 alpha-3 code of a state or territory
 * @param bodyOf     id of the state or organization that this government body is part of
 * @param metonymFor id of the actor that this place's name stands for in the news: a capital for its state
 */
public record Entity(
        String id,
        String label,
        List<EntityType> types,
        List<String> altLabels,
        Optional<String> wikidata,
        Optional<String> iso2,
        Optional<String> iso3,
        Optional<String> bodyOf,
        Optional<String> metonymFor) {

    private static final String FOUND = "auto/";

    public Entity {
        Objects.requireNonNull(label);
        types = types.stream().sorted().distinct().toList();
        altLabels = List.copyOf(altLabels);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("an entity needs a type: " + id);
        }
    }

    /** An entity found in a text, known by its name and type alone. */
    public static Entity found(String id, String label, EntityType type) {
        return new Entity(
                FOUND + id, label, List.of(type), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    /** Whether it was found in a text and is not yet in the gazetteer. */
    public boolean isProvisional() {
        return id.startsWith(FOUND);
    }

    /** Whether it is a place that acts for nobody: no state, and no capital. */
    public boolean isMerePlace() {
        return isA(EntityType.PLACE) && !isA(EntityType.STATE) && metonymFor.isEmpty();
    }

    public boolean isA(EntityType type) {
        return types.stream().anyMatch(t -> t.isA(type));
    }
}
