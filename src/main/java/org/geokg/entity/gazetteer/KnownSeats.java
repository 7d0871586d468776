package org.geokg.entity.gazetteer;

import java.util.List;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;

/** Where organizations have their seats, as far as the gazetteer describes them so: "Vienna-based". */
public final class KnownSeats {
    private static final String SITED = "-based";

    private final Gazetteer gazetteer;

    public KnownSeats(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether a place is, or holds, a seat that an organization is known for. */
    public boolean isSeatOf(Entity organization, Entity place) {
        return places(organization).stream().anyMatch(p -> p.equals(place) || gazetteer.isWithin(p, place));
    }

    /** Whether nothing is known against it: "the Beirut-based" tells of an office of a body that sits in New York. */
    public boolean mayBeSeatOf(Entity organization, Entity place) {
        return towns(organization).isEmpty() || isSeatOf(organization, place)
                || places(organization).stream().anyMatch(p -> gazetteer.isWithin(place, p));
    }

    private List<Entity> places(Entity organization) {
        return towns(organization).stream().flatMap(town -> gazetteer.meanings(town).stream()).map(m -> m.entry().entity())
                .filter(e -> e.isA(EntityType.PLACE) || e.isA(EntityType.STATE)).distinct().toList();
    }

    private List<String> towns(Entity organization) {
        return gazetteer.find(organization.id()).stream().flatMap(e -> e.descriptors().stream())
                .filter(d -> d.endsWith(SITED))
                .map(d -> d.substring(0, d.length() - SITED.length()).strip())
                .toList();
    }
}
