package org.geokg.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The relations of an ontology, by name. */
public final class RelationCatalog {
    private final Map<String, Relation> byName;

    public RelationCatalog(List<Relation> relations) {
        Map<String, Relation> map = new LinkedHashMap<>();
        relations.forEach(r -> map.put(r.name(), r));
        byName = Collections.unmodifiableMap(map);
    }

    public Optional<Relation> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Collection<Relation> all() {
        return byName.values();
    }
}
