package org.geokg.text.repair;

import java.util.Set;
import org.geokg.text.CalendarWords;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Mends relative clauses that a date parts from their noun: "founded [the bloc] in 2004, [which Mali has since joined]". */
final class DatedRelative {
    private static final Set<String> LOOSE = Set.of("dep", "ccomp", "parataxis", "advcl", "appos");

    private DatedRelative() {}

    static void look(ParsedSentence sentence, int pronoun, TreeEdit edit) {
        int verb = sentence.headOrRoot(pronoun);
        boolean clause = verb > pronoun && pronoun > 1 && sentence.lemma(pronoun).equals("which") && sentence.is(pronoun, "obj")
                && LOOSE.contains(sentence.relation(verb)) && LexicalClass.ENTERING.has(sentence.lemma(verb));
        int noun = clause && sentence.lemma(pronoun - 1).equals(",")
                ? objectBeforeDate(sentence, sentence.headOrRoot(verb), pronoun - 2) : -1;
        if (noun >= 0) {
            edit.attach(verb, noun, "acl:relcl");
        }
    }

    /** The object of a verb, with nothing between it and the end of a date that the verb has too; -1 if it is not so. */
    private static int objectBeforeDate(ParsedSentence sentence, int verb, int last) {
        boolean dated = verb >= 0 && verb < last && sentence.tag(verb).startsWith("VB") && isDate(sentence, last);
        int date = dated ? phraseOf(sentence, last, verb) : -1;
        int begin = date < 0 ? -1 : sentence.begin(date);
        return begin < 0 ? -1 : sentence.children(verb, "obj", "nsubj:pass").stream()
                .filter(o -> o == begin - 1 && sentence.tag(o).startsWith("NN")).findFirst().orElse(-1);
    }

    private static int phraseOf(ParsedSentence sentence, int token, int verb) {
        int top = token;
        while (sentence.headOrRoot(top) >= 0 && sentence.headOrRoot(top) != verb) {
            top = sentence.headOrRoot(top);
        }
        return sentence.headOrRoot(top) == verb && sentence.relation(top).startsWith("obl") ? top : -1;
    }

    private static boolean isDate(ParsedSentence sentence, int token) {
        return sentence.token(token).word().matches("(19|20)[0-9][0-9]") || CalendarWords.isDayOrMonth(sentence.lemma(token));
    }
}
