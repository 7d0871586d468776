package org.geokg.claim.stance;

import java.util.List;
import org.geokg.claim.Factuality;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Whether somebody speaks of their own deeds or of another's. */
final class OwnDeeds {
    private final ParsedSentence sentence;
    private final Arguments arguments;

    OwnDeeds(ParsedSentence sentence, Arguments arguments) {
        this.sentence = sentence;
        this.arguments = arguments;
    }

    /** "claimed to have struck the depot": nobody needs to doubt what one says of oneself. */
    boolean isOwnDeed(int token, int head) {
        return sentence.lemma(head).equals("claim") && !arguments.isPassive(head) && sentence.is(token, "xcomp")
                && sentence.tag(token).equals("VBN")
                && sentence.children(token, "aux").stream().anyMatch(a -> sentence.lemma(a).equals("have"));
    }

    /** "Chad warned that Mali would attack", not "that it would" or "that its army would". */
    boolean isOfAnother(int token, int head) {
        if (sentence.is(token, "xcomp")) {
            return arguments.isPassive(head);
        }
        List<Integer> subjects = sentence.children(token, "nsubj", "nsubj:pass");
        List<Integer> speakers = sentence.children(head, "nsubj");
        return !subjects.isEmpty() && subjects.stream().noneMatch(s -> sentence.tag(s).startsWith("PRP")
                || sentence.children(s, "nmod:poss").stream().anyMatch(p -> sentence.tag(p).startsWith("PRP"))
                || speakers.stream().anyMatch(k -> sentence.lemma(k).equals(sentence.lemma(s))));
    }

    /** "vowed to retaliate": who says it and who would do it are one. */
    boolean isOwnIntention(int token, Context context) {
        return sentence.is(token, "xcomp") && context.effect().filter(e -> e == Factuality.PLANNED).isPresent();
    }

    /** "told France to pull its soldiers out", "was told to leave". */
    boolean isBidden(int token, int head) {
        return sentence.is(token, "xcomp") && sentence.tag(token).equals("VB") && sentence.lemma(head).equals("tell");
    }

    /** "confirmed to send tanks". */
    boolean isAnnounced(int token, int head) {
        return sentence.is(token, "xcomp") && sentence.tag(token).equals("VB") && !arguments.isPassive(head);
    }
}
