package org.geokg.entity.gazetteer;

import java.util.Map;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;

/** What states are called before a hyphen and another's adjective: "Sino-Japanese", "Franco-German". */
public final class CombiningForms {
    private static final Map<String, String> ADJECTIVES = Map.ofEntries(
            Map.entry("Anglo", "British"),
            Map.entry("Austro", "Austrian"),
            Map.entry("Franco", "French"),
            Map.entry("Graeco", "Greek"),
            Map.entry("Greco", "Greek"),
            Map.entry("Indo", "Indian"),
            Map.entry("Italo", "Italian"),
            Map.entry("Russo", "Russian"),
            Map.entry("Sino", "Chinese"),
            Map.entry("Turco", "Turkish"));

    private final Gazetteer gazetteer;

    public CombiningForms(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    public Optional<Entity> read(String word) {
        return Optional.ofNullable(ADJECTIVES.get(word)).stream()
                .flatMap(a -> gazetteer.meanings(a).stream())
                .map(m -> m.entry().entity())
                .filter(e -> e.isA(EntityType.STATE))
                .findFirst();
    }
}
