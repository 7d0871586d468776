package org.geokg.entity.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.geokg.entity.Entity;

/** Those whom "the two" and "the three" have been found to mean in an article: said again, it means the same. */
final class EstablishedGroups {
    private final List<Established> groups = new ArrayList<>();

    private record Established(int sentence, List<Entity> group) {}

    void add(int sentence, List<Entity> group) {
        groups.add(new Established(sentence, group));
    }

    /** So many whom the article has spoken of together by their number before. */
    List<Entity> first(Position at, int number) {
        return groups.stream()
                .filter(e -> e.sentence() < at.sentence() && e.group().size() == number)
                .findFirst().map(Established::group).orElse(List.of());
    }

    /** The same, but nobody where it has spoken so of different ones. */
    List<Entity> only(Position at, int number, Predicate<Entity> fits) {
        List<Set<Entity>> found = groups.stream()
                .filter(e -> e.sentence() < at.sentence() && e.group().size() == number && e.group().stream().allMatch(fits))
                .map(e -> Set.copyOf(e.group())).distinct().toList();
        return found.size() != 1 ? List.of() : found.getFirst().stream().sorted(Comparator.comparing(Entity::id)).toList();
    }
}
