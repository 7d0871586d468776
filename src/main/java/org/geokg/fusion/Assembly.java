package org.geokg.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimKey;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.ContentHash;
import org.geokg.claim.Relation;

/** Makes the statements of a group from its episodes. */
final class Assembly {
    private static final int DIGITS = 16;
    private static final String UNDATED = "undated";

    private Assembly() {}

    static List<Weighed> of(
            Group group, List<Episode> episodes, Function<Episode, Verdict> verdicts, Rulings rulings) {
        Map<List<String>, Integer> occurrences = new HashMap<>();
        List<Weighed> weighed = new ArrayList<>();
        for (Episode episode : episodes) {
            List<String> parts = identity(group, episode);
            int occurrence = occurrences.merge(parts, 1, Integer::sum);
            String key = key(parts, occurrence);
            Verdict weights = verdicts.apply(episode);
            Verdict verdict = rulings.on(key).map(weights::ruled).orElse(weights);
            weighed.add(Weighed.of(group, episode, verdict, statement(group, episode, verdict, key)));
        }
        return weighed;
    }

    private static List<String> identity(Group group, Episode episode) {
        return List.of(
                group.triple().subject().id(),
                group.relation().name(),
                Triple.objectKey(group.triple().object()),
                episode.bound().map(LocalDate::toString).orElse(UNDATED),
                group.role().name(),
                episode.kind().orElse(""));
    }

    /** Two episodes with the same first bound, as when a state ended and began anew at unknown times, are numbered. */
    private static String key(List<String> parts, int occurrence) {
        List<String> numbered = new ArrayList<>(parts);
        if (occurrence > 1) {
            numbered.add(Integer.toString(occurrence));
        }
        return ContentHash.of(DIGITS, numbered);
    }

    private static Statement statement(Group group, Episode episode, Verdict verdict, String key) {
        List<Report> all = Stream.concat(episode.reports().stream(), episode.endings().stream()).toList();
        List<LocalDate> days =
                all.stream().flatMap(r -> r.reference().stream()).sorted().toList();
        List<Report> telling = verdict.supporting().isEmpty() ? all : verdict.supporting();
        return new Statement(
                key,
                group.triple().subject(),
                group.relation(),
                group.triple().object(),
                verdict.status(),
                verdict.confidence(),
                verdict.sourceCount(),
                days.stream().findFirst(),
                days.reversed().stream().findFirst(),
                time(group.relation(), episode),
                mostCommon(telling, Claim::role),
                episode.former(),
                mostCommon(telling, Claim::kind),
                keys(verdict.supporting().stream()),
                keys(verdict.contradicting().stream()),
                keys(Stream.concat(verdict.mentioning().stream(), episode.endings().stream())),
                episode.endedBy());
    }

    private static ClaimTime time(Relation relation, Episode episode) {
        return switch (relation.kind()) {
            case EVENT -> episode.begin().<ClaimTime>map(ClaimTime.At::new).orElseGet(ClaimTime.Unknown::new);
            case STATE -> episode.begin().isEmpty() && episode.end().isEmpty()
                    ? new ClaimTime.Unknown()
                    : new ClaimTime.Between(episode.begin(), episode.end());
        };
    }

    /** The wording that most claims have; of several, the first in the alphabet. */
    private static Optional<String> mostCommon(List<Report> reports, Function<Claim, Optional<String>> wording) {
        Map<String, Integer> counts = new TreeMap<>();
        reports.forEach(r -> wording.apply(r.claim()).ifPresent(w -> counts.merge(w, 1, Integer::sum)));
        return counts.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static List<ClaimKey> keys(Stream<Report> reports) {
        return reports.map(Report::key).sorted().toList();
    }
}
