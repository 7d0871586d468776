package org.geokg.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.claim.ClaimKey;

/**
 * Forms the episodes of a state. What ends it cuts time into stretches: reports are sorted into these by the day they give,
 * else by their article's reference date, and form episodes stretch by stretch (see {@link Stretch}); an episode that is
 * still open at the end of its stretch is closed there. Reports of a former state are apart, for they end nothing.
 */
final class StateEpisodes {
    private final Group group;
    private final List<Cut> cuts;
    private final Map<ClaimKey, Integer> ownCut = new TreeMap<>();

    private StateEpisodes(Group group, List<Cut> cuts) {
        this.group = group;
        this.cuts = cuts;
        for (int i = 0; i < cuts.size(); i++) {
            int at = i;
            cuts.get(i).negation().ifPresent(key -> ownCut.put(key, at));
        }
    }

    /** @param cuts in time, those that the group's own negations make among them */
    static List<Episode> of(Group group, List<Cut> cuts) {
        return new StateEpisodes(group, cuts).episodes();
    }

    private List<Episode> episodes() {
        List<Draft> running = new ArrayList<>();
        List<Draft> ended = new ArrayList<>();
        List<List<Report>> stretches = stretches();
        for (int i = 0; i < stretches.size(); i++) {
            List<Draft> drafts = stretch(stretches.get(i), ended);
            if (i < cuts.size()) {
                close(drafts, cuts.get(i));
            }
            drafts.stream().filter(Draft::isAffirmed).forEach(ended::add);
            running.addAll(drafts);
        }
        List<Report> former =
                group.reports().stream().filter(r -> r.claim().former()).toList();
        return Stream.concat(
                        running.stream().map(d -> d.finished(false)),
                        FormerEpisodes.of(group.kind(), former).stream().map(d -> d.finished(true)))
                .toList();
    }

    private List<List<Report>> stretches() {
        List<List<Report>> stretches = new ArrayList<>();
        IntStream.rangeClosed(0, cuts.size()).forEach(i -> stretches.add(new ArrayList<>()));
        for (Report report : group.reports()) {
            if (!report.claim().former()) {
                stretches.get(stretchOf(report)).add(report);
            }
        }
        return stretches;
    }

    private int stretchOf(Report report) {
        Integer own = ownCut.get(report.key());
        return own != null
                ? own
                : IntStream.range(0, cuts.size())
                        .filter(i -> cuts.get(i).isAfter(report))
                        .findFirst()
                        .orElse(cuts.size());
    }

    /**
     * The episodes of one stretch. A negation that closes it, or that comes when the state is over already, tells of an end;
     * where there was nothing to end it speaks against the state.
     */
    private List<Draft> stretch(List<Report> reports, List<Draft> ended) {
        boolean affirmed = reports.stream().anyMatch(Report::affirms);
        List<Report> endings = reports.stream()
                .filter(Report::negates)
                .filter(r -> affirmed ? ownCut.containsKey(r.key()) : !ended.isEmpty())
                .toList();
        List<Report> others =
                reports.stream().filter(r -> !endings.contains(r)).toList();
        List<Draft> drafts = new Stretch(group.kind(), others).drafts();
        if (!endings.isEmpty()) {
            Draft last = newest(affirmed ? drafts : ended);
            endings.forEach(last::addEnding);
        }
        return drafts;
    }

    private static Draft newest(List<Draft> drafts) {
        return drafts.stream()
                .filter(Draft::isAffirmed)
                .reduce((a, b) -> b.start().isBefore(a.start()) ? a : b)
                .orElseThrow();
    }

    private static void close(List<Draft> drafts, Cut cut) {
        for (Draft draft : drafts) {
            if (draft.isAffirmed() && (draft.end().isEmpty() || draft.stop().isAfter(cut.last()))) {
                draft.close(cut);
            }
        }
    }
}
