package org.geokg.claim.when;

import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.time.CalendarUnit;
import org.geokg.time.Connective;
import org.geokg.time.TimeExpression;
import org.geokg.time.TimeMention;

/** What somebody agreed, promised or was urged to do is not done on the day of that: "agreed on Monday to leave". */
final class Undertakings {
    private final ParsedSentence sentence;
    private final WordBook words;

    Undertakings(ParsedSentence sentence, WordBook words) {
        this.sentence = sentence;
        this.words = words;
    }

    /**
     * Whether a date is that of the undertaking: any that stands before what is to be done, unless it lies ahead by its words, and
     * behind that the name of a day, which may be of either: "agreed to leave on Monday".
     *
     * @param governor the word that the date hangs on; -1 for none
     * @param trigger  the word that tells what is to be done
     */
    boolean hasDate(TimeMention date, int governor, int trigger) {
        int done = undertaken(trigger);
        if (done < 0 || date.expression().isAhead() || governor != done && !isBy(governor, sentence.headOrRoot(done))) {
            return false;
        }
        boolean name = date.expression() instanceof TimeExpression.Weekday && date.connective() == Connective.AT;
        return date.endToken() <= done || name && isPast(sentence.headOrRoot(done));
    }

    /** The verb itself, or a name beside it that the parser had the date hang on. */
    private boolean isBy(int governor, int verb) {
        boolean name = governor >= 0 && sentence.tag(governor).startsWith("NNP") && sentence.headOrRoot(governor) == verb;
        return governor == verb || name && (sentence.is(governor, "obj") || sentence.is(governor, "nsubj"));
    }

    /** The infinitive, or the verb of the clause, that a verb of resolving governs and the trigger stands in; -1 for none. */
    private int undertaken(int trigger) {
        for (int t = trigger; t >= 0; t = sentence.headOrRoot(t)) {
            int head = sentence.headOrRoot(t);
            boolean bare = sentence.tag(t).equals("VB") || sentence.tag(t).equals("VBP");
            boolean governed = head >= 0 && head < t && (sentence.is(t, "xcomp") || sentence.is(t, "ccomp") || sentence.is(t, "advcl"));
            if (bare && governed && words.has(WordClass.RESOLVING, sentence.lemma(head))) {
                return t;
            }
            if (sentence.is(t, "acl:relcl") || sentence.is(t, "parataxis") || sentence.isFinite(t)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isPast(int verb) {
        return sentence.tag(verb).equals("VBD") || sentence.tag(verb).equals("VBN");
    }
}
