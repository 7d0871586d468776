package org.geokg.entity.gazetteer;

import java.util.List;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.Office;

/**
 * A row of the gazetteer: an entity with the words that name and describe it.
 *
 * @param names        all its names, the label included
 * @param contextNames names that mean it only where the context names it: "Congress", "ADF"
 * @param adjectives  "Armenian"
 * @param demonyms    "Armenian", "Armenians"
 * @param descriptors words by which texts refer back to it: "bloc" for an alliance, "South Caucasus" for a state
 * @param neighbours  ids of the states beside a state
 * @param country     id of the state or organization that a person, group or place belongs to
 * @param offices     offices of a person
 * @param kind        narrower kind of a place: "capital", "sea"
 * @param ambiguous   whether its bare names often mean something else
 */
public record GazetteerEntry(
        Entity entity,
        List<String> names,
        List<String> contextNames,
        List<String> adjectives,
        List<String> demonyms,
        List<String> descriptors,
        List<String> neighbours,
        Optional<String> country,
        List<Office> offices,
        String kind,
        boolean ambiguous) {

    public GazetteerEntry {
        names = List.copyOf(names);
        contextNames = List.copyOf(contextNames);
        adjectives = List.copyOf(adjectives);
        demonyms = List.copyOf(demonyms);
        descriptors = List.copyOf(descriptors);
        neighbours = List.copyOf(neighbours);
        offices = List.copyOf(offices);
    }
}
