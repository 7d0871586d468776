package org.geokg.text.argument;

import java.util.List;
import java.util.Set;
import org.geokg.text.ParsedSentence;

/** "Naqoura, where soldiers are stationed": the noun before "where" is the place of what its clause tells. */
final class RelativePlaces {
    private static final Set<String> LOCAL = Set.of("in", "at", "to", "on", "into");

    private final ParsedSentence sentence;

    RelativePlaces(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** The noun that a relative clause with "where" belongs to; empty for other verbs and prepositions. */
    List<Integer> of(int verb, String preposition) {
        boolean where = LOCAL.contains(preposition) && sentence.is(verb, "acl:relcl")
                && sentence.children(verb).stream().anyMatch(c -> sentence.lemma(c).equals("where") && sentence.tag(c).equals("WRB"));
        return where ? sentence.head(verb).filter(noun -> noun < verb).map(List::of).orElse(List.of()) : List.of();
    }
}
