package org.geokg.entity.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.TaggedSentence;
import org.geokg.text.Token;
import org.geokg.text.argument.Arguments;

/** Tells where "it" means something that was done, not somebody. */
final class DeedPronouns {
    /** So close behind its verb stands what is judged. */
    private static final int NEAR = 6;

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final WordBook words;
    private final Optional<TaggedSentence> before;

    /** @param before the sentence right before */
    DeedPronouns(ParsedSentence sentence, Arguments arguments, WordBook words, Optional<TaggedSentence> before) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.words = words;
        this.before = before;
    }

    boolean isMeant(int pronoun) {
        return sentence.lemma(pronoun).equals("it") && (isJudged(pronoun) || isWhatWasJudged(pronoun) || isToldBefore(pronoun)
                || isEvent(pronoun));
    }

    /** "Rome regretted the test, and Seoul denounced it". */
    private boolean isJudged(int pronoun) {
        boolean judged = sentence.is(pronoun, "obj") && words.has(WordClass.JUDGING, sentence.lemma(sentence.headOrRoot(pronoun)));
        return judged && (IntStream.range(0, pronoun).anyMatch(t -> isDeed(t) || isAgreement(t))
                || before.filter(this::judgesDeed).isPresent());
    }

    /** "Rome condemned the raid. Seoul denounced it, too." */
    private boolean judgesDeed(TaggedSentence sentence) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(0, tokens.size())
                .filter(t -> tokens.get(t).tag().startsWith("VB") && words.has(WordClass.JUDGING, tokens.get(t).lemma()))
                .anyMatch(verb -> tokens.subList(verb, Math.min(tokens.size(), verb + NEAR)).stream()
                        .anyMatch(t -> t.tag().startsWith("NN") && words.isDeed(t.lemma())));
    }

    /** "Syria condemned the raid, saying it killed two", but not "saying it would respond". */
    private boolean isWhatWasJudged(int pronoun) {
        int verb = sentence.headOrRoot(pronoun);
        boolean doing = sentence.is(pronoun, "nsubj") && words.has(WordClass.DEED_DOING, sentence.lemma(verb));
        for (int t = doing ? sentence.headOrRoot(verb) : -1; t >= 0; t = sentence.headOrRoot(t)) {
            boolean deed = arguments.isVerbal(t) && arguments.objects(t).stream().anyMatch(o -> o < pronoun && isDeed(o));
            if (deed) {
                return true;
            }
        }
        return false;
    }

    /** "The raid was condemned by Rome. It hit a school": what the sentence before began with. */
    private boolean isToldBefore(int pronoun) {
        boolean doing = pronoun == 0 && sentence.is(pronoun, "nsubj")
                && words.has(WordClass.DEED_DOING, sentence.lemma(sentence.headOrRoot(pronoun)));
        return doing && before.filter(b -> IntStream.range(0, Math.min(NEAR, b.size()))
                .takeWhile(t -> b.tag(t).matches("DT|JJ.*|NN.*|CD|PRP\\$|POS|HYPH"))
                .anyMatch(t -> b.tag(t).startsWith("NN") && !b.tag(t + 1).startsWith("NN") && words.isDeed(b.lemma(t)))).isPresent();
    }

    /** "It is the worst crisis in years", but not "it is at war". */
    private boolean isEvent(int pronoun) {
        int head = sentence.headOrRoot(pronoun);
        return sentence.is(pronoun, "nsubj") && !sentence.children(head, "cop").isEmpty() && sentence.child(head, "case").isEmpty()
                && words.has(WordClass.DEED_NAME, sentence.lemma(head));
    }

    /** "Iran signed an accord with Iraq, and Turkey condemned it". */
    private boolean isAgreement(int token) {
        return sentence.tag(token).equals("NN") && words.has(WordClass.AGREEMENT_HEAD, sentence.lemma(token));
    }

    private boolean isDeed(int token) {
        return sentence.tag(token).startsWith("NN") && words.isDeed(sentence.lemma(token));
    }
}
