package org.geokg.text.repair;

import java.util.List;
import java.util.Set;
import org.geokg.text.ParsedSentence;

/** Mends subjects of a second clause that were read as the last of a list: "gave most of the soldiers and [Benin] sent a battalion". */
final class SecondSubject {
    private static final Set<String> LOOSE = Set.of("dep", "ccomp", "parataxis", "acl:relcl", "conj", "acl");

    private SecondSubject() {}

    static void look(ParsedSentence sentence, int name, TreeEdit edit) {
        int verb = name + 1;
        boolean listed = sentence.is(name, "conj") && sentence.tag(name).startsWith("NNP") && verb < sentence.size()
                && sentence.tag(verb).matches("VBD|VBZ") && sentence.headOrRoot(name) < name
                && !sentence.tag(sentence.headOrRoot(name)).startsWith("NNP"); // "Chad, Mali and Togo sent troops"
        int and = listed ? sentence.children(name, "cc").stream().reduce((a, b) -> b).orElse(-1) : -1;
        int main = and < 0 ? -1 : sentence.headOrRoot(verb);
        boolean second = main >= 0 && main < and && LOOSE.contains(sentence.relation(verb)) && sentence.isFinite(main)
                && sentence.tag(main).startsWith("VB") && sentence.isWithin(name, main)
                && sentence.children(verb, "nsubj:pass", "mark").isEmpty();
        List<Integer> subjects = second ? sentence.children(verb, "nsubj") : List.of();
        boolean bare = second && (subjects.isEmpty() && !sentence.children(main, "obj", "obl").isEmpty()
                || subjects.size() == 1 && subjects.getFirst() < and && subjects.getFirst() > main
                        && sentence.headOrRoot(name) == subjects.getFirst() && sentence.children(main, "obj").isEmpty());
        if (bare) {
            subjects.forEach(s -> edit.attach(s, main, "obj"));
            edit.attach(name, verb, "nsubj");
            edit.attach(and, verb, "cc");
            edit.attach(verb, main, "conj");
        }
    }

    /** "[A member of the bloc], it left": said of the pronoun, and no subject beside it. */
    static void saidBefore(ParsedSentence sentence, int pronoun, TreeEdit edit) {
        int verb = sentence.headOrRoot(pronoun);
        boolean subject = verb >= 0 && sentence.tag(pronoun).equals("PRP") && sentence.is(pronoun, "nsubj") && pronoun > 2
                && sentence.lemma(pronoun - 1).equals(",");
        if (subject) {
            sentence.children(verb, "nsubj").stream()
                    .filter(n -> n < pronoun && sentence.tag(n).matches("NN|CD") && sentence.first(n) == 0
                    && sentence.tag(0).matches("DT|CD"))
                    .forEach(n -> edit.attach(n, pronoun, "appos"));
        }
    }
}
