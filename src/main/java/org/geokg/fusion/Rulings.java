package org.geokg.fusion;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The statements that people decided about, by key. A ruling sets the status, and so what the statement ends and whether it
 * is a fact; the weights stay what the claims make them.
 */
public record Rulings(Map<String, Ruling> byStatement) {
    public static final Rulings NONE = new Rulings(Map.of());

    public Rulings {
        byStatement = Collections.unmodifiableMap(new TreeMap<>(byStatement));
    }

    Optional<Ruling> on(String statement) {
        return Optional.ofNullable(byStatement.get(statement));
    }
}
