package org.geokg.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds entities that were found in texts and look like another one. Only names that begin their last word alike are compared. */
final class MergeCandidates {
    private static final int SEVERAL = 2;
    /** What the gazetteer has comes before what was found, then what more statements are about. */
    private static final Comparator<NamedThing> WINNERS_FIRST = Comparator
            .comparing((NamedThing t) -> t.entity().isProvisional())
            .thenComparing(Comparator.comparing(NamedThing::statements).reversed())
            .thenComparing(NamedThing::iri);

    private final Map<String, List<NamedThing>> byKey = new TreeMap<>();

    MergeCandidates(List<NamedThing> things) {
        things.stream().sorted(WINNERS_FIRST).forEach(thing -> Likeness.keys(thing.entity())
                .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(thing)));
    }

    /** One that may have to give way to another. */
    record Candidate(NamedThing loser, NamedThing winner, String why) {}

    /** For each found entity that several statements are about, the best one that it may be the same as. */
    List<Candidate> all() {
        return byKey.values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(t -> t.entity().isProvisional() && t.statements() >= SEVERAL)
                .flatMap(loser -> candidate(loser).stream())
                .toList();
    }

    private Optional<Candidate> candidate(NamedThing loser) {
        return Likeness.keys(loser.entity()).stream()
                .flatMap(key -> byKey.get(key).stream())
                .filter(other -> WINNERS_FIRST.compare(other, loser) < 0)
                .sorted(WINNERS_FIRST)
                .flatMap(other -> Likeness.between(loser, other).map(why -> new Candidate(loser, other, why)).stream())
                .findFirst();
    }
}
