package org.geokg.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The file is given by {@code -Dgeokg.coded=FILE}; {@code -Dgeokg.list=true} lists each sentence with what was read. */
@DisplayName("On sentences that political scientists have coded,")
class CodedSentencesTest {
    private static final double LEAST_PRECISION = 0.7;
    private static final Path FILE = Path.of(System.getProperty("geokg.coded", "../shared/corpora/plover-gsr.json"));
    private static final boolean LIST = Boolean.getBoolean("geokg.list");

    /** A coded event whose actors are known by their ids. */
    private record Event(Set<String> source, String event, Set<String> target) {
        boolean is(PloverEvent given) {
            boolean straight = meet(source, given.source()) && meet(target, given.target());
            boolean turned = given.symmetric() && meet(source, given.target()) && meet(target, given.source());
            return event.equals(given.event()) && (straight || turned);
        }

        private static boolean meet(Set<String> one, Set<String> other) {
            return one.stream().anyMatch(other::contains);
        }
    }

    @Test
    @DisplayName("what is read has the right source, class of event and target")
    void triples() throws IOException {
        assumeTrue(Files.isRegularFile(FILE), "no coded sentences are given");
        Reader reader = new Reader();
        Score all = Score.NONE;
        Map<String, Score> byClass = new LinkedHashMap<>();
        for (CodedSentences.Coded coded : CodedSentences.read(FILE)) {
            Reader.Reading reading = reader.read(coded.article());
            List<Event> wanted = wanted(coded, reading);
            if (!wanted.isEmpty()) {
                List<PloverEvent> given = reading.claims().stream().flatMap(c -> PloverEvent.of(reading, c).stream()).toList();
                Score score = score(wanted, given);
                list(coded, wanted, given, score, reader);
                all = all.plus(score);
                byClass.merge(wanted.getFirst().event(), score, Score::plus);
            }
        }
        byClass.forEach((event, score) -> System.out.println("coded " + event + ": " + score));
        System.out.println("coded sentences: " + all);
        double precision = all.precision();
        assertTrue(precision >= LEAST_PRECISION, () -> "precision " + precision);
    }

    private static Score score(List<Event> wanted, List<PloverEvent> given) {
        int right = (int) given.stream().filter(g -> wanted.stream().anyMatch(w -> w.is(g))).count();
        int found = (int) wanted.stream().filter(w -> given.stream().anyMatch(w::is)).count();
        return new Score(given.size(), right, wanted.size(), found);
    }

    /** Every source with every target; left out where either is nobody whom the program knows by any name. */
    private static List<Event> wanted(CodedSentences.Coded coded, Reader.Reading reading) {
        List<Set<String>> sources = coded.sources().stream().map(s -> actors(coded, s, reading)).toList();
        List<Set<String>> targets = coded.targets().stream().map(s -> actors(coded, s, reading)).toList();
        String event = PloverEvent.folded(coded.event());
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            for (Set<String> target : targets.isEmpty() ? sources.subList(i + 1, sources.size()) : targets) {
                if (!sources.get(i).isEmpty() && !target.isEmpty()) {
                    events.add(new Event(sources.get(i), event, target));
                }
            }
        }
        return events;
    }

    private static Set<String> actors(CodedSentences.Coded coded, String words, Reader.Reading reading) {
        int begin = coded.article().text().indexOf(words);
        return begin < 0 ? Set.of() : reading.actors(begin, begin + words.length());
    }

    private static void list(
            CodedSentences.Coded coded, List<Event> wanted, List<PloverEvent> given, Score score, Reader reader) {
        if (LIST && (score.found() < score.wanted() || score.right() < score.given())) {
            System.out.println(coded.article().id() + " " + coded.article().text());
            wanted.forEach(w -> System.out.println("    coded " + reader.labels(w.source()) + " " + w.event() + " " + reader.labels(w.target())));
            given.forEach(g -> System.out.println("    read  " + g.event() + ": " + g.line()));
        }
    }
}
