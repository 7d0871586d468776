package org.geokg.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.geokg.entity.Entity;
import org.geokg.text.TaggedSentence;

/** Those who are named as "between A and B": where somebody mediates, they are the two, and not who brings them together. */
final class OpposedPairs {
    private static final Set<String> MEDIATING = Set.of("mediate", "broker", "shuttle", "facilitate");

    private final Antecedents antecedents;

    OpposedPairs(Antecedents antecedents) {
        this.antecedents = antecedents;
    }

    /** Whether a sentence tells that somebody mediates. */
    boolean tellsOfMediation(int sentence) {
        return antecedents.sentences().get(sentence).sentence().tokens().stream()
                .anyMatch(t -> t.tag().startsWith("VB") && MEDIATING.contains(t.lemma()));
    }

    /** The only such pair before a token; nobody where there are several. */
    List<Entity> only(int sentence, int limit, Predicate<Entity> fits) {
        List<List<Entity>> pairs = in(sentence, limit).stream().filter(p -> p.stream().allMatch(fits)).distinct().toList();
        return pairs.size() == 1 ? pairs.getFirst() : List.of();
    }

    /** All such pairs before a token. */
    List<List<Entity>> in(int sentence, int limit) {
        TaggedSentence words = antecedents.sentences().get(sentence).sentence();
        List<Spoken> all = antecedents.spoken(sentence).stream().filter(m -> m.end() <= limit).toList();
        List<List<Entity>> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i++) {
            int before = all.get(i).begin() - (words.lemma(all.get(i).begin() - 1).equals("the") ? 2 : 1);
            Entity first = all.get(i).entity();
            Entity second = all.get(i + 1).entity();
            if (words.lemma(before).equals("between") && !first.equals(second)) {
                pairs.add(List.of(first, second));
            }
        }
        return List.copyOf(pairs);
    }
}
