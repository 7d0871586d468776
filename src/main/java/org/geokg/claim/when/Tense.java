package org.geokg.claim.when;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.ParsedSentence;

/** The tense in which a predicate is told: that of the nearest finite verb from it to the root. */
final class Tense {
    private static final Set<String> FINITE_PRESENT = Set.of("VBZ", "VBP", "MD");

    /** Modals that tell of what was to come as well: "said that it would leave". */
    private static final Set<String> OF_EITHER = Set.of("would", "could", "might");

    private final ParsedSentence sentence;

    Tense(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    boolean isPast(int trigger) {
        OptionalInt verb = finite(trigger);
        return verb.isPresent() && isPastItself(verb.getAsInt());
    }

    /** "has signed two accords", "must withdraw": tells of a time that holds the present or lies ahead of it. */
    boolean isOfPresent(int trigger) {
        OptionalInt verb = finite(trigger);
        return verb.isPresent() && !isPastItself(verb.getAsInt()) && sentence.children(verb.getAsInt(), "aux").stream()
                .anyMatch(a -> sentence.lemma(a).equals("have") && sentence.tag(a).matches("VB[ZP]")
                        || sentence.tag(a).equals("MD") && !OF_EITHER.contains(sentence.lemma(a)));
    }

    private OptionalInt finite(int trigger) {
        return IntStream.iterate(trigger, t -> t >= 0, sentence::headOrRoot).filter(t -> isPastItself(t) || isPresentItself(t)).findFirst();
    }

    private boolean isPastItself(int verb) {
        return sentence.tag(verb).equals("VBD")
                || sentence.children(verb, "cop", "aux", "aux:pass").stream().anyMatch(c -> sentence.tag(c).equals("VBD"));
    }

    private boolean isPresentItself(int verb) {
        return sentence.tag(verb).matches("VB[ZP]")
                || sentence.children(verb, "cop", "aux").stream().anyMatch(c -> FINITE_PRESENT.contains(sentence.tag(c)));
    }
}
