package org.geokg.claim.stance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.claim.Factuality;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;

/** What a clause is told under: a condition by word order, a supposition, a rumour, a plan, a piece of fiction. */
final class Frames {
    private static final Set<String> INVERTED = Set.of("had", "were", "should");
    private static final Set<String> MOMENTS = Set.of("day", "moment", "minute", "instant");
    private static final Set<String> WITHIN = Set.of("in", "under", "by", "throughout");
    private static final Set<String> TIMES = Set.of("when", "once", "after", "until");
    private static final Set<String> AHEAD = Set.of("will", "would", "'ll", "wo", "shall");
    private static final Set<String> UNREAL = Set.of("would", "could", "might", "'d");

    private final ParsedSentence sentence;
    private final SentenceWords words;
    private final ContextBook contexts;
    private final Negations negations;

    Frames(ParsedSentence sentence, SentenceWords words, ContextBook contexts, Negations negations) {
        this.sentence = sentence;
        this.words = words;
        this.contexts = contexts;
        this.negations = negations;
    }

    void read(Climb climb, int verb) {
        if (isSupposed(verb) || isUponCondition(verb) || isOpen(verb) || isEnough(verb) || isByHearsay(verb)
                || isIn(verb, WordClass.FICTION)) {
            climb.weaken(Factuality.POSSIBLE);
        } else if (isPresent(verb) && isIn(verb, WordClass.BLUEPRINT)) {
            climb.expect(Factuality.PLANNED); // "Under the plan, Chad withdraws"
        } else if (isBeforeWhatIsToCome(verb)) {
            climb.expect(Factuality.PLANNED);
        } else if (isSubjunctive(verb)) {
            climb.weaken(Factuality.DEMANDED);
        }
    }

    /** "Had Chad not left, Mali would have stayed", "if Chad had not left": it did what the condition denies. */
    boolean isContraryToFact(int verb) {
        boolean past = sentence.children(verb, "aux").stream().anyMatch(a -> word(a).equals("had"));
        boolean condition = isInverted(verb) || sentence.children(verb, "mark").stream().anyMatch(m -> word(m).equals("if"));
        return past && condition && negations.isNegated(verb) && sentence.is(verb, "advcl")
                && sentence.children(sentence.headOrRoot(verb), "aux").stream().anyMatch(a -> UNREAL.contains(word(a)));
    }

    private boolean isSupposed(int verb) {
        Stream<Integer> opening = Stream.concat(sentence.children(verb, "discourse", "mark", "dep").stream(),
                sentence.relation(verb).matches("ccomp|dep") ? Stream.of(sentence.headOrRoot(verb)) : Stream.empty());
        return isInverted(verb) || isOnTheDay(verb)
                || opening.anyMatch(c -> c < verb && isOpening(c) && sentence.tag(c).matches("VB|VBG|IN")
                && words.is(WordClass.SUPPOSING, c));
    }

    /** "Should Chad agree, soldiers go there". */
    private boolean isUponCondition(int verb) {
        return sentence.children(verb, "advcl").stream().anyMatch(c -> isInverted(c)
                && sentence.children(c, "aux").stream().anyMatch(a -> word(a).equals("should")));
    }

    /** "Had Chad left", "were Chad ever to leave", "should Chad leave". */
    private boolean isInverted(int verb) {
        return isInvertedBehind(verb) || sentence.children(verb, "nsubj", "nsubj:pass").stream().filter(s -> s < verb)
                .map(s -> leftmost(s) - 1)
                .anyMatch(i -> i >= 0 && INVERTED.contains(word(i)) && isOpening(i) && (!word(i).equals("were") || sentence.hasTo(verb)));
    }

    /** "The war might have ended sooner had Chad left". */
    private boolean isInvertedBehind(int verb) {
        int main = sentence.headOrRoot(verb);
        boolean unreal = main >= 0 && main < verb && sentence.relation(verb).matches("advcl|dep|ccomp|parataxis")
                && sentence.children(main, "aux").stream().anyMatch(a -> UNREAL.contains(word(a)));
        int subject = sentence.children(verb, "nsubj", "nsubj:pass").stream().findFirst().orElse(-1);
        int were = subject < 0 ? -1 : leftmost(subject) - 1;
        if (were > 0 && word(were).equals("were") && sentence.hasTo(verb)
                && IntStream.range(0, were).anyMatch(i -> sentence.tag(i).equals("MD") && UNREAL.contains(word(i)))) {
            return true;
        }
        return unreal && sentence.children(verb, "mark", "advmod").stream().noneMatch(m -> m < subject)
                && sentence.children(verb, "aux", "aux:pass").stream()
                .anyMatch(a -> a < subject && INVERTED.contains(word(a)) && (!word(a).equals("were") || sentence.hasTo(verb)));
    }

    /** "The day Chad leaves the bloc, pigs will fly". */
    private boolean isOnTheDay(int verb) {
        return isPresent(verb) && sentence.children(verb, "nsubj", "nsubj:pass").stream().filter(s -> s < verb)
                .map(s -> leftmost(s) - 1)
                .anyMatch(i -> i > 0 && MOMENTS.contains(sentence.lemma(i)) && word(i - 1).equals("the")
                        && (i == 1 || isOpening(i - 1)));
    }

    /** "Once Chad leaves, nobody would stay": a clause of time in the present beside one of the future. */
    private boolean isBeforeWhatIsToCome(int verb) {
        return isPresent(verb) && (sentence.is(verb, "advcl") || sentence.is(verb, "acl:relcl"))
                && sentence.children(verb, "mark", "advmod").stream().anyMatch(m -> m < verb && isOpening(m) && TIMES.contains(word(m)))
                && IntStream.range(0, sentence.size())
                .anyMatch(i -> sentence.tag(i).equals("MD") && AHEAD.contains(word(i)) && !sentence.isWithin(i, verb));
    }

    /** "Among its demands is that Chad leave". */
    private boolean isSubjunctive(int verb) {
        boolean that = sentence.children(verb, "mark").stream().anyMatch(m -> word(m).equals("that"));
        boolean bare = sentence.tag(verb).equals("VB") && sentence.children(verb, "aux").isEmpty() && !sentence.hasTo(verb);
        return that && bare && sentence.children(verb, "nsubj").stream().anyMatch(s -> s < verb && sentence.tag(s).matches("NNP?"));
    }

    /** "as if Chad had left", "is weighing whether to leave", where parsers keep the mark from its verb. */
    private boolean isOpen(int verb) {
        int whether = sentence.headOrRoot(verb);
        return negations.isBehind(verb, "as if") || negations.isBehind(verb, "as though")
                || sentence.is(verb, "dep") && whether >= 0 && word(whether).equals("whether");
    }

    /** "strong enough to leave". */
    private boolean isEnough(int verb) {
        return sentence.hasTo(verb) && Stream.of(verb, sentence.headOrRoot(verb)).filter(h -> h >= 0)
                .flatMap(h -> sentence.children(h, "advmod").stream())
                .anyMatch(a -> a < verb && word(a).equals("enough"));
    }

    /** "according to rumours", "according to an unconfirmed report". */
    private boolean isByHearsay(int verb) {
        return sentence.children(verb, "obl").stream()
                .filter(o -> sentence.children(o, "case").stream().anyMatch(c -> sentence.lemma(c).equals("accord")))
                .flatMap(o -> Stream.concat(Stream.of(o), sentence.children(o, "amod").stream()))
                .flatMap(w -> Stream.concat(contexts.find(sentence.lemma(w)).stream(), contexts.find(word(w)).stream()))
                .anyMatch(c -> c.effect().equals(Optional.of(Factuality.POSSIBLE)));
    }

    /** "in the novel", "under the plan", before the subject. */
    private boolean isIn(int verb, WordClass c) {
        return sentence.children(verb, "obl").stream()
                .filter(o -> words.is(c, o) && sentence.children(o, "case").stream().anyMatch(p -> WITHIN.contains(word(p))))
                .anyMatch(o -> sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(s -> o < s));
    }

    /** "are negotiating a truce". */
    boolean isUnfinished(int verb) {
        return sentence.tag(verb).equals("VBG") && words.is(WordClass.UNFINISHED, verb);
    }

    private boolean isPresent(int verb) {
        return sentence.tag(verb).matches("VB[PZ]") && sentence.children(verb, "aux").isEmpty();
    }

    /** Whether a word begins the sentence or what a comma, colon or quote sets off. */
    private boolean isOpening(int token) {
        return token == 0 || !Character.isLetterOrDigit(word(token - 1).charAt(0)) && !word(token - 1).startsWith("'")
                || Set.of("and", "but", "that").contains(word(token - 1));
    }

    private int leftmost(int token) {
        int left = token;
        while (left > 0 && sentence.isWithin(left - 1, token)) {
            left--;
        }
        return left;
    }

    private String word(int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
