package org.geokg.claim.stance;

import java.util.Locale;
import java.util.Set;
import org.geokg.text.ParsedSentence;

/** Tells where a clause is a fact, although words of asking, wishing or planning stand above it. */
final class TakenForGranted {
    private static final Set<String> ENDING = Set.of("stop", "cease", "quit", "end", "halt");
    private static final Set<String> ASKING = Set.of("ask", "wonder", "know", "explain", "understand", "question", "see");
    private static final Set<String> REASONS = Set.of("why", "how");
    private static final Set<String> WORDS_GIVEN = Set.of(
            "threat", "promise", "pledge", "vow", "plan", "decision", "intention", "word", "commitment", "warning", "ultimatum", "order");
    private static final Set<String> KEEPING = Set.of(
            "carry", "fulfil", "fulfill", "keep", "honour", "honor", "execute", "implement", "make", "follow", "deliver", "realize",
            "realise", "redeem", "act");

    private final ParsedSentence sentence;

    TakenForGranted(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a clause is a fact, whatever the verb that governs it asks for. */
    boolean isFact(int token, int head) {
        return goesOnSoFar(token, head) || isAskedWhy(token, head) || isBehindPurpose(token, head) || isPastBeside(token, head);
    }

    /** "urged Chad to stop shelling the town": it does so up to now. */
    private boolean goesOnSoFar(int token, int head) {
        return sentence.is(token, "xcomp") && sentence.tag(token).equals("VBG") && sentence.tag(head).equals("VB")
                && ENDING.contains(sentence.lemma(head));
    }

    /** "asked why Chad had shelled the town". */
    private boolean isAskedWhy(int token, int head) {
        return sentence.is(token, "ccomp") && ASKING.contains(sentence.lemma(head)) && sentence.isFinite(token)
                && sentence.children(token, "advmod").stream().anyMatch(a -> a < token && REASONS.contains(sentence.lemma(a)));
    }

    /** "To end the war, Chad has sent envoys": parsers take the purpose for the main clause. */
    private boolean isBehindPurpose(int token, int head) {
        return sentence.is(token, "ccomp") && head < token && sentence.tag(head).equals("VB") && sentence.tag(token).matches("VB[DNZP]")
                && !sentence.children(token, "nsubj", "nsubj:pass").isEmpty() && sentence.children(token, "mark").isEmpty()
                && sentence.headOrRoot(head) < 0
                && sentence.children(head, "mark").stream().anyMatch(m -> m <= 1 && word(m).equals("to") && sentence.token(m).isCapitalized());
    }

    /** "had, by May, concluded the accord": the auxiliary that a phrase keeps from its verb is no "had to". */
    private boolean isPastBeside(int token, int head) {
        return sentence.is(token, "dep") && sentence.lemma(head).equals("have") && sentence.tag(token).matches("VB[DN]");
    }

    /** "carried out its threat to leave": who keeps the word has done what it says, who does not has not. */
    boolean isKept(int noun) {
        int verb = sentence.headOrRoot(noun);
        return verb >= 0 && WORDS_GIVEN.contains(sentence.lemma(noun)) && KEEPING.contains(sentence.lemma(verb))
                && (sentence.is(noun, "obj") && isWhole(verb) || sentence.is(noun, "nsubj:pass")
                || sentence.is(noun, "obl") && (word(noun - 1).equals("on") || word(Math.max(0, noun - 2)).equals("on")));
    }

    /** "make a threat" is none: it takes "good". */
    private boolean isWhole(int verb) {
        return !Set.of("make", "act", "follow", "deliver").contains(sentence.lemma(verb))
                || verb + 1 < sentence.size() && word(verb + 1).equals("good");
    }

    private String word(int token) {
        return sentence.token(Math.max(0, token)).word().toLowerCase(Locale.ROOT);
    }
}
