package org.geokg.text.repair;

import java.util.List;
import org.geokg.text.ParsedSentence;

/** Mends lists that say their preposition again: "a partner of Chad but also [of Mali]" was read as if Mali stood beside the partner. */
final class RepeatedPreposition {
    private RepeatedPreposition() {}

    static void look(ParsedSentence sentence, int name, TreeEdit edit) {
        int noun = sentence.headOrRoot(name);
        boolean beside = noun >= 0 && noun < name && sentence.is(name, "conj") && sentence.tag(name).startsWith("NNP")
                && sentence.tag(noun).matches("NNS?");
        List<Integer> cases = beside ? sentence.children(name, "case") : List.of();
        if (cases.size() != 1) {
            return;
        }
        String preposition = sentence.lemma(cases.getFirst());
        sentence.children(noun, "nmod").stream()
                .filter(n -> n > noun && n < name && sentence.tag(n).startsWith("NNP")
                        && sentence.children(n, "case").stream().anyMatch(c -> sentence.lemma(c).equals(preposition)))
                .reduce((a, b) -> b)
                .ifPresent(n -> edit.attach(name, n, "conj"));
    }
}
