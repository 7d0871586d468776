package org.geokg.claim.when;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.Relation;
import org.geokg.claim.rule.Rule;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.Token;
import org.geokg.time.Counting;

/**
 * How a sentence tells of what a claim says.
 *
 * @param sentence index of the sentence
 * @param datable  whether a date of the event would be one of the claim
 * @param dated    whether the sentence holds any date
 * @param past     whether it is told in the simple past, as what followed on what was told before
 * @param present   whether it is told in the simple present, as lists of dates tell
 * @param otherTime whether words such as "earlier" may put it at another time
 * @param answers  whether it is told as the answer to something: "retaliated by expelling them"
 * @param during   whether the sentence says that it was on a visit told of: "during the visit"
 * @param lasting  whether it tells of years or decades, through which something went on
 * @param there    whether it is told of the place just named: "where he met her"
 */
public record Telling(
        int sentence, boolean datable, boolean dated, boolean past, boolean present, boolean otherTime, boolean lasting, boolean answers,
        boolean during, boolean there) {
    private static final Set<String> OTHER_TIMES = Set.of(
            "earlier", "previously", "already", "since", "once", "later", "recently", "past", "former", "last", "ago");
    private static final Set<String> LONG = Set.of("years", "decade", "decades", "months", "often", "long", "repeatedly");
    private static final Set<String> THE = Set.of("the", "this", "his", "her", "their", "its");

    public static Telling of(Claim claim, Rule rule, ParsedSentence sentence, int trigger, boolean dated,
            WordBook words) {
        boolean fact = claim.polarity() == Polarity.AFFIRMED && claim.factuality() == Factuality.ACTUAL;
        boolean event = claim.relation().kind() == Relation.Kind.EVENT
                ? rule.phase() != Rule.Phase.TIMELESS : rule.phase() == Rule.Phase.BEGINS;
        return new Telling(
                sentence.sentence().index(), fact && event, dated, isSimplePast(sentence, trigger), isSimplePresent(sentence, trigger),
                sentence.tokens().stream().anyMatch(t -> OTHER_TIMES.contains(t.lemma()) || isAdverb(t)) || isCounted(sentence),
                sentence.tokens().stream().anyMatch(t -> LONG.contains(t.word())),
                isAnswer(sentence, trigger, words), isDuringVisit(sentence, words),
                sentence.children(trigger).stream().anyMatch(c -> sentence.lemma(c).equals("where")));
    }

    /** "on the day of the talks", "the week before the vote": at a time of its own, though nobody may know when. */
    private static boolean isCounted(ParsedSentence sentence) {
        return IntStream.range(1, sentence.size() - 1)
                .filter(i -> Counting.unit(sentence.lemma(i)).isPresent() || Set.of("eve", "morning", "night").contains(sentence.lemma(i)))
                .anyMatch(i -> Set.of("before", "after").contains(sentence.lemma(i + 1))
                        || sentence.lemma(i + 1).equals("of") && sentence.tag(i).equals("NN") && sentence.lemma(i - 1).equals("the"));
    }

    /** "had met before", but not "met before they left". */
    private static boolean isAdverb(Token token) {
        return token.lemma().equals("before") && token.tag().equals("RB");
    }

    static boolean isUndated(Claim claim) {
        return claim.time() instanceof ClaimTime.Unknown;
    }

    private static boolean isSimplePast(ParsedSentence sentence, int told) {
        boolean object = sentence.tag(told).startsWith("NN") && sentence.is(told, "obj") && sentence.headOrRoot(told) >= 0;
        int trigger = object ? sentence.headOrRoot(told) : told; // "held talks"
        boolean past = sentence.tag(trigger).equals("VBD") && sentence.children(trigger, "aux").isEmpty();
        boolean passive = sentence.children(trigger, "aux:pass").stream().anyMatch(a -> sentence.tag(a).equals("VBD"))
                && sentence.children(trigger, "aux").isEmpty();
        boolean conjunct = sentence.is(trigger, "conj") && sentence.tag(trigger).equals("VBN")
                && sentence.tag(sentence.headOrRoot(trigger)).equals("VBD");
        return past || passive || conjunct || isMistaken(sentence, trigger);
    }

    private static boolean isSimplePresent(ParsedSentence sentence, int told) {
        boolean object = sentence.tag(told).startsWith("NN") && sentence.is(told, "obj") && sentence.headOrRoot(told) >= 0;
        int verb = object ? sentence.headOrRoot(told) : told;
        return sentence.tag(verb).matches("VB[PZ]") && sentence.children(verb, "aux").isEmpty();
    }

    private static boolean isAnswer(ParsedSentence sentence, int told, WordBook words) {
        for (int t = told; t >= 0 && !sentence.is(t, "ccomp"); t = sentence.headOrRoot(t)) {
            if (words.has(WordClass.RETALIATING, sentence.lemma(t)) && (sentence.tag(t).matches("VB[DZP]") || isMistaken(sentence, t))
                    || sentence.children(t, "obl").stream().anyMatch(o -> isInAnswer(sentence, o, words))) {
                return true;
            }
        }
        return false;
    }

    /** "In response, it left", but not "in response to the raid". */
    private static boolean isInAnswer(ParsedSentence sentence, int noun, WordBook words) {
        return words.has(WordClass.ANSWER, sentence.lemma(noun)) && sentence.children(noun, "nmod", "acl", "det").isEmpty()
                && sentence.children(noun, "case").stream().anyMatch(c -> sentence.lemma(c).equals("in"));
    }

    /** "Its minister accused Rabat", taken for a participle. */
    private static boolean isMistaken(ParsedSentence sentence, int verb) {
        return sentence.tag(verb).equals("VBN") && sentence.headOrRoot(verb) < 0
                && !sentence.children(verb, "nsubj").isEmpty() && sentence.children(verb, "aux", "aux:pass").isEmpty();
    }

    private static boolean isDuringVisit(ParsedSentence sentence, WordBook words) {
        for (int i = 2; i < sentence.size(); i++) {
            boolean during = sentence.lemma(i - 2).equals("during") || i == 2 && sentence.lemma(0).equals("on");
            if (during && words.has(WordClass.STAY, sentence.lemma(i))
                    && THE.contains(sentence.token(i - 1).word().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
