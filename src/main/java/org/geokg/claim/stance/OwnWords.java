package org.geokg.claim.stance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.geokg.claim.Factuality;
import org.geokg.text.ParsedSentence;

/** Negation and modality that a word bears itself: its particles, auxiliaries, marks, adverbs and adjectives. */
final class OwnWords {
    private static final Set<String> SINGLING_OUT = Set.of("only", "first", "second", "third", "last", "latest", "few", "one");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should", "lest", "until");
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo", "’ll");
    private static final Set<String> WILL_OR_WOULD = Set.of("will", "would", "shall", "'ll", "'d");
    private static final Set<String> TIME_MARKS = Set.of("after", "once", "when", "before", "until", "till");
    private static final Set<String> MUST = Set.of("must", "should", "ought");
    private static final Set<String> MAY = Set.of("may", "might", "could", "can", "ca", "would", "'d");

    private static final Set<String> SHORT_OF_IT = Set.of("nearly", "almost");

    private static final Set<String> DEFINITE = Set.of("this", "that", "these", "those", "recent", "latest", "past", "earlier");

    private final ParsedSentence sentence;
    private final ContextBook contexts;
    private final Negations negations;
    private final Frames frames;

    OwnWords(ParsedSentence sentence, ContextBook contexts, Negations negations, Frames frames) {
        this.negations = negations;
        this.frames = frames;
        this.sentence = sentence;
        this.contexts = contexts;
    }

    void read(Climb climb, int token) {
        if (frames.isContraryToFact(token)) {
            return;
        }
        negations.read(climb, token);
        readModality(climb, token);
    }

    /** "Minister to visit Togo, reports say": a headline's infinitive with a subject of its own. */
    private boolean isHeadlinePlan(int verb) {
        boolean leads = sentence.headOrRoot(verb) < 0 || sentence.headOrRoot(verb) > verb && !sentence.tag(verb).startsWith("NN");
        return leads && sentence.tag(verb).equals("VB")
                && sentence.children(verb, "mark").stream().anyMatch(m -> m > 0 && sentence.tag(m).equals("TO") && m < verb
                        && sentence.children(verb, "nsubj").stream().anyMatch(n -> n < m && sentence.isWithin(m - 1, n)));
    }

    /** "until the French captured Algiers in 1830": it came to pass. */
    private boolean isPastEnd(int mark, int token) {
        int main = sentence.headOrRoot(token);
        return word(mark).equals("until") && sentence.tag(token).equals("VBD") && main >= 0
                && sentence.children(main, "aux").stream().noneMatch(a -> MAY.contains(word(a)) || WILL.contains(word(a)));
    }

    /** "initialled a draft treaty": it is not yet one. */
    void readDraft(Climb climb, int noun) {
        if (sentence.children(noun, "amod", "compound").stream().anyMatch(c -> word(c).equals("draft"))) {
            climb.expect(Factuality.PLANNED);
        }
    }

    /** All but the negation, as verbs that share an auxiliary share it. */
    void readModality(Climb climb, int token) {
        frames.read(climb, token);
        if (isHighTime(token)) {
            climb.weaken(Factuality.DEMANDED);
        }
        if (isHeadlinePlan(token)) {
            climb.expect(Factuality.PLANNED);
        }
        for (int c : sentence.children(token)) {
            if (sentence.is(c, "aux") && WILL_OR_WOULD.contains(word(c)) && hasCondition(token)) {
                climb.expect(Factuality.POSSIBLE);
            } else if (sentence.is(c, "aux")) {
                modal(climb, word(c));
            }
            if (isHaveTo(c)) {
                climb.weaken(Factuality.DEMANDED);
            }
            if (sentence.is(c, "mark") && CONDITIONS.contains(word(c)) && !isPastEnd(c, token)) {
                climb.weaken(Factuality.POSSIBLE);
            }
        }
        if (isNearly(token) || negations.isBehind(token, "in case")) {
            climb.weaken(Factuality.POSSIBLE);
        }
        if (sentence.tag(token).equals("VBG") && (negations.isBehind(token, "return for") || negations.isBehind(token, "exchange for"))) {
            climb.expect(Factuality.PLANNED);
        }
        if (negations.isYetTo(token)) {
            return;
        }
        if (sentence.tag(token).startsWith("NN") && negations.isBehind(token, "event of")) {
            climb.expect(Factuality.POSSIBLE); // "in the event of an attack"
        }
        if (sentence.tag(token).startsWith("NN") && negations.isBehind(token, "ahead of")) {
            climb.expect(Factuality.PLANNED); // "ahead of a visit to Chad"
        }
        if (isInfinitiveOfHeadline(token) || isToHappen(token)) {
            climb.expect(Factuality.PLANNED);
        }
        sentence.children(token, "amod", "advmod").stream()
                .flatMap(c -> Stream.concat(Stream.of(c), sentence.children(c, "advmod").stream())) // "allegedly heavily shelled"
                .filter(c -> !word(c).equals("back")) // "moved back" is no backing
                .flatMap(c -> contexts.find(word(c)).stream())
                .filter(c -> c.reach() == Context.Reach.ALL)
                .flatMap(c -> c.effect().stream())
                .findFirst()
                .ifPresent(climb::weaken);
    }

    /** "will leave if": what hangs on a condition is not planned. */
    private boolean hasCondition(int verb) {
        return sentence.children(verb, "advcl").stream()
                .anyMatch(c -> sentence.children(c, "mark").stream().anyMatch(m -> Set.of("if", "unless").contains(word(m))));
    }

    /** "nearly left": not quite. "nearly 500 soldiers" is another thing. */
    private boolean isNearly(int verb) {
        if (sentence.tag(verb).startsWith("VB") && negations.isBehind(verb, "all but")) {
            return true;
        }
        return sentence.tag(verb).startsWith("VB") && verb > 0 && sentence.is(verb - 1, "advmod")
                && sentence.headOrRoot(verb - 1) == verb && SHORT_OF_IT.contains(word(verb - 1));
    }

    /** "would undermine", said of no past event: whether what the verb's subject names will ever be is left open. */
    boolean isConditional(int verb) {
        return sentence.children(verb, "aux").stream().anyMatch(c -> word(c).equals("would")) && !sentence.children(verb, "aux").stream()
                .anyMatch(c -> word(c).equals("have"));
    }

    /** "the attack", "last year's withdrawal": an event that has been. */
    boolean isDefinite(int noun) {
        return sentence.children(noun, "det", "amod", "nmod:tmod", "nmod:poss").stream()
                .anyMatch(c -> DEFINITE.contains(word(c)) && (sentence.is(c, "det") || sentence.is(c, "amod")));
    }

    /** "that it has to leave". */
    private boolean isHaveTo(int auxiliary) {
        return sentence.is(auxiliary, "aux") && sentence.lemma(auxiliary).equals("have")
                && auxiliary + 1 < sentence.size() && sentence.tag(auxiliary + 1).equals("TO");
    }

    /** "It is high time Chad left". */
    private boolean isHighTime(int verb) {
        return sentence.children(verb, "obl:tmod").stream()
                .anyMatch(t -> t < verb && t > 1 && sentence.lemma(t).equals("time") && Set.of("high", "about").contains(word(t - 1)));
    }

    private void modal(Climb climb, String word) {
        if (WILL.contains(word) || word.equals("would") && isReported()) {
            climb.expect(Factuality.PLANNED);
        } else if (MUST.contains(word)) {
            climb.weaken(Factuality.DEMANDED);
        } else if (MAY.contains(word)) {
            climb.expect(Factuality.POSSIBLE);
        }
    }

    private boolean isReported() {
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Context> context = contexts.find(sentence.lemma(i));
            if (context.filter(Context::speech).isPresent() && sentence.tag(i).startsWith("VB")
                    || context.filter(c -> c.effect().equals(Optional.of(Factuality.PLANNED))).isPresent()
                    && sentence.tag(i).startsWith("NN") && !sentence.children(i, "ccomp").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "after they leave", "once they are withdrawn": a clause of time in the present tense. */
    boolean isPresentTime(int verb) {
        boolean time = sentence.children(verb, "mark", "advmod").stream().anyMatch(m -> TIME_MARKS.contains(word(m)));
        int finite = sentence.children(verb, "aux", "aux:pass").stream().findFirst().orElse(verb);
        return time && sentence.tag(finite).matches("VB[PZ]");
    }

    /** Whether neither negation nor a modal verb stands with a verb. */
    boolean isPlain(int verb) {
        return !negations.isNegated(verb)
                && sentence.children(verb, "aux").stream().allMatch(a -> Set.of("have", "be", "do").contains(sentence.lemma(a)));
    }

    /** "can confirm". */
    boolean isAble(int verb) {
        return sentence.children(verb, "aux").stream().anyMatch(a -> word(a).equals("can"));
    }

    /** "will close". */
    boolean isToCome(int verb) {
        return sentence.children(verb, "aux").stream().anyMatch(a -> WILL.contains(word(a)));
    }

    /** "Chad to leave the pact". */
    private boolean isInfinitiveOfHeadline(int token) {
        int head = sentence.headOrRoot(token);
        return sentence.tag(token).equals("VB") && sentence.hasTo(token) && head < 0;
    }

    /** "the only states to recognise it", "the first to leave": those who did, not who plan to. */
    boolean isOneWhoDid(int noun) {
        return sentence.children(noun, "amod", "nummod", "advmod").stream().anyMatch(this::isSinglingOut)
                || isSinglingOut(noun);
    }

    /** The lemma of "latest" is "late". */
    private boolean isSinglingOut(int token) {
        return SINGLING_OUT.contains(sentence.lemma(token)) || SINGLING_OUT.contains(word(token));
    }

    /** "is to visit", "are to be withdrawn". */
    private boolean isToHappen(int token) {
        int head = sentence.headOrRoot(token);
        return sentence.hasTo(token) && (sentence.is(token, "xcomp") && head >= 0 && sentence.lemma(head).equals("be")
                || sentence.children(token, "aux", "cop").stream().anyMatch(c -> sentence.lemma(c).equals("be") && !word(c).equals("be")));
    }

    private String word(int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
