package org.geokg.text.repair;

import org.geokg.text.ParsedSentence;

/** Mends what a comma parts from a verb: in "is talking to Iran, [with Oman as mediator]" the verb's own "with" is another. */
final class AbsoluteRepair {
    private AbsoluteRepair() {}

    static void look(ParsedSentence sentence, int name, TreeEdit edit) {
        boolean phrase = sentence.tag(name).startsWith("NNP") && sentence.relation(name).matches("obl|nmod")
                && sentence.headOrRoot(name) < name;
        int with = phrase ? sentence.first(name, "case") : -1;
        boolean apart = with > 0 && with < name && sentence.lemma(with).equals("with") && sentence.lemma(with - 1).equals(",");
        boolean role = apart && sentence.children(name, "nmod").stream()
                .anyMatch(n -> n > name && sentence.tag(n).matches("NNS?")
                        && sentence.children(n, "case").stream().anyMatch(c -> sentence.lemma(c).equals("as")));
        if (role) {
            edit.attach(name, sentence.headOrRoot(name), "advcl:with");
        }
    }
}
