package org.geokg.decision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was decided of a kind and target already, so that no two decisions contradict each other. */
final class Decisions {
    /** What is settled, and the line that settles it. */
    private final Map<String, Integer> settled = new HashMap<>();
    private final Map<String, String> merged = new HashMap<>();

    /**
     * Takes note of a decision.
     *
     * @throws IllegalArgumentException if an earlier one settles the same, or if it would merge things in a circle
     */
    void add(Decision decision, int line) {
        List<String> questions = questions(decision.act());
        Optional<Integer> before = questions.stream().filter(settled::containsKey).map(settled::get).findFirst();
        if (before.isPresent()) {
            throw new IllegalArgumentException("line " + before.get() + " decides on this already");
        }
        if (decision.act() instanceof Act.Merge merge) {
            requireNoCircle(merge);
            merged.put(merge.target(), merge.into());
        }
        questions.forEach(q -> settled.put(q, line));
    }

    private static List<String> questions(Act act) {
        return switch (act) {
            case Act.Accept accept -> List.of("holds " + accept.target());
            case Act.Reject reject -> List.of("holds " + reject.target());
            case Act.Date date -> List.of("when " + date.target());
            case Act.Merge merge -> List.of("who " + merge.target());
            case Act.Split split ->
                split.articles().stream().map(a -> "who " + split.target() + " in " + a).toList();
        };
    }

    private void requireNoCircle(Act.Merge merge) {
        Set<String> met = new HashSet<>(Set.of(merge.target()));
        for (Optional<String> next = Optional.of(merge.into()); next.isPresent();
                next = Optional.ofNullable(merged.get(next.get()))) {
            if (!met.add(next.get())) {
                throw new IllegalArgumentException("merged in a circle: " + merge.target());
            }
        }
    }
}
