package org.geokg.claim.stance;

import java.util.Optional;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** What verbs that stand side by side share: auxiliaries, and whatever governs the first of them. */
final class SharedStance {
    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final OwnWords ownWords;
    private final Governors governors;

    SharedStance(ParsedSentence sentence, Arguments arguments, OwnWords ownWords, Governors governors) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.ownWords = ownWords;
        this.governors = governors;
    }

    /** A second verb, and the first that it stands beside. */
    void read(Climb climb, int token, int head) {
        boolean ownAuxiliary = !sentence.children(token, "aux", "nsubj", "nsubj:pass", "cop").isEmpty();
        boolean ownTense = sentence.isFinite(token) && sentence.tag(head).equals("VB");
        Optional<Context> context = governors.context(head).filter(c -> c.effect().isPresent() || c.negates());
        if (context.isPresent() && !ownAuxiliary && (governors.mayBelongBelow(token, head) || mayBeInfinitive(token, head))) {
            governors.apply(climb, context.get(), head); // "denied that they crossed the river and shelled a town"
        } else if (ownTense) {
            climb.unbind();
        } else if (!ownAuxiliary && arguments.isVerbal(head) && arguments.isVerbal(token)) {
            ownWords.readModality(climb, head);
        }
    }

    /** "voted to close the mission and cut ties": a form that is its own past, taken for it behind an infinitive. */
    private boolean mayBeInfinitive(int token, int head) {
        return sentence.tag(token).equals("VBD") && sentence.token(token).word().equals(sentence.lemma(token))
                && sentence.children(head, "xcomp").stream().anyMatch(x -> x > head && x < token && sentence.tag(x).equals("VB"));
    }
}
