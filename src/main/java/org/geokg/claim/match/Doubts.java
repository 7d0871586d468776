package org.geokg.claim.match;

import java.util.List;
import java.util.Set;
import org.geokg.claim.rule.Condition;
import org.geokg.claim.stance.Context;
import org.geokg.claim.stance.ContextBook;
import org.geokg.text.ParsedSentence;

/**
 * Tells which words of an {@code unless} do not unmake a match but only keep it from being a fact: "plans for talks" and "a
 * possible attack" are told of as planned and possible, where "an end of talks" is told of as something else.
 */
final class Doubts {
    private static final Set<String> PLACES = Set.of("head", "mod");

    private final ParsedSentence sentence;
    private final ContextBook contexts;

    Doubts(ParsedSentence sentence, ContextBook contexts) {
        this.sentence = sentence;
        this.contexts = contexts;
    }

    /** Whether words were found, and each of them makes a plan, wish, doubt or denial of what it governs or stands before. */
    boolean only(Condition condition, List<Integer> found) {
        boolean places = condition.slots().stream().allMatch(s -> PLACES.contains(s.steps().getLast()));
        return places && !found.isEmpty() && found.stream().allMatch(this::isDoubt);
    }

    private boolean isDoubt(int word) {
        // "unlikely allies" are allies
        return !sentence.lemma(word).equals("unlikely") && contexts.find(sentence.lemma(word))
                .filter(c -> c.reach() != Context.Reach.CLAUSES).flatMap(Context::effect).isPresent();
    }
}
