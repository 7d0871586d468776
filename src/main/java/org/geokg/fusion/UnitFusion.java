package org.geokg.fusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.claim.ClaimKey;

/**
 * Fuses the groups of one unit, which end each other's episodes. What ends an episode must itself be asserted, which depends
 * on its own episodes, which in turn may be ended: so the endings are worked out again until they no longer change. Each
 * round settles the earliest ending not yet settled, unless claims so contradict each other that they undo each other's
 * endings for ever; hence the bound on rounds.
 */
final class UnitFusion {
    private static final int MOST_ROUNDS = 50;

    private final List<Group> groups;
    private final Speakers speakers;
    private final Rulings rulings;
    private final List<List<Cut>> negations;
    /** Most episodes stay as they are from round to round. */
    private final Map<List<ClaimKey>, Verdict> verdicts = new HashMap<>();

    UnitFusion(List<Group> groups, Speakers speakers, Rulings rulings) {
        this.groups = groups;
        this.speakers = speakers;
        this.rulings = rulings;
        negations = groups.stream().map(g -> Endings.negations(g, speakers)).toList();
    }

    List<Statement> statements() {
        List<List<Cut>> cuts = cuts(List.of());
        List<List<Weighed>> weighed = IntStream.range(0, groups.size())
                .mapToObj(i -> weigh(groups.get(i), cuts.get(i)))
                .toList();
        List<Statement> statements = settled(weighed, cuts).stream()
                .flatMap(List::stream)
                .map(Weighed::statement)
                .toList();
        Set<String> keys = statements.stream().map(Statement::key).collect(Collectors.toSet());
        return statements.stream().map(s -> endedByOneOf(keys, s)).toList();
    }

    /** Where the rounds did not settle, what ended a statement may itself have gone; the end stays. */
    private static Statement endedByOneOf(Set<String> keys, Statement s) {
        return s.endedBy().isEmpty() || keys.contains(s.endedBy().get()) ? s : s.withEndedBy(Optional.empty());
    }

    private List<List<Weighed>> settled(List<List<Weighed>> first, List<List<Cut>> firstCuts) {
        List<List<Weighed>> weighed = first;
        List<List<Cut>> cuts = firstCuts;
        for (int round = 1; round < MOST_ROUNDS; round++) {
            List<List<Cut>> next = cuts(weighed.stream().flatMap(List::stream).toList());
            if (next.equals(cuts)) {
                break;
            }
            List<List<Weighed>> again = new ArrayList<>(weighed);
            for (int i = 0; i < groups.size(); i++) {
                if (!next.get(i).equals(cuts.get(i))) {
                    again.set(i, weigh(groups.get(i), next.get(i)));
                }
            }
            weighed = again;
            cuts = next;
        }
        return weighed;
    }

    private List<List<Cut>> cuts(List<Weighed> weighed) {
        return IntStream.range(0, groups.size())
                .mapToObj(i -> Stream.concat(Endings.others(groups.get(i), weighed), negations.get(i).stream())
                        .sorted(Cut.IN_TIME)
                        .toList())
                .toList();
    }

    private List<Weighed> weigh(Group group, List<Cut> cuts) {
        List<Episode> episodes = switch (group.relation().kind()) {
            case EVENT -> EventEpisodes.of(group, cuts);
            case STATE -> StateEpisodes.of(group, cuts);
        };
        return Assembly.of(group, episodes, this::verdict, rulings);
    }

    private Verdict verdict(Episode episode) {
        List<ClaimKey> keys = episode.reports().stream().map(Report::key).toList();
        return verdicts.computeIfAbsent(keys, k -> Verdict.on(episode.reports(), speakers));
    }
}
