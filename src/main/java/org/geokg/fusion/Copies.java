package org.geokg.fusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sentences that are near-equal, as when several outlets print one agency report. Two are if the resemblance of their sets
 * of word pairs (the Jaccard coefficient of 2-shingles; A. Broder, "On the resemblance and containment of documents",
 * 1997) is at least 0.7; a copy of a copy is a copy.
 *
 * <p>Only sentences that share one of their rarer word pairs are compared: with threshold t, two sets of which the larger
 * has n members must share one of its rarest n − ⌈t·n⌉ + 1 (prefix filtering; R. Bayardo, Y. Ma, R. Srikant, "Scaling up
 * all pairs similarity search", 2007). So a triple with thousands of claims takes no time that grows with their square.
 */
final class Copies {
    private static final double THRESHOLD = 0.7;

    private Copies() {}

    /** Groups of reports whose sentences are near-equal; every report is in just one. */
    static List<List<Report>> of(Collection<Report> reports) {
        Map<String, List<Report>> byWording = new TreeMap<>();
        for (Report report : reports) {
            String quote = report.claim().evidence().quote();
            String normal = Wording.normal(quote);
            byWording.computeIfAbsent(normal.isEmpty() ? quote : normal, w -> new ArrayList<>()).add(report);
        }
        List<List<Report>> same = List.copyOf(byWording.values());
        return joined(same, byWording.keySet().stream().map(Copies::shingles).toList());
    }

    private static Set<String> shingles(String wording) {
        String[] words = wording.split(" ");
        Set<String> shingles = new TreeSet<>();
        if (words.length < 2) {
            shingles.add(wording);
        }
        for (int i = 1; i < words.length; i++) {
            shingles.add(words[i - 1] + " " + words[i]);
        }
        return shingles;
    }

    private static List<List<Report>> joined(List<List<Report>> same, List<Set<String>> sets) {
        int[] group = new int[same.size()];
        Map<String, Integer> frequency = new HashMap<>();
        sets.forEach(set -> set.forEach(shingle -> frequency.merge(shingle, 1, Integer::sum)));
        Comparator<String> rarestFirst = Comparator.comparing(frequency::get);
        Map<String, List<Integer>> seen = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (String shingle : prefix(sets.get(i), rarestFirst.thenComparing(Comparator.naturalOrder()))) {
                List<Integer> earlier = seen.computeIfAbsent(shingle, s -> new ArrayList<>());
                for (int j : earlier) {
                    if (root(group, i) != root(group, j) && resemblance(sets.get(i), sets.get(j)) >= THRESHOLD) {
                        group[root(group, i)] = root(group, j);
                    }
                }
                earlier.add(i);
            }
        }
        Map<Integer, List<Report>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), g -> new ArrayList<>()).addAll(same.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static List<String> prefix(Set<String> shingles, Comparator<String> rarestFirst) {
        int needed = shingles.size() - (int) Math.ceil(THRESHOLD * shingles.size()) + 1;
        return shingles.stream().sorted(rarestFirst).limit(needed).toList();
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static double resemblance(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return (double) common / (a.size() + b.size() - common);
    }
}
