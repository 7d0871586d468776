package org.geokg.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.geokg.claim.ClaimKey;

/**
 * Forms the episodes of a state. What ends it cuts time into stretches: reports are sorted into these by the day they give,
 * else by their article's reference date, and form episodes stretch by stretch (see {@link Stretch}); an episode that is
 * still open at the end of its stretch is closed there. Reports of a former state are apart, for they end nothing.
 *
 * <p>A negation that cuts tells of an end and does not speak against the state, also when something else ended it before;
 * where there was nothing yet to end, it makes an episode of its own and speaks against that.
 */
final class StateEpisodes {
    private final Group group;
    private final List<Cut> cuts;
    private final List<Report> present;
    /** For each cut that ends something, by its place in {@link #cuts}, what it closes. */
    private final Map<Integer, List<Draft>> closed = new TreeMap<>();

    private StateEpisodes(Group group, List<Cut> cuts) {
        this.group = group;
        this.cuts = cuts;
        present = group.reports().stream().filter(r -> !r.claim().former()).toList();
        present.stream()
                .filter(Report::affirms)
                .flatMap(r -> firstAfter(r).stream())
                .forEach(cut -> closed.put(cut, List.of()));
    }

    /** @param cuts in time, those that the group's own negations make among them */
    static List<Episode> of(Group group, List<Cut> cuts) {
        return new StateEpisodes(group, cuts).episodes();
    }

    private List<Episode> episodes() {
        Map<ClaimKey, Integer> ownCuts = ownCuts();
        Map<Integer, List<Report>> stretches = new TreeMap<>();
        List<Report> cutting = new ArrayList<>();
        for (Report report : present) {
            if (ownCuts.containsKey(report.key())) {
                cutting.add(report);
            } else {
                stretches.computeIfAbsent(stretchOf(report), s -> new ArrayList<>()).add(report);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        stretches.forEach((stretch, reports) -> drafts.addAll(stretch(stretch, reports)));
        drafts.addAll(new Stretch(group.kind(), endingNothing(cutting, r -> ownCuts.get(r.key()))).drafts());

        List<Episode> episodes = new ArrayList<>(drafts.stream().map(d -> d.finished(false)).toList());
        List<Report> former = group.reports().stream().filter(r -> r.claim().former()).toList();
        FormerEpisodes.of(group.kind(), former).forEach(d -> episodes.add(d.finished(true)));
        return episodes;
    }

    private Map<ClaimKey, Integer> ownCuts() {
        Map<ClaimKey, Integer> own = new TreeMap<>();
        for (int i = 0; i < cuts.size(); i++) {
            int place = i;
            cuts.get(i).negation().ifPresent(key -> own.put(key, place));
        }
        return own;
    }

    private Optional<Integer> firstAfter(Report report) {
        return IntStream.range(0, cuts.size())
                .filter(i -> cuts.get(i).isAfter(report))
                .boxed()
                .findFirst();
    }

    /** A stretch has the number of the cut that closes it; the last one that of no cut. */
    private int stretchOf(Report report) {
        return closed.keySet().stream()
                .filter(i -> cuts.get(i).isAfter(report))
                .findFirst()
                .orElse(cuts.size());
    }

    private List<Draft> stretch(int number, List<Report> reports) {
        boolean affirmed = reports.stream().anyMatch(Report::affirms);
        List<Report> weighed = new ArrayList<>(reports);
        if (!affirmed) {
            List<Report> negations = reports.stream().filter(Report::negates).toList();
            weighed.removeAll(negations);
            weighed.addAll(endingNothing(negations, r -> number));
        }
        List<Draft> drafts = new Stretch(group.kind(), weighed).drafts();
        List<Draft> states = drafts.stream().filter(Draft::isAffirmed).toList();
        if (number < cuts.size()) {
            states.forEach(draft -> close(draft, cuts.get(number)));
            closed.put(number, states);
        }
        return drafts;
    }

    /** Notes negations with the newest state that was over by then, and returns those before which there was none. */
    private List<Report> endingNothing(List<Report> negations, Function<Report, Integer> cut) {
        List<Report> rest = new ArrayList<>();
        for (Report negation : negations) {
            closed.entrySet().stream()
                    .filter(e -> e.getKey() <= cut.apply(negation))
                    .flatMap(e -> e.getValue().stream())
                    .reduce((a, b) -> b)
                    .ifPresentOrElse(draft -> draft.addEnding(negation), () -> rest.add(negation));
        }
        return rest;
    }

    private static void close(Draft draft, Cut cut) {
        if (draft.end().isEmpty() || draft.stop().isAfter(cut.last())) {
            draft.close(cut);
        }
    }
}
