package org.geokg.entity.reference;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.geokg.entity.Entity;

/** The two whom a whole article is about, where the words right before name nobody else: "Relations of both states go back to 1993". */
final class Protagonists {
    private final Antecedents antecedents;

    Protagonists(Antecedents antecedents) {
        this.antecedents = antecedents;
    }

    /** The only two of whom "the two" has been said before, else those of whom the article speaks much more than of any other. */
    List<Entity> find(Position at, Predicate<Entity> fits) {
        List<Entity> established = antecedents.groups().only(at, 2, fits);
        List<Entity> two = established.isEmpty() ? outstanding(at, fits) : established;
        Set<Entity> near = new LinkedHashSet<>(antecedents.fitting(at.sentence(), at.token(), fits));
        if (at.sentence() > 0) {
            near.addAll(antecedents.fitting(at.sentence() - 1, Integer.MAX_VALUE, fits));
        }
        return two.containsAll(near) ? two : List.of();
    }

    /** They must have been named together in two sentences, and the article must speak of both half as often again as of a third. */
    private List<Entity> outstanding(Position at, Predicate<Entity> fits) {
        List<Entity> most = IntStream.range(0, antecedents.sentences().size()).boxed()
                .flatMap(s -> antecedents.fitting(s, Integer.MAX_VALUE, fits).stream()).distinct()
                .sorted(Comparator.comparingInt(antecedents::weight).reversed()).limit(3).toList();
        boolean stand = most.size() == 2
                || most.size() == 3 && 2 * antecedents.weight(most.get(1)) >= 3 * antecedents.weight(most.get(2));
        List<Entity> two = stand ? most.subList(0, 2) : List.of();
        long together = two.isEmpty() ? 0 : IntStream.range(0, at.sentence())
                .filter(s -> antecedents.fitting(s, Integer.MAX_VALUE, fits).containsAll(two)).count();
        return together > 1 ? two.stream().sorted(Comparator.comparing(Entity::id)).toList() : List.of();
    }
}
