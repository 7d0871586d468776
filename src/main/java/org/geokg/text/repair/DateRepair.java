package org.geokg.text.repair;

import java.util.Locale;
import java.util.Set;
import org.geokg.text.CalendarWords;
import org.geokg.text.ParsedSentence;

/** Mends places and partners that the parser hung on a date: "has been active since 2013 [in Mali]". */
final class DateRepair {
    private static final Set<String> NEAR_DAYS = Set.of("today", "yesterday", "tomorrow");
    private static final Set<String> ADJUNCTS = Set.of("in", "at", "to", "with", "between", "from", "against", "into", "near");
    private static final int YEAR = 4;

    private DateRepair() {}

    static void look(ParsedSentence sentence, int noun, TreeEdit edit) {
        int date = sentence.is(noun, "nmod") ? sentence.headOrRoot(noun) : -1;
        int above = date < 0 || date > noun ? -1 : sentence.headOrRoot(date);
        boolean adjunct = above >= 0 && isDate(sentence, date) && sentence.relation(date).matches("obl|obl:tmod|nmod|nmod:tmod")
                && sentence.tag(noun).startsWith("NN") && !isDate(sentence, noun)
                && sentence.children(noun, "case").stream().anyMatch(c -> ADJUNCTS.contains(sentence.lemma(c)));
        if (adjunct) {
            edit.attach(noun, above, sentence.tag(above).startsWith("NN") ? "nmod" : "obl");
        }
    }

    private static boolean isDate(ParsedSentence sentence, int token) {
        boolean year = sentence.tag(token).equals("CD") && sentence.token(token).word().length() == YEAR
                && sentence.token(token).word().chars().allMatch(Character::isDigit);
        String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
        return year || CalendarWords.isDayOrMonth(lemma) || NEAR_DAYS.contains(lemma);
    }
}
