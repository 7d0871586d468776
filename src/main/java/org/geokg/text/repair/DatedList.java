package org.geokg.text.repair;

import java.util.List;
import org.geokg.text.ParsedSentence;

/** Mends lists of subjects whose first name the parser gave to the year before it: "In 1992 [Peru], Chile and Brazil recognised". */
final class DatedList {
    private static final int YEAR = 4;

    private DatedList() {}

    static void look(ParsedSentence sentence, int name, TreeEdit edit) {
        int verb = sentence.headOrRoot(name);
        boolean phrase = verb > name && sentence.tag(name).startsWith("NNP") && sentence.relation(name).startsWith("obl");
        int year = phrase ? yearBefore(sentence, name) : -1;
        int second = year < 1 || !sentence.lemma(name + 1).equals(",") ? -1 : subjectAt(sentence, name + 2, verb);
        List<Integer> cases = second < 0 ? List.of()
                : sentence.children(name, "case").stream().filter(c -> c == year - 1 || c == year - 2).toList();
        if (cases.isEmpty()) {
            return;
        }
        edit.attach(year, verb, "obl");
        cases.forEach(c -> edit.attach(c, year, "case"));
        edit.attach(name, verb, sentence.relation(second));
        edit.attach(second, name, "conj");
        sentence.children(second, "conj").forEach(c -> edit.attach(c, name, "conj"));
    }

    private static int yearBefore(ParsedSentence sentence, int name) {
        return sentence.children(name, "nummod", "compound").stream()
                .filter(c -> c < name && sentence.token(c).word().length() == YEAR
                        && sentence.token(c).word().matches("(19|20)[0-9]+"))
                .findFirst().orElse(-1);
    }

    /** The verb's subject that begins there and goes on as a list of names; -1 where there is none. */
    private static int subjectAt(ParsedSentence sentence, int begin, int verb) {
        return sentence.children(verb, "nsubj", "nsubj:pass").stream()
                .filter(s -> s < verb && sentence.tag(s).startsWith("NNP") && sentence.first(s, "compound", "det") == begin)
                .filter(s -> sentence.children(s, "conj").stream().anyMatch(c -> !sentence.children(c, "cc").isEmpty()))
                .findFirst().orElse(-1);
    }
}
