package org.geokg.text.repair;

import java.util.OptionalInt;
import org.geokg.text.CalendarWords;
import org.geokg.text.ParsedSentence;

/** Mends "met Macron in Paris and Scholz in Berlin": parsers add the second name to the place before it, not to the first name. */
final class ApportionedRepair {
    private ApportionedRepair() {}

    static void look(ParsedSentence sentence, int name, TreeEdit edit) {
        int place = sentence.headOrRoot(name);
        int second = name + 2;
        boolean added = sentence.is(name, "conj") && sentence.tag(name).equals("NNP") && place >= 0 && place < name
                && sentence.tag(place).equals("NNP") && second < sentence.size();
        if (!added || !isPlace(sentence, second) || !samePreposition(sentence, place, name + 1)) {
            return;
        }
        OptionalInt first = nameBefore(sentence, place);
        if (first.isPresent() && !sentence.is(name + 1, "fixed")) {
            edit.attach(name, first.getAsInt(), "conj");
        }
    }

    private static boolean isPlace(ParsedSentence sentence, int token) {
        return sentence.tag(token).equals("NNP") && !CalendarWords.isDayOrMonth(sentence.lemma(token));
    }

    private static boolean samePreposition(ParsedSentence sentence, int place, int preposition) {
        return sentence.children(place, "case").stream()
                .anyMatch(c -> c == place - 1 && sentence.lemma(c).equals(sentence.lemma(preposition)));
    }

    /** The name right before the first place, if something is done to it or with it. */
    private static OptionalInt nameBefore(ParsedSentence sentence, int place) {
        int name = place - 2;
        boolean dealtWith = name > 0 && sentence.tag(name).equals("NNP") && (sentence.is(name, "obj")
                || sentence.children(name, "case").stream().anyMatch(c -> sentence.lemma(c).equals("with")));
        return dealtWith && sentence.headOrRoot(name) >= 0 ? OptionalInt.of(name) : OptionalInt.empty();
    }
}
