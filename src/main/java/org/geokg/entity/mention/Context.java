package org.geokg.entity.mention;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.Mention;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.GazetteerEntry;

/** What an article plainly speaks of, by which names that several entities bear are told apart. */
final class Context {
    /** Being named itself outweighs what belongs to it, and that outweighs what lies beside it. */
    private static final int ITSELF = 3;
    private static final int PART = 2;
    private static final int WHOLE = 1;
    private static final int NEIGHBOUR = 1;
    private static final int SAME_SENTENCE = 2;
    private static final int OFTEN = 2;

    private final Gazetteer gazetteer;
    private final Map<String, Integer> counts;

    private Context(Gazetteer gazetteer, Map<String, Integer> counts) {
        this.gazetteer = gazetteer;
        this.counts = Collections.unmodifiableMap(counts);
    }

    /** The context that the names of an article make, each of which has but one meaning. */
    static Context of(Gazetteer gazetteer, List<List<Mention>> sentences) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (List<Mention> sentence : sentences) {
            sentence.forEach(m -> counts.merge(m.entity().id(), 1, Integer::sum));
        }
        return new Context(gazetteer, counts);
    }

    /** Whether the article names a state or organization, if only by its capital. */
    boolean isAbout(Optional<String> id) {
        return id.filter(i -> counts.containsKey(i) || counts.keySet().stream()
                .anyMatch(c -> gazetteer.entity(c).filter(e -> isFor(e, i)).isPresent())).isPresent();
    }

    /** How much speaks for an entity, apart from the state or body that it is part of. */
    int own(GazetteerEntry entry) {
        String id = entry.entity().id();
        int support = counts.containsKey(id) ? ITSELF : 0;
        for (String other : counts.keySet()) {
            Optional<GazetteerEntry> named = other.equals(id) ? Optional.empty() : gazetteer.find(other);
            if (named.filter(n -> isPart(n, id)).isPresent()) {
                support += PART;
            } else if (named.filter(n -> isNeighbour(n, entry)).isPresent()) {
                support += NEIGHBOUR;
            }
        }
        return support;
    }

    /** How much speaks for an entity in a sentence, its state or the body that it is part of included. */
    int support(GazetteerEntry entry, List<Mention> sentence) {
        int whole = entry.country().map(c -> ofWhole(c, sentence)).orElse(0);
        return own(entry) + whole;
    }

    private int ofWhole(String whole, List<Mention> sentence) {
        boolean here = sentence.stream().anyMatch(m -> m.entity().id().equals(whole) || isFor(m.entity(), whole));
        int count = counts.getOrDefault(whole, 0);
        return (here ? SAME_SENTENCE : 0) + (count >= OFTEN ? 2 * WHOLE : count * WHOLE);
    }

    private static boolean isFor(Entity place, String whole) {
        return place.metonymFor().filter(whole::equals).isPresent();
    }

    private static boolean isPart(GazetteerEntry named, String id) {
        return named.country().filter(id::equals).isPresent() || isFor(named.entity(), id);
    }

    private static boolean isNeighbour(GazetteerEntry named, GazetteerEntry entry) {
        return !entry.kind().isEmpty() && entry.kind().equals(named.kind())
                && entry.country().isPresent() && entry.country().equals(named.country());
    }
}
