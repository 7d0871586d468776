package org.geokg.claim.match;

import java.util.List;
import org.geokg.entity.reference.Referent;
import org.geokg.text.ParsedSentence;

/** What belongs to one of several alone, as each is followed by its own: "met Macron in Paris and Scholz in Berlin". */
public final class Apportioned {
    private final ParsedSentence sentence;

    public Apportioned(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** Whether an end stands right behind another of the list, while this one has an end of its own right behind it. */
    public boolean isAnothers(List<Referent> list, Referent one, Referent end) {
        int preposition = end.head() - 1;
        boolean own = hasOwn(one.head(), end.head());
        return own && list.stream().anyMatch(o -> o.head() == preposition - 1 && o.head() != one.head()
                && sentence.lemma(preposition).equals(sentence.lemma(one.head() + 1)));
    }

    private boolean hasOwn(int head, int end) {
        int place = head + 2;
        return place < sentence.size() && place != end && sentence.tag(head + 1).equals("IN") && sentence.tag(place).startsWith("NNP");
    }
}
