package org.geokg.claim.match;

import java.util.List;
import java.util.Set;
import org.geokg.claim.rule.Slot;
import org.geokg.claim.stance.Context;
import org.geokg.claim.stance.ContextBook;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/**
 * Whose deed an event is that is only thought of: in "France is considering a withdrawal from the pact" it would be France
 * that withdraws, and in "Chad's plans for an embargo on Togo" Chad that imposes it.
 */
final class Intents {
    /** What is thought of stands with these behind its noun: "a plan for", "the threat of". */
    private static final Set<String> LINKS = Set.of("for", "of", "on", "about", "to", "with", "against", "in");

    private static final int FAR = 4;

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final ContextBook contexts;

    Intents(ParsedSentence sentence, Arguments arguments, ContextBook contexts) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.contexts = contexts;
    }

    /** Whether a slot leads to whose deed its noun is. */
    static boolean isOwner(Slot slot) {
        return slot.steps().size() == 1 && Set.of("poss", "owner").contains(slot.steps().getFirst());
    }

    /** Heads of the phrases that would do what a noun names; none where nobody is told to think of it. */
    List<Integer> subjects(int noun) {
        int token = noun;
        for (int i = 0; i < FAR; i++) {
            int head = sentence.headOrRoot(token);
            if (head < 0 || !isGoverned(token)) {
                return List.of();
            }
            if (sentence.tag(head).startsWith("VB")) {
                return LexicalClass.SUBJECT_CONTROL.has(sentence.lemma(head)) ? arguments.subjects(head) : List.of();
            }
            if (!sentence.tag(head).startsWith("NN") || contexts.find(sentence.lemma(head)).flatMap(Context::effect).isEmpty()) {
                return List.of();
            }
            List<Integer> owners = sentence.children(head, "nmod:poss");
            if (!owners.isEmpty()) {
                return owners;
            }
            token = head;
        }
        return List.of();
    }

    private boolean isGoverned(int token) {
        return switch (sentence.relation(token)) {
            case "obj", "nsubj:pass", "conj" -> true;
            case "obl", "nmod", "advcl" -> LINKS.contains(arguments.prepositions(token));
            default -> false;
        };
    }
}
