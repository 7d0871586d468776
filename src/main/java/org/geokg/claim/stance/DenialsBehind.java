package org.geokg.claim.stance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.claim.Factuality;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;

/** What is denied behind the clause that tells it: "jets bombed the town, a charge Cairo rejects", ", which Kigali denies". */
final class DenialsBehind {
    private static final int LONGEST_CHARGE = 4;
    private static final int REACH = 9;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> REASONS = Set.of("for", "over", "after", "because", "amid", "following", "due", "as");
    private static final Set<String> WHOLE_CLAUSE = Set.of("which", "something");

    private final ParsedSentence sentence;
    private final SentenceWords words;
    private final ContextBook contexts;

    DenialsBehind(ParsedSentence sentence, SentenceWords words, ContextBook contexts) {
        this.sentence = sentence;
        this.words = words;
        this.contexts = contexts;
    }

    /** The verb that denies what another or a noun tells; -1 for none. */
    int of(int predicate) {
        return IntStream.range(predicate + 1, sentence.size() - 2).filter(this::isPause)
                .filter(i -> !isClauseBetween(predicate, i) && !isChargeBetween(predicate, i) && !isReasonBetween(predicate, i)).map(i -> beginningAt(i + 1))
                .filter(v -> v > 0).findFirst().orElse(-1);
    }

    /** "accused Chad of shelling it, a charge Chad rejects": what is denied is not that somebody said so. */
    boolean isCharge(int predicate) {
        return contexts.find(sentence.lemma(predicate)).filter(Context::speech).isPresent() || words.is(WordClass.CLAIM, predicate);
    }

    /** "sent troops in May, and it arms rebels, which Chad denies": only the last is denied. */
    private boolean isClauseBetween(int predicate, int pause) {
        return IntStream.range(predicate + 1, pause)
                .anyMatch(t -> sentence.is(t, "conj") && (sentence.isFinite(t) || !sentence.children(t, "nsubj").isEmpty())
                && sentence.isWithin(predicate, sentence.headOrRoot(t)) && !sentence.isWithin(predicate, t));
    }

    /** "broke with Chad, accusing it of spying, a charge it denies": only what is charged is denied. */
    private boolean isChargeBetween(int predicate, int pause) {
        return IntStream.range(predicate + 1, pause).anyMatch(t -> sentence.tag(t).startsWith("VB") && !sentence.isWithin(predicate, t)
                && contexts.find(sentence.lemma(t))
                        .filter(c -> c.speech() && c.effect().equals(Optional.of(Factuality.POSSIBLE))).isPresent());
    }

    /** "expelled envoys for spying, which Chad denies", "cut ties, saying it armed rebels, a charge …": what is denied is the reason. */
    private boolean isReasonBetween(int predicate, int pause) {
        return IntStream.range(predicate + 1, pause).anyMatch(t -> sentence.tag(t).equals("IN") && REASONS.contains(sentence.lemma(t))
                || sentence.tag(t).equals("VBG") && contexts.find(sentence.lemma(t)).filter(Context::speech).isPresent());
    }

    private int beginningAt(int begin) {
        if (WHOLE_CLAUSE.contains(word(begin))) {
            return sentence.tag(begin + 1).matches("VB.*|MD|TO|IN") ? -1 : denyingBehind(begin + 2, true);
        }
        return !ARTICLES.contains(word(begin)) ? -1 : IntStream.range(begin + 1, Math.min(sentence.size(), begin + LONGEST_CHARGE))
                .filter(i -> words.is(WordClass.CLAIM, i)).map(i -> denyingBehind(i + 1, false)).findFirst().orElse(-1);
    }

    /** @param alone whether the verb must have nothing behind it, as "which Chad denies owning" tells of a thing */
    private int denyingBehind(int begin, boolean alone) {
        for (int i = begin; i < Math.min(sentence.size(), begin + REACH) && !isPause(i); i++) {
            if (sentence.tag(i).matches("VB[ZDPN]") && denies(i)) {
                boolean ends = i + 1 == sentence.size() || isPause(i + 1) || sentence.tag(i + 1).equals(".");
                return ends || !alone ? i : -1;
            }
        }
        return -1;
    }

    private boolean denies(int verb) {
        return contexts.find(sentence.lemma(verb)).flatMap(Context::effect).equals(Optional.of(Factuality.DENIED));
    }

    private boolean isPause(int token) {
        return word(token).matches("[,;:–—]|--?|\\(");
    }

    private String word(int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
