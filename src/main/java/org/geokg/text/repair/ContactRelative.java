package org.geokg.text.repair;

import java.util.Optional;
import java.util.Set;
import org.geokg.text.ParsedSentence;

/** Mends relative clauses without a relative word behind a noun that tells what somebody named is: "Mercosur, the bloc it founded". */
final class ContactRelative {
    private static final Set<String> MISREAD = Set.of("nsubj", "obj", "dep", "obl:npmod");

    private ContactRelative() {}

    /** "It may leave Mercosur, the bloc [it] founded": the noun was read as a part of its clause, which was read as the main one. */
    static void look(ParsedSentence sentence, int pronoun, TreeEdit edit) {
        int noun = pronoun - 1;
        int verb = sentence.headOrRoot(pronoun);
        boolean clause = noun > 2 && verb > pronoun && sentence.tag(pronoun).equals("PRP") && sentence.is(pronoun, "nsubj")
                && sentence.tag(noun).matches("NN|NNPS?") && sentence.tag(verb).startsWith("VB")
                && sentence.children(verb, "obj").stream().noneMatch(o -> o > verb);
        if (clause && sentence.is(verb, "parataxis") && sentence.headOrRoot(verb) < noun && sentence.headOrRoot(noun) != verb) {
            edit.attach(verb, noun, "acl:relcl"); // "under the accord [they] signed"
            return;
        }
        int comma = clause ? sentence.begin(noun) - 1 : -1;
        boolean behindName = comma > 0 && sentence.tag(comma).equals(",") && sentence.tag(comma - 1).startsWith("NNP")
                && MISREAD.contains(sentence.relation(noun));
        int name = behindName ? AppositionRepair.headOfName(sentence, comma - 1) : -1;
        if (name < 0) {
            return;
        }
        if (sentence.headOrRoot(noun) == verb && sentence.headOrRoot(verb) < 0) {
            mainBefore(sentence, verb, name).ifPresent(main -> {
                edit.takePlaceOf(main, verb);
                mend(noun, name, verb, edit);
            });
        } else if (sentence.headOrRoot(verb) == noun
                || sentence.headOrRoot(noun) == verb && Set.of("acl:relcl", "parataxis").contains(sentence.relation(verb))) {
            mend(noun, name, verb, edit);
        }
    }

    private static void mend(int noun, int name, int verb, TreeEdit edit) {
        edit.attach(noun, name, "appos");
        edit.attach(verb, noun, "acl:relcl");
    }

    /** The verb of the main clause in which the name stands, hung on the relative one. */
    private static Optional<Integer> mainBefore(ParsedSentence sentence, int verb, int name) {
        return sentence.children(verb, "ccomp", "parataxis", "dep", "advcl").stream()
                .filter(main -> main < name && sentence.isWithin(name, main) && sentence.children(main, "mark").isEmpty())
                .findFirst();
    }
}
