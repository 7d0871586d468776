package org.geokg.claim.when;

import java.util.Set;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.time.CalendarUnit;
import org.geokg.time.DateRange;
import org.geokg.time.TimeExpression;
import org.geokg.time.TimeMention;

/**
 * Dates of what went before or gave the cause, told by a noun: "was suspended after a coup on Monday", "condemned it for the
 * attack on the port last month". They date the coup and the attack alone, however the sentence is parsed.
 */
final class CauseDates {
    private static final int LONGEST = 12;
    private static final Set<String> AFTER = Set.of("after", "following", "follow", "since", "despite", "amid", "before");
    private static final Set<String> CAUSE = Set.of("for", "over");
    private static final Set<String> CHAIN = Set.of("of", "in", "on", "at", "against", "to", "by", "near", "there", "from");
    private static final Set<String> TIMES = Set.of("day", "week", "month", "year", "hour", "time", "minute");

    private final ParsedSentence sentence;
    private final WordBook words;

    CauseDates(ParsedSentence sentence, WordBook words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** Whether a date closes such a phrase, and a predicate stands outside of it. */
    boolean isOfCause(TimeMention date, int trigger) {
        int noun = -1;
        for (int i = date.beginToken() - 1; i > 0 && i >= date.beginToken() - LONGEST; i--) {
            String lemma = sentence.lemma(i);
            String tag = sentence.tag(i);
            if (AFTER.contains(lemma) || CAUSE.contains(lemma)) {
                boolean cause = CAUSE.contains(lemma);
                return noun >= 0 && trigger < i && (cause || isOfDay(date)) && isEarlierEvent(noun, cause);
            }
            boolean within = tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("CD") || tag.equals("POS")
                    || tag.equals("HYPH") || tag.startsWith("PRP") || tag.equals("CC") || CHAIN.contains(lemma);
            if (!within) {
                return false;
            }
            noun = tag.equals("NN") || tag.equals("NNS") ? i : noun;
        }
        return false;
    }

    /** "after a coup in 2021" leaves the same year likely. */
    private static boolean isOfDay(TimeMention date) {
        return isOfDay(date.expression());
    }

    private static boolean isOfDay(TimeExpression date) {
        return switch (date) {
            case TimeExpression.CalendarDay day -> true;
            case TimeExpression.DayOfYear day -> true;
            case TimeExpression.InStory(TimeExpression name, DateRange soFar) -> isOfDay(name);
            case TimeExpression.Weekday day -> true;
            case TimeExpression.Relative(int amount, CalendarUnit unit) -> unit == CalendarUnit.DAY;
            default -> false;
        };
    }

    /** A deed or, behind "after", anything that happened but what others come out of: "signed it after talks on Friday". */
    private boolean isEarlierEvent(int first, boolean cause) {
        int noun = first;
        while (sentence.tag(noun + 1).startsWith("NN")) {
            noun++;
        }
        String lemma = sentence.lemma(noun);
        boolean deed = words.has(WordClass.ATTACK_DEED, lemma) || words.has(WordClass.TEST_DEED, lemma)
                || words.has(WordClass.ATTACK_SIGN, lemma) || words.has(WordClass.EARLIER_EVENT, lemma);
        return deed || !cause && !EventKind.isEncounter(lemma, words) && !TIMES.contains(lemma)
                && !words.has(WordClass.NO_CAUSE, lemma);
    }
}
