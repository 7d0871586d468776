package org.geokg.entity.reference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.geokg.entity.Entity;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.TaggedSentence;

/**
 * Two of three who have been told of in the same way, so that "the two" are they: "Chad expelled Togo's ambassador, a day after it
 * had thrown out the envoy of Mali". Told from the order of words alone.
 */
final class TreatedAlike {
    /** So far before a sentence may stand the one that tells of two. */
    private static final int SENTENCES_BACK = 2;

    private static final String ENVOY = "envoy";

    private final Antecedents antecedents;

    TreatedAlike(Antecedents antecedents) {
        this.antecedents = antecedents;
    }

    /** The two owners of nouns that are alike, in the nearest sentence with any who fit, if it tells of a third. */
    List<Entity> owners(Position at, Predicate<Entity> fits) {
        for (int s = at.sentence(); s >= Math.max(0, at.sentence() - SENTENCES_BACK); s--) {
            int limit = s == at.sentence() ? at.token() : Integer.MAX_VALUE;
            List<Entity> named = antecedents.fitting(s, limit, fits);
            if (!named.isEmpty()) {
                return named.size() > 2 ? owners(s, limit, fits) : List.of();
            }
        }
        return List.of();
    }

    private List<Entity> owners(int sentence, int limit, Predicate<Entity> fits) {
        Map<String, Set<Entity>> owned = new LinkedHashMap<>();
        for (Spoken m : antecedents.spoken(sentence)) {
            if (m.end() <= limit && fits.test(m.entity())) {
                noun(antecedents.sentences().get(sentence).sentence(), m)
                        .ifPresent(n -> owned.computeIfAbsent(n, k -> new LinkedHashSet<>()).add(m.entity()));
            }
        }
        List<Set<Entity>> several = owned.values().stream().filter(o -> o.size() > 1).toList();
        return several.size() == 1 && several.getFirst().size() == 2 ? List.copyOf(several.getFirst()) : List.of();
    }

    /** "Chad's ambassador", "the ambassador of Chad"; all envoys are alike. */
    private Optional<String> noun(TaggedSentence words, Spoken owner) {
        int before = words.lemma(owner.begin() - 1).equals("the") ? owner.begin() - 2 : owner.begin() - 1;
        int noun = words.tag(owner.end()).equals("POS") ? endOfPhrase(words, owner.end() + 1)
                : Set.of("of", "from").contains(words.lemma(before)) ? before - 1 : -1;
        return Optional.of(noun).filter(n -> words.tag(n).startsWith("NN")).map(words::lemma)
                .map(n -> antecedents.words().has(WordClass.ENVOY, n) || n.equals("diplomat") ? ENVOY : n);
    }

    /** "Chad's prime minister" */
    private static int endOfPhrase(TaggedSentence words, int first) {
        int last = first;
        while (words.tag(last).matches("JJ.*|NN.*") && words.tag(last + 1).matches("NN.*|JJ.*")) {
            last++;
        }
        return last;
    }

    /** "Chad assured Mali. Togo warned Mali. Both …": who opens two sentences that tell of one and the same third. */
    List<Entity> openers(Position at, Predicate<Entity> fits) {
        if (at.sentence() < 2 || !antecedents.fitting(at.sentence(), at.token(), fits).isEmpty()) {
            return List.of();
        }
        List<Entity> first = antecedents.fitting(at.sentence() - 2, Integer.MAX_VALUE, fits);
        List<Entity> second = antecedents.fitting(at.sentence() - 1, Integer.MAX_VALUE, fits);
        boolean third = first.size() == 2 && second.size() == 2 && first.get(1).equals(second.get(1));
        return third && !first.getFirst().equals(second.getFirst()) ? List.of(first.getFirst(), second.getFirst()) : List.of();
    }
}
