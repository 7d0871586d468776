package org.geokg.claim.stance;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.geokg.claim.Factuality;
import org.geokg.text.ParsedSentence;

/** Negation and modality that a word bears itself: its particles, auxiliaries, marks, adverbs and adjectives. */
final class OwnWords {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "nor", "neither", "hardly", "n’t");
    private static final Set<String> NOBODY = Set.of("no", "neither", "none", "nobody");
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

    OwnWords(ParsedSentence sentence, ContextBook contexts) {
        this.sentence = sentence;
        this.contexts = contexts;
    }

    void read(Climb climb, int token) {
        readNegation(climb, token);
        readModality(climb, token);
    }

    /** "Minister to visit Togo, reports say": a headline's infinitive with a subject of its own. */
    private boolean isHeadlinePlan(int verb) {
        boolean leads = sentence.headOrRoot(verb) < 0 || sentence.headOrRoot(verb) > verb && !sentence.tag(verb).startsWith("NN");
        return leads && sentence.tag(verb).equals("VB")
                && sentence.children(verb, "mark").stream().anyMatch(m -> m > 0 && sentence.tag(m).equals("TO") && m < verb
                        && sentence.children(verb, "nsubj").stream().anyMatch(n -> n < m && sentence.isWithin(m - 1, n)));
    }

    private void readNegation(Climb climb, int token) {
        for (int c : sentence.children(token)) {
            boolean adverb = sentence.is(c, "advmod") || sentence.is(c, "det") || sentence.is(c, "cc:preconj") || sentence.is(c, "dep");
            boolean without = (sentence.is(c, "case") || sentence.is(c, "mark")) && word(c).equals("without");
            if (adverb && isNegation(c) || without) {
                climb.negate();
            }
        }
        if (isYetTo(token) || hasNoSubject(token) || isInstead(token)) {
            climb.negate();
        }
    }

    /** "instead of imposing new sanctions", "rather than impose them". */
    boolean isInstead(int token) {
        return isBehind(token, "instead of") || isBehind(token, "rather than");
    }

    /** Whether two words stand before a phrase, wherever a parse hangs them. */
    private boolean isBehind(int token, String words) {
        String opening = words.substring(0, words.indexOf(' '));
        int first = sentence.children(token, "case", "mark", "nsubj", "nsubj:pass", "det", "amod", "compound", "nummod", "nmod:poss",
                "advmod", "aux",
                "aux:pass").stream()
                .filter(c -> c < token).map(c -> word(c).equals(opening) ? token : c)
                .min(Integer::compare).orElse(token);
        for (int i = token; i >= Math.max(2, Math.min(first, token)); i--) {
            if ((word(i - 2) + " " + word(i - 1)).equals(words)) {
                return true;
            }
        }
        return false;
    }

    /** "until the French captured Algiers in 1830": it came to pass. */
    private boolean isPastEnd(int mark, int token) {
        int main = sentence.headOrRoot(token);
        return word(mark).equals("until") && sentence.tag(token).equals("VBD") && main >= 0
                && sentence.children(main, "aux").stream().noneMatch(a -> MAY.contains(word(a)) || WILL.contains(word(a)));
    }

    /** "no country has recognised", "neither Russia nor China has condemned", "none of them joined". */
    private boolean hasNoSubject(int token) {
        return sentence.children(token, "nsubj", "nsubj:pass").stream().anyMatch(s -> NOBODY.contains(word(s))
                || sentence.children(s, "det", "cc:preconj").stream().anyMatch(d -> NOBODY.contains(word(d))));
    }

    /** "no sanctions". */
    void readNone(Climb climb, int noun) {
        if (sentence.children(noun, "det").stream().anyMatch(d -> word(d).equals("no"))) {
            climb.negate();
        }
    }

    /** "initialled a draft treaty": it is not yet one. */
    void readDraft(Climb climb, int noun) {
        if (sentence.children(noun, "amod", "compound").stream().anyMatch(c -> word(c).equals("draft"))) {
            climb.expect(Factuality.PLANNED);
        }
    }

    /** All but the negation, as verbs that share an auxiliary share it. */
    void readModality(Climb climb, int token) {
        if (isHeadlinePlan(token)) {
            climb.expect(Factuality.PLANNED);
        }
        for (int c : sentence.children(token)) {
            if (sentence.is(c, "aux") && WILL_OR_WOULD.contains(word(c)) && hasCondition(token)) {
                climb.expect(Factuality.POSSIBLE);
            } else if (sentence.is(c, "aux")) {
                modal(climb, word(c));
            }
            boolean inverted = sentence.is(c, "aux") && word(c).equals("should") && c < token && sentence.is(token, "advcl");
            if (sentence.is(c, "mark") && CONDITIONS.contains(word(c)) && !isPastEnd(c, token) || inverted) {
                climb.weaken(Factuality.POSSIBLE);
            }
        }
        if (isWereTo(token) || isNearly(token) || isBehind(token, "in case")) {
            climb.weaken(Factuality.POSSIBLE);
        }
        if (sentence.tag(token).equals("VBG") && (isBehind(token, "return for") || isBehind(token, "exchange for"))) {
            climb.expect(Factuality.PLANNED);
        }
        if (isYetTo(token)) {
            return;
        }
        if (sentence.tag(token).startsWith("NN") && isBehind(token, "ahead of")) {
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

    /** "Were China to pull back, flights might resume". */
    private boolean isWereTo(int token) {
        int were = sentence.headOrRoot(token);
        return were >= 0 && were < token && sentence.is(token, "xcomp") && word(were).equals("were")
                && sentence.token(were).isCapitalized() && hasTo(token);
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
            if (contexts.find(sentence.lemma(i)).filter(Context::speech).isPresent() && sentence.tag(i).startsWith("VB")) {
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

    /** "will close". */
    boolean isToCome(int verb) {
        return sentence.children(verb, "aux").stream().anyMatch(a -> WILL.contains(word(a)));
    }

    /** "has yet to withdraw". */
    boolean isYetTo(int token) {
        return sentence.children(token, "mark").stream().anyMatch(m -> sentence.lemma(m).equals("to")
                && (m > 0 && sentence.lemma(m - 1).equals("yet")
                || sentence.children(token, "advmod").stream().anyMatch(c -> sentence.lemma(c).equals("yet") && c < token)));
    }

    /** "Chad to leave the pact". */
    private boolean isInfinitiveOfHeadline(int token) {
        int head = sentence.headOrRoot(token);
        return sentence.tag(token).equals("VB") && hasTo(token) && head < 0;
    }

    /** "the only states to recognise it", "the first to leave": those who did, not who plan to. */
    boolean isOneWhoDid(int noun) {
        return sentence.children(noun, "amod", "nummod", "advmod").stream().anyMatch(c -> SINGLING_OUT.contains(sentence.lemma(c)))
                || SINGLING_OUT.contains(sentence.lemma(noun));
    }

    /** "is to visit", "are to be withdrawn". */
    private boolean isToHappen(int token) {
        return hasTo(token) && sentence.children(token, "aux", "cop").stream()
                .anyMatch(c -> sentence.lemma(c).equals("be") && !word(c).equals("be"));
    }

    private boolean hasTo(int token) {
        return sentence.children(token, "mark").stream().anyMatch(m -> sentence.lemma(m).equals("to"));
    }

    /** "did not say", "no longer says". */
    boolean isNegated(int token) {
        return sentence.children(token, "advmod").stream().anyMatch(this::isNegation);
    }

    /** A word of negation, or an adverb that one is part of: "no longer belongs", "is no more a member". */
    private boolean isNegation(int token) {
        String word = word(token);
        boolean ended = (word.equals("longer") || word.equals("more")) && token > 0 && sentence.lemma(token - 1).equals("no")
                && sentence.is(token, "advmod");
        return NEGATIONS.contains(word) && !isNotOnly(token) || ended;
    }

    private boolean isNotOnly(int negation) {
        return negation + 1 < sentence.size() && Set.of("only", "just", "least").contains(sentence.lemma(negation + 1));
    }

    private String word(int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
