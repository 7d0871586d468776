package org.geokg.claim.stance;

import java.util.Locale;
import java.util.Set;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;

/** Tells where a clause is a fact, although words of asking, wishing or planning stand above it. */
final class TakenForGranted {
    private static final Set<String> REASONS = Set.of("why", "how", "when", "where");

    private final ParsedSentence sentence;
    private final SentenceWords words;
    private final Negations negations;

    TakenForGranted(ParsedSentence sentence, SentenceWords words, Negations negations) {
        this.negations = negations;
        this.sentence = sentence;
        this.words = words;
    }

    /** Whether a clause is a fact, whatever the verb that governs it asks for. */
    boolean isFact(int token, int head) {
        return goesOnSoFar(token, head) || isAskedWhy(token, head) || isBehindPurpose(token, head) || isPastBeside(token, head)
                || isKnown(token, head) || sentence.is(token, "ccomp") && isTimeSetApart(head);
    }

    /** "won its independence only to be overrun": a sequel, no aim, where the clause stands behind a verb in the past. */
    boolean isSequel(int token, int head) {
        boolean only = sentence.children(token, "mark").stream()
                .anyMatch(to -> word(to).equals("to") && to > head && word(to - 1).equals("only") && !word(to - 2).equals("not"));
        return only && sentence.tag(head).matches("VB[DN]");
    }

    /** "urged Chad to stop shelling the town": it does so up to now. */
    private boolean goesOnSoFar(int token, int head) {
        return sentence.is(token, "xcomp") && sentence.tag(token).equals("VBG") && sentence.tag(head).equals("VB")
                && words.is(WordClass.ENDING, head);
    }

    /** "asked why Chad had shelled the town". */
    private boolean isAskedWhy(int token, int head) {
        boolean finite = sentence.isFinite(token) || !sentence.children(token, "aux").isEmpty() && sentence.tag(token).equals("VBN");
        return sentence.is(token, "ccomp") && words.is(WordClass.ASKING, head) && finite
                && (sentence.children(token, "advmod").stream().anyMatch(a -> a < token && REASONS.contains(sentence.lemma(a)))
                || head + 1 < sentence.size() && sentence.isWithin(head + 1, token) && word(head + 1).equals("how")); // "how much it gave"
    }

    /** "did not know whether Chad had left": who does not know leaves it open. */
    boolean isLeftOpen(int token) {
        return sentence.children(token, "mark").stream().anyMatch(m -> word(m).matches("whether|if"));
    }

    /** "did not know that Chad had left": it had. */
    private boolean isKnown(int token, int head) {
        return sentence.is(token, "ccomp") && words.is(WordClass.FACTIVE, head) && negations.isDenied(head)
                && (sentence.isFinite(token) || !sentence.children(token, "aux").isEmpty()) && !isLeftOpen(token);
    }

    /** "did not hesitate to", "no doubt that": what nobody holds back or doubts is as real as if that were not said. */
    boolean isBeyondDoubt(int token, int head) {
        boolean open = isLeftOpen(token) || sentence.tag(head).startsWith("NN") && !sentence.is(token, "ccomp"); // "no question of leaving"
        return !open && words.is(WordClass.DOUBTING, head)
                && (negations.isNegated(head) || sentence.children(head, "det").stream().anyMatch(d -> word(d).equals("no")));
    }

    /** "It was Chad that left". */
    boolean isSetApart(int head) {
        return !sentence.children(head, "cop").isEmpty()
                && sentence.children(head, "nsubj", "expl").stream().anyMatch(s -> s < head && word(s).equals("it"));
    }

    /** "It was not until May that Chad left". */
    private boolean isTimeSetApart(int head) {
        return isSetApart(head) && sentence.tag(head).matches("NN.*|CD")
                && sentence.children(head, "case").stream().anyMatch(c -> word(c).matches("until|in|on|after|before"));
    }

    /** "Contrary to what he had said, Chad left": parsers take the clause behind it for what was said. */
    boolean isBehindWhat(int head) {
        return sentence.children(head, "obj").stream().anyMatch(o -> o < head && word(o).equals("what"));
    }

    /** "To end the war, Chad has sent envoys": parsers take the purpose for the main clause. */
    private boolean isBehindPurpose(int token, int head) {
        return sentence.is(token, "ccomp") && head < token && sentence.tag(head).equals("VB") && sentence.tag(token).matches("VB[DNZP]")
                && !sentence.children(token, "nsubj", "nsubj:pass").isEmpty() && sentence.children(token, "mark").isEmpty()
                && sentence.headOrRoot(head) < 0
                && sentence.children(head, "mark").stream()
                .anyMatch(m -> m <= 1 && word(m).equals("to") && sentence.token(m).isCapitalized());
    }

    /** "had, by May, concluded the accord": the auxiliary that a phrase keeps from its verb is no "had to". */
    private boolean isPastBeside(int token, int head) {
        return sentence.is(token, "dep") && sentence.lemma(head).equals("have") && sentence.tag(token).matches("VB[DN]");
    }

    /** "carried out its threat to leave": who keeps the word has done what it says, who does not has not. */
    boolean isKept(int noun) {
        int verb = sentence.headOrRoot(noun);
        return verb >= 0 && words.is(WordClass.GIVEN_WORD, noun) && words.is(WordClass.KEEPING, verb)
                && (sentence.is(noun, "obj") && isWhole(verb) || sentence.is(noun, "nsubj:pass")
                || sentence.is(noun, "obl") && (word(noun - 1).equals("on") || word(Math.max(0, noun - 2)).equals("on")));
    }

    /** "make a threat" is none: it takes "good". */
    private boolean isWhole(int verb) {
        return !words.is(WordClass.GOOD_KEEPING, verb)
                || verb + 1 < sentence.size() && word(verb + 1).equals("good");
    }

    private String word(int token) {
        return sentence.token(Math.max(0, token)).word().toLowerCase(Locale.ROOT);
    }
}
