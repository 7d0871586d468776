package org.geokg.text.repair;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.geokg.text.ParsedSentence;

/** Mends finite verbs that were read as parts of a phrase: they tell what their subject did, whatever stands between. */
final class FiniteVerbRepair {
    private static final Set<String> OPENING = Set.of("after", "before", "since", "until", "as");

    private FiniteVerbRepair() {}

    /** "Nepal not only [imposed] sanctions": the verb was read as an adjective of its object. */
    static void asAdjective(ParsedSentence sentence, int verb, TreeEdit edit) {
        int object = sentence.headOrRoot(verb);
        boolean adjective = object > verb && sentence.isFinite(verb) && sentence.is(verb, "amod") && sentence.tag(object).startsWith("N")
                && sentence.children(object, "cop", "aux", "aux:pass").isEmpty()
                && sentence.children(object, "det", "nmod:poss", "case").stream().noneMatch(c -> c < verb);
        if (!adjective) {
            return;
        }
        Optional<Integer> subject = sentence.children(object, "nsubj").stream().filter(s -> s < verb).findFirst();
        int above = sentence.headOrRoot(object);
        boolean named = above >= 0 && above < verb && sentence.headOrRoot(above) < 0 && sentence.tag(above).startsWith("NN")
                && Set.of("dep", "appos", "conj", "acl").contains(sentence.relation(object));
        if (subject.isPresent()) {
            edit.takePlaceOf(verb, object);
            sentence.children(object).stream().filter(c -> c < verb).forEach(c -> edit.attach(c, verb, sentence.relation(c)));
        } else if (named) {
            edit.takePlaceOf(verb, above);
            edit.attach(above, verb, "nsubj");
        } else {
            return;
        }
        edit.attach(object, verb, "obj");
        sentence.children(object, "conj", "parataxis").stream().filter(c -> sentence.tag(c).startsWith("VB"))
                .forEach(c -> edit.attach(c, verb, sentence.relation(c)));
    }

    /** "which [has] soldiers there to fight": what they are there for was read as the verb that "has" helps. */
    static void haveBeforePurpose(ParsedSentence sentence, int have, TreeEdit edit) {
        int purpose = sentence.headOrRoot(have);
        boolean helping = purpose > have && sentence.lemma(have).equals("have") && sentence.isFinite(have) && sentence.is(have, "aux")
                && sentence.tag(purpose).equals("VB");
        boolean infinitive = helping && sentence.children(purpose, "mark").stream()
                .anyMatch(m -> m > have + 1 && m == purpose - 1 && sentence.lemma(m).equals("to"));
        Optional<Integer> owned = !infinitive ? Optional.empty()
                : sentence.children(purpose, "nsubj", "obj").stream()
                .filter(n -> n > have && n < purpose && sentence.tag(n).startsWith("NN")).findFirst();
        owned.ifPresent(noun -> {
            edit.takePlaceOf(have, purpose);
            sentence.children(purpose).stream().filter(c -> c < have)
                    .forEach(c -> edit.attach(c, have, sentence.is(c, "obj") ? "nsubj" : sentence.relation(c)));
            edit.attach(noun, have, "obj");
            edit.attach(purpose, have, "advcl");
        });
    }

    /** "After [Mali and Togo] both left it, prices rose": who left was read as what the rest came after. */
    static void behindPhrase(ParsedSentence sentence, int verb, TreeEdit edit) {
        boolean bare = sentence.tag(verb).equals("VBD") && Set.of("acl", "dep", "advcl").contains(sentence.relation(verb))
                && sentence.headOrRoot(verb) > verb && sentence.children(verb, "nsubj", "nsubj:pass", "mark", "aux").isEmpty();
        if (!bare) {
            return;
        }
        sentence.children(verb, "obl", "nmod").stream()
                .filter(n -> n < verb && sentence.tag(n).startsWith("NN") && opened(sentence, n).isPresent())
                .findFirst()
                .ifPresent(noun -> {
                    edit.attach(noun, verb, "nsubj");
                    edit.attach(opened(sentence, noun).orElseThrow(), verb, "mark");
                    edit.attach(verb, sentence.headOrRoot(verb), "advcl");
                });
    }

    private static Optional<Integer> opened(ParsedSentence sentence, int noun) {
        return sentence.children(noun, "case").stream().filter(c -> OPENING.contains(sentence.lemma(c))).findFirst();
    }

    /** "After Mali left, [sent] troops and held a vote, prices rose": the second of a series before the main clause. */
    static void secondOfFronted(ParsedSentence sentence, int verb, TreeEdit edit) {
        int main = sentence.headOrRoot(verb);
        boolean loose = main > verb && sentence.tag(verb).equals("VBD") && Set.of("acl", "dep", "ccomp").contains(sentence.relation(verb))
                && sentence.children(verb, "nsubj", "nsubj:pass", "mark").isEmpty() && sentence.tag(verb - (verb > 0 ? 1 : 0)).equals(",");
        if (!loose) {
            return;
        }
        Stream.concat(sentence.children(verb, "advcl").stream(), sentence.children(main, "advcl").stream())
                .filter(c -> c < verb && sentence.isFinite(c) && !sentence.children(c, "mark").isEmpty()
                        && !sentence.children(c, "nsubj").isEmpty())
                .reduce((a, b) -> b)
                .ifPresent(first -> {
                    edit.attach(first, main, "advcl");
                    edit.attach(verb, first, "conj");
                });
    }
}
