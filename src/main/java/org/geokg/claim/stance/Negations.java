package org.geokg.claim.stance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.geokg.text.ParsedSentence;

/** What denies a word: particles, determiners, who is nobody, "instead of" and "yet to". */
final class Negations {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "nor", "neither", "hardly", "n’t");
    private static final Set<String> OPENING = Set.of("neither", "nor", "never", "no", "not", "nowhere");
    private static final Set<String> AT_LEAST = Set.of("fewer", "less", "more", "sooner", "smaller");
    /** "not only", "no sooner", "not before": deny nothing. */
    private static final Set<String> NO_DENIAL = Set.of("only", "just", "least", "sooner", "fewer", "but", "before");
    private static final Set<String> SO_FAR = Set.of("now", "today", "recently", "lately", "end");
    private static final Set<String> NOBODY = Set.of("no", "neither", "none", "nobody");

    private final ParsedSentence sentence;

    Negations(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    void read(Climb climb, int token) {
        for (int c : sentence.children(token)) {
            boolean adverb = sentence.is(c, "advmod") || sentence.is(c, "det") || sentence.is(c, "cc:preconj") || sentence.is(c, "dep");
            boolean without = (sentence.is(c, "case") || sentence.is(c, "mark")) && word(c).equals("without");
            if (adverb && isNegation(c) && !isUntil(token) && !isOfTime(c) || without) {
                climb.negate();
            }
        }
        boolean adverb = sentence.children(token, "advmod", "det", "cc:preconj", "dep").stream()
                .anyMatch(c -> isNegation(c) && !isOfTime(c));
        boolean denied = isYetTo(token) || isTooMuch(token) || hasNoSubject(token) || hasNeither(token) || isInstead(token);
        if (denied || !adverb && (isInverted(token) || isBehindNor(token) || isBareAuxiliary(token))) {
            climb.negate();
        }
    }

    /** "Togo did not", "Nor has Togo.", wherever a parse hangs "not" and "nor"; an auxiliary beside its verb is no word that anything is read from. */
    private boolean isBareAuxiliary(int token) {
        boolean not = token + 1 < sentence.size() && Set.of("not", "n't", "n’t").contains(word(token + 1));
        boolean nor = token == 1 && Set.of("nor", "neither").contains(word(0)) && !sentence.is(0, "nsubj");
        return Set.of("do", "have").contains(sentence.lemma(token)) && (not || nor);
    }

    /** "neither took part nor condemned it". */
    private boolean isBehindNor(int token) {
        return sentence.tag(token).startsWith("VB") && sentence.is(token, "conj")
                && sentence.children(token, "cc").stream().anyMatch(c -> c < token && word(c).equals("nor"));
    }

    /** "Neither then nor later did Chad leave", "At no point has it left": what stands before the auxiliary denies the verb. */
    private boolean isInverted(int token) {
        List<Integer> subjects = sentence.children(token, "nsubj", "nsubj:pass");
        int auxiliary = sentence.children(token, "aux", "aux:pass").stream()
                .filter(a -> subjects.stream().anyMatch(s -> a < s && s < token)).min(Integer::compare).orElse(-1);
        boolean denied = false;
        for (int i = auxiliary - 1; i >= 0 && !Set.of(";", ":", "``", "but", "and").contains(word(i)); i--) {
            if (Set.of("until", "only", "sooner", "since").contains(word(i))) {
                return false;
            }
            denied |= OPENING.contains(word(i));
        }
        return denied;
    }

    /** "Not since Chad joined has it grown": it did join. */
    private boolean isOfTime(int negation) {
        return negation == 0 && sentence.size() > 1 && Set.of("since", "until").contains(word(1));
    }

    /** "did not recognise it until 2025": then it did. */
    private boolean isUntil(int token) {
        return sentence.children(token, "aux").stream().anyMatch(a -> word(a).equals("did"))
                && sentence.children(token, "obl", "obl:tmod", "nmod:tmod").stream().anyMatch(o -> o > token && !SO_FAR.contains(word(o))
                        && sentence.children(o, "case").stream().anyMatch(c -> word(c).equals("until")));
    }

    /** "instead of imposing new sanctions", "rather than impose them". */
    boolean isInstead(int token) {
        return isBehind(token, "instead of") || isBehind(token, "rather than");
    }

    /** Whether two words stand before a phrase, wherever a parse hangs them. */
    boolean isBehind(int token, String words) {
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

    /** "no country has recognised", "neither Russia nor China has condemned", "none of them joined". */
    private boolean hasNoSubject(int token) {
        return sentence.children(token, "nsubj", "nsubj:pass").stream().anyMatch(s -> NOBODY.contains(word(s))
                || sentence.children(s, "det", "cc:preconj").stream().anyMatch(d -> NOBODY.contains(word(d)) && !isAtLeast(d)));
    }

    /** "condemned neither Serbia nor Kosovo". */
    private boolean hasNeither(int token) {
        return sentence.children(token, "obj", "obl").stream().anyMatch(o -> sentence.children(o, "cc:preconj", "cc").stream()
                .anyMatch(c -> c < o && word(c).equals("neither")));
    }

    /** "no fewer than ten towns were hit". */
    private boolean isAtLeast(int no) {
        return no + 1 < sentence.size() && AT_LEAST.contains(word(no + 1));
    }

    /** "no sanctions". */
    void readNone(Climb climb, int noun) {
        if (sentence.children(noun, "det").stream().anyMatch(d -> word(d).equals("no"))) {
            climb.negate();
        }
    }

    /** "has yet to withdraw". */
    boolean isYetTo(int token) {
        return sentence.children(token, "mark").stream().anyMatch(m -> sentence.lemma(m).equals("to")
                && (m > 0 && sentence.lemma(m - 1).equals("yet")
                || sentence.children(token, "advmod").stream().anyMatch(c -> sentence.lemma(c).equals("yet") && c < token)));
    }

    /** "too weak to leave". */
    private boolean isTooMuch(int token) {
        int head = sentence.headOrRoot(token);
        return head >= 0 && sentence.tag(token).equals("VB") && sentence.tag(head).startsWith("JJ")
                && sentence.hasTo(token)
                && sentence.children(head, "advmod").stream().anyMatch(a -> word(a).equals("too")
                        && (a == 0 || !Set.of("only", "all").contains(word(a - 1))));
    }

    /** Whether nothing at all is said to be so: "did not know", "nobody knew". */
    boolean isDenied(int token) {
        return isNegated(token) || hasNoSubject(token);
    }

    /** "did not say", "no longer says". */
    boolean isNegated(int token) {
        return sentence.children(token, "advmod").stream().anyMatch(c -> isNegation(c) && !isOfTime(c));
    }

    /** "no longer denies". */
    boolean isOver(int token) {
        return sentence.children(token, "advmod").stream().anyMatch(c -> word(c).equals("longer") && isNegation(c));
    }

    /** A word of negation, or an adverb that one is part of: "no longer belongs", "is no more a member". */
    private boolean isNegation(int token) {
        String word = word(token);
        boolean ended = (word.equals("longer") || word.equals("more")) && token > 0 && sentence.lemma(token - 1).equals("no")
                && sentence.is(token, "advmod");
        return NEGATIONS.contains(word) && !isNotOnly(token) || ended;
    }

    private boolean isNotOnly(int negation) {
        return negation + 1 < sentence.size() && NO_DENIAL.contains(sentence.lemma(negation + 1));
    }

    private String word(int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
