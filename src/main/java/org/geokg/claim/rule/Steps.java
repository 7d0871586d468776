package org.geokg.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The steps that a slot may take: those with a name of their own, and prepositions. */
final class Steps {
    /** Those that mean persons and actors, not words: only as last step. */
    private static final List<String> LAST = List.of("owner", "poss", "adjective", "joined", "hyphen", "topic", "there", "told", "scene",
            "deed", "foes", "theatre", "needy", "punished", "here", "both");

    private static final List<String> NAMED = Stream.of(
                    List.of("subj", "obj", "iobj", "nominal", "predicate", "mod", "adverb", "comp", "aux", "case", "det", "acl",
                            "head", "clause", "self"),
                    LAST, List.of("condition"))
            .flatMap(List::stream).toList();

    private static final List<String> PREPOSITIONS = List.of(
            "aboard", "about", "above", "according_to", "across", "after", "against", "ahead_of", "along", "along_with", "alongside",
            "amid", "among", "apart_from", "around", "as", "as_of", "at", "because_of", "before", "behind", "below", "beneath",
            "beside", "besides", "between", "beyond", "by", "close_to", "concerning", "despite", "down", "due_to", "during", "except",
            "following", "for", "from", "in", "in_front_of", "including", "inside", "instead_of", "into", "like", "near", "of",
            "off", "on", "on_to", "onto", "opposite", "out", "out_of", "outside", "over", "past", "per", "regarding", "round", "since",
            "through", "throughout", "to", "together_with", "toward", "towards", "under", "until", "up", "upon", "via", "versus",
            "with", "within", "without", "worth");

    private static final Spelling SPELLING = new Spelling("step", all());

    private Steps() {}

    /**
     * The steps of one slot.
     *
     * @throws IllegalArgumentException if one is neither a named step nor a preposition, or stands where it cannot
     */
    static List<String> check(List<String> steps) {
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            if (!NAMED.contains(step) && !PREPOSITIONS.contains(step)) {
                throw SPELLING.unknown(step, String.join(", ", NAMED) + " and prepositions");
            }
            if (LAST.contains(step) && i < steps.size() - 1) {
                throw new IllegalArgumentException(step + " can only be the last step, not as in " + String.join(".", steps));
            }
        }
        return steps;
    }

    /** The slots of a condition, which is about words: actors cannot stand there. */
    static List<Slot> ofWords(List<Slot> slots) {
        for (Slot slot : slots) {
            if (LAST.contains(slot.steps().getLast())) {
                throw new IllegalArgumentException("no words stand at " + slot + ", which leads to actors");
            }
        }
        return slots;
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(NAMED);
        all.addAll(PREPOSITIONS);
        return all;
    }
}
