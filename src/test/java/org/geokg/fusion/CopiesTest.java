package org.geokg.fusion;

import static org.geokg.fusion.Press.article;
import static org.geokg.fusion.Press.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class CopiesTest {
    private static final String SENTENCE =
            "Armenia has frozen its contributions to the alliance for another year, the ministry said on Monday.";

    @Test
    void caseAndPunctuationDoNotMatter() {
        assertEquals(1, groups(SENTENCE, SENTENCE.toUpperCase(java.util.Locale.ROOT).replace(",", " -")));
    }

    @Test
    void aFewWordsMoreAreStillACopy() {
        assertEquals(1, groups(SENTENCE, SENTENCE.replace("Monday.", "Monday evening.")));
    }

    @Test
    void aSentenceOfOnesOwnIsNone() {
        assertEquals(2, groups(SENTENCE, "For another year Armenia will pay nothing into the alliance's budget."));
    }

    @Test
    void aCopyOfACopyIsACopy() {
        String second = SENTENCE.replace("Armenia has frozen", "Yerevan froze");
        String third = second.replace("said on Monday", "said today");
        assertEquals(2, groups(SENTENCE, third));
        assertEquals(1, groups(SENTENCE, second, third));
    }

    @Test
    void sentencesWithoutWordsAreComparedAsTheyAre() {
        assertEquals(2, groups("…", "?!", "…"));
    }

    @RepeatedTest(50)
    void comparingOnlyTheLikelyPairsFindsWhatComparingAllFinds(TestReporter reporter) {
        long seed = new Random().nextLong();
        reporter.publishEntry("seed", Long.toString(seed));
        Random random = new Random(seed);
        List<String> sentences = IntStream.range(0, 60).mapToObj(i -> sentence(random)).toList();
        assertEquals(naiveGroups(sentences), groups(sentences.toArray(String[]::new)));
    }

    @Test
    void manyClaimsOnOneTripleAreNoTrouble() {
        List<Report> reports = IntStream.range(0, 20_000)
                .mapToObj(i -> article("a" + i, "Outlet " + i % 500, "2025-03-31", claim("mali", "leads", "ecowas")))
                .flatMap(a -> Report.of(a).stream())
                .toList();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(20_000, Copies.of(reports).size()));
    }

    private static int groups(String... sentences) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < sentences.length; i++) {
            reports.addAll(Report.of(article("a" + i, "Herald", "", claim("mali", "leads", "ecowas").quote(sentences[i]))));
        }
        return Copies.of(reports).size();
    }

    private static String sentence(Random random) {
        StringBuilder words = new StringBuilder("w w");
        for (int i = 0, n = random.nextInt(1, 15); i < n; i++) {
            words.append(' ').append(random.nextInt(10) == 0 ? random.nextInt(3) : i);
        }
        return words.toString();
    }

    private static int naiveGroups(List<String> sentences) {
        int[] group = IntStream.range(0, sentences.size()).toArray();
        for (int i = 0; i < group.length; i++) {
            for (int j = 0; j < i; j++) {
                if (resemblance(pairs(sentences.get(i)), pairs(sentences.get(j))) >= 0.7) {
                    int from = group[i];
                    int to = group[j];
                    IntStream.range(0, group.length).filter(k -> group[k] == from).forEach(k -> group[k] = to);
                }
            }
        }
        return (int) IntStream.of(group).distinct().count();
    }

    private static Set<String> pairs(String sentence) {
        String[] words = sentence.split(" ");
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.length; i++) {
            pairs.add(words[i - 1] + " " + words[i]);
        }
        return pairs;
    }

    private static double resemblance(Set<String> a, Set<String> b) {
        Set<String> union = new HashSet<>(a);
        union.addAll(b);
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return (double) common.size() / union.size();
    }
}
