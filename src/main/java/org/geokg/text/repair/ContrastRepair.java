package org.geokg.text.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.geokg.text.ParsedSentence;

/**
 * Mends "expelled Russians, Hungary did not" and "recognised Kosovo, Spain and Cyprus have not": parsers add who did not to whom
 * others did it.
 */
final class ContrastRepair {
    private static final Set<String> AUXILIARIES = Set.of("have", "do", "will", "would", "be", "can", "could");
    private static final Set<String> IN_LIST = Set.of(",", "and", "the", "or");

    private ContrastRepair() {}

    static void look(ParsedSentence sentence, int not, TreeEdit edit) {
        boolean bare = not > 2 && sentence.lemma(not).equals("not") && AUXILIARIES.contains(sentence.lemma(not - 1))
                && (not + 1 == sentence.size() || sentence.tag(not + 1).matches("[.,:]|-RRB-"));
        List<Integer> names = bare ? names(sentence, not - 1) : List.of();
        if (names.isEmpty() || !hangsOnVerbBefore(sentence, names.getFirst())) {
            return;
        }
        edit.attach(not, verbAbove(sentence, names.getFirst()), "conj");
        edit.attach(not - 1, not, "aux");
        edit.attach(names.getFirst(), not, "nsubj");
        names.stream().skip(1).forEach(n -> edit.attach(n, names.getFirst(), "conj"));
    }

    /** The last words of the names between the first comma of their list and the auxiliary. */
    private static List<Integer> names(ParsedSentence sentence, int auxiliary) {
        int begin = auxiliary;
        int comma = -1;
        while (begin > 0 && (sentence.tag(begin - 1).startsWith("NNP") || IN_LIST.contains(sentence.lemma(begin - 1)))) {
            begin--;
            comma = sentence.lemma(begin).equals(",") ? begin : comma;
        }
        List<Integer> names = new ArrayList<>();
        for (int i = comma + 1; comma > 0 && i < auxiliary; i++) {
            boolean last = sentence.tag(i).startsWith("NNP") && !sentence.tag(i + 1).startsWith("NNP");
            if (last) {
                names.add(i);
            }
        }
        return names;
    }

    /** As its object, or added to somebody before. */
    private static boolean hangsOnVerbBefore(ParsedSentence sentence, int name) {
        int head = sentence.headOrRoot(name);
        return head >= 0 && head < name && !sentence.relation(name).startsWith("nsubj") && verbAbove(sentence, name) >= 0;
    }

    private static int verbAbove(ParsedSentence sentence, int name) {
        int verb = sentence.headOrRoot(name);
        while (verb >= 0 && !sentence.tag(verb).startsWith("VB")) {
            verb = sentence.headOrRoot(verb);
        }
        return verb < name ? verb : -1;
    }
}
