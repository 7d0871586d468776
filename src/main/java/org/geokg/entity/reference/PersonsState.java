package org.geokg.entity.reference;

import java.util.List;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;

/** A person's state: "her country", "whose government", "Netanyahu's office", "the Trump administration". */
final class PersonsState {
    private static final double OWN = 0.9;

    private final ParsedSentence sentence;
    private final Discourse discourse;
    private final NounPhrases phrases;
    private final Ownership ownership;

    PersonsState(ParsedSentence sentence, Discourse discourse, NounPhrases phrases, Ownership ownership) {
        this.sentence = sentence;
        this.discourse = discourse;
        this.phrases = phrases;
        this.ownership = ownership;
    }

    /** The state of the one person whose the noun is; empty for other nouns and owners. */
    List<Referent> read(int head, Search search) {
        if (!discourse.gazetteer().words().has(WordClass.PERSONS_STATE, sentence.lemma(head))) {
            return List.of();
        }
        List<Referent> owners = ownership.possessors(head, search.forAnybody());
        return owners.size() != 1
                ? List.of()
                : discourse.antecedents().stateOf(owners.getFirst().entity()).stream()
                        .map(state -> new Referent(state, head, phrases.text(head), owners.getFirst().certainty() * OWN))
                        .toList();
    }
}
