package org.geokg.text.repair;

import java.util.List;
import org.geokg.text.ParsedSentence;

/** Mends clauses with "where" that the parser hung on a day: "was in Lima on Sunday, where he met Doe". */
final class WhereClauseRepair {
    private WhereClauseRepair() {}

    static void behindDay(ParsedSentence sentence, int verb, TreeEdit edit) {
        int day = sentence.headOrRoot(verb);
        boolean misread = day >= 0 && day < verb && sentence.is(verb, "acl:relcl") && sentence.token(day).isCalendarWord()
                && sentence.children(verb, "advmod").stream().anyMatch(a -> sentence.lemma(a).equals("where"));
        int above = misread ? sentence.headOrRoot(day) : -1;
        if (above >= 0) {
            int place = isPlace(sentence, above) ? above : placeBefore(sentence, above, day);
            if (place >= 0) {
                edit.attach(verb, place, "acl:relcl");
            }
        }
    }

    private static int placeBefore(ParsedSentence sentence, int verb, int day) {
        List<Integer> places = sentence.children(verb, "obl", "nmod").stream().filter(p -> p < day && isPlace(sentence, p)).toList();
        return places.isEmpty() ? -1 : places.getLast();
    }

    private static boolean isPlace(ParsedSentence sentence, int token) {
        return sentence.tag(token).startsWith("NNP") && !sentence.token(token).isCalendarWord()
                && sentence.children(token, "case").stream().anyMatch(c -> List.of("in", "to", "at", "for").contains(sentence.lemma(c)));
    }
}
