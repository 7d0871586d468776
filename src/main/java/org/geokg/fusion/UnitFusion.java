package org.geokg.fusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Fuses the groups of one unit, which end each other's episodes. What ends an episode must itself be asserted, which depends
 * on its own episodes, which in turn may be ended: so the endings are worked out again until they no longer change. Each
 * round settles at least the earliest ending not yet settled; the number of rounds is bounded all the same.
 */
final class UnitFusion {
    private static final int MOST_ROUNDS = 12;

    private final List<Group> groups;
    private final Speakers speakers;

    UnitFusion(List<Group> groups, Speakers speakers) {
        this.groups = groups;
        this.speakers = speakers;
    }

    List<Statement> statements() {
        List<Weighed> weighed = List.of();
        List<List<Cut>> cuts = cuts(weighed);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            weighed = weigh(cuts);
            List<List<Cut>> next = cuts(weighed);
            if (next.equals(cuts)) {
                break;
            }
            cuts = next;
        }
        return weighed.stream().map(Weighed::statement).toList();
    }

    private List<List<Cut>> cuts(List<Weighed> weighed) {
        return groups.stream()
                .map(group -> Endings.of(group, weighed, speakers))
                .toList();
    }

    private List<Weighed> weigh(List<List<Cut>> cuts) {
        List<Weighed> weighed = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            List<Episode> episodes = switch (group.relation().kind()) {
                case EVENT -> EventEpisodes.of(group, cuts.get(i));
                case STATE -> StateEpisodes.of(group, cuts.get(i));
            };
            weighed.addAll(Assembly.of(group, episodes, speakers));
        }
        return Collections.unmodifiableList(weighed);
    }
}
