package org.geokg.claim.when;

import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.time.TimeMention;

/** What somebody is accused of has a date of its own: "accused Chad on Monday of bombing the port on Friday". */
final class Charges {
    private static final Set<String> OF = Set.of("of", "for");
    private static final Set<String> PAUSES = Set.of(",", ";", "--", "—");

    private final ParsedSentence sentence;
    private final WordBook words;

    Charges(ParsedSentence sentence, WordBook words) {
        this.sentence = sentence;
        this.words = words;
    }

    /**
     * Whether a date is that of the accusation where a match tells of the deed, or that of the deed where it tells of the accusation.
     *
     * @param spoken whether the match tells of the accusation
     */
    boolean isOfOther(TimeMention date, int trigger, boolean spoken) {
        int deed = deedAbove(trigger);
        if (deed >= 0 || !words.has(WordClass.JUDGING, sentence.lemma(trigger))) {
            return deed >= 0 && date.endToken() <= deed;
        }
        return spoken == isOfDeed(date, trigger); // "blamed Chad on Monday for a raid" may tell of the raid itself
    }

    /** The participle behind "of" or "for" that a word stands in, hanging on a verb of judging; -1 for none. */
    private int deedAbove(int trigger) {
        for (int t = trigger; t >= 0; t = sentence.headOrRoot(t)) {
            if (isCharge(t) && judges(sentence.headOrRoot(t))) {
                return t;
            }
            if (sentence.isFinite(t)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isCharge(int token) {
        return sentence.tag(token).equals("VBG") && isBehindOf(token);
    }

    private boolean isMomentary(int token) {
        return isCharge(token) && (words.has(WordClass.MOMENTARY_DEED, sentence.lemma(token)) || opensFire(token))
                || sentence.tag(token).startsWith("NN") && isBehindOf(token) && words.has(WordClass.ATTACK_DEED, sentence.lemma(token));
    }

    private boolean opensFire(int verb) {
        return sentence.children(verb, "obj").stream().anyMatch(o -> words.has(WordClass.MOMENTARY_DEED, sentence.lemma(o)));
    }

    private boolean isBehindOf(int token) {
        return sentence.children(token, "mark", "case").stream().anyMatch(c -> OF.contains(sentence.lemma(c)));
    }

    /** The verb of judging, or who is judged. */
    private boolean judges(int token) {
        return token >= 0 && (words.has(WordClass.JUDGING, sentence.lemma(token)) || sentence.is(token, "obj")
                && words.has(WordClass.JUDGING, sentence.lemma(sentence.headOrRoot(token))));
    }

    /** "of ramming a boat last Friday", "of a raid on Friday", but not "of backing rebels on Friday": they may do so all the time. */
    private boolean isOfDeed(TimeMention date, int judging) {
        return IntStream.range(judging + 1, sentence.size())
                .filter(this::isMomentary)
                .filter(t -> sentence.headOrRoot(t) == judging || sentence.headOrRoot(sentence.headOrRoot(t)) == judging)
                .flatMap(t -> sentence.children(t, "mark", "case").stream().mapToInt(c -> c))
                .anyMatch(of -> of < date.beginToken()
                        && IntStream.range(of, date.beginToken()).noneMatch(w -> PAUSES.contains(sentence.token(w).word())));
    }
}
