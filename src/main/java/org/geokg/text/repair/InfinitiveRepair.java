package org.geokg.text.repair;

import java.util.List;
import java.util.Set;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Mends infinitives that the parser hung on the wrong word, which turns a wish to join into joining. */
final class InfinitiveRepair {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj", "nsubj:pass", "csubj:pass");

    private static final Set<String> PREPOSITIONS = Set.of("after", "for", "before", "since", "following", "over", "until", "with");

    private InfinitiveRepair() {}

    /** "blocked [Sweden's bid] to join": the infinitive is the noun's, not the verb's. */
    static void ofNoun(ParsedSentence sentence, int verb, TreeEdit edit) {
        boolean complement = sentence.is(verb, "xcomp") || sentence.is(verb, "advcl") || sentence.is(verb, "ccomp");
        int noun = wordBefore(sentence, verb);
        if (complement && isTaker(sentence, noun) && noun != sentence.headOrRoot(verb)
                && sentence.headOrRoot(noun) == sentence.headOrRoot(verb)) {
            edit.attach(verb, noun, "acl");
        }
    }

    /** "became [the 96th state] to recognize it": the noun was read as the infinitive's subject, and is what the other became. */
    static void ofBecoming(ParsedSentence sentence, int verb, TreeEdit edit) {
        int above = sentence.headOrRoot(verb);
        boolean becoming = sentence.is(verb, "xcomp") && above >= 0 && sentence.lemma(above).equals("become") && sentence.hasTo(verb);
        if (becoming) {
            sentence.children(verb, "nsubj").stream().filter(n -> n > above && n < verb && sentence.tag(n).startsWith("NN")).findFirst()
                    .ifPresent(n -> edit.attach(n, above, "xcomp"));
        }
    }

    /** "slammed [the decision] of its neighbours, Mali included, to leave": such verbs take no infinitive of their own. */
    static void ofReaction(ParsedSentence sentence, int verb, TreeEdit edit) {
        int reaction = sentence.headOrRoot(verb);
        boolean infinitive = sentence.tag(verb).equals("VB")
                && sentence.hasTo(verb);
        boolean loose = infinitive && reaction >= 0 && reaction < verb && (sentence.is(verb, "advcl") || sentence.is(verb, "xcomp"));
        if (loose && LexicalClass.REACTING.has(sentence.lemma(reaction))) {
            sentence.children(reaction, "obj").stream().filter(o -> o < verb && isTaker(sentence, o)).findFirst()
                    .ifPresent(o -> edit.attach(verb, o, "acl"));
        }
    }

    /** "[Sweden's bid] to join was rejected": the infinitive was read as the main verb, and "rejected" as its appendage. */
    static void ofSubject(ParsedSentence sentence, int verb, TreeEdit edit) {
        int noun = takerBefore(sentence, verb);
        if (!isTaker(sentence, noun) || sentence.headOrRoot(noun) != verb || !sentence.is(noun, "nsubj")) {
            return;
        }
        List<Integer> finite = sentence.children(verb, "dep", "ccomp", "parataxis", "conj").stream()
                .filter(c -> c > verb && sentence.children(c, "nsubj", "nsubj:pass", "csubj", "mark", "cc").isEmpty())
                .filter(c -> sentence.isFinite(c) || !sentence.children(c, "aux", "aux:pass").isEmpty())
                .toList();
        if (!finite.isEmpty()) {
            int main = finite.getFirst();
            edit.takePlaceOf(main, verb);
            edit.attach(noun, main, sentence.children(main, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
            edit.attach(verb, noun, "acl");
        }
    }

    /** "left after [its decision] to join": the infinitive was read as the verb of a clause that "after" opens. */
    static void ofPhrase(ParsedSentence sentence, int verb, TreeEdit edit) {
        int noun = wordBefore(sentence, verb);
        boolean clause = sentence.is(verb, "advcl") || sentence.is(verb, "acl") || sentence.is(verb, "ccomp");
        if (!clause || !isTaker(sentence, noun) || sentence.headOrRoot(noun) != verb || !sentence.is(noun, "nsubj")) {
            return;
        }
        int above = sentence.headOrRoot(verb);
        int preposition = sentence.children(verb, "mark").stream()
                .filter(m -> m < noun && PREPOSITIONS.contains(sentence.lemma(m))).findFirst().orElse(-1);
        if (preposition >= 0 && above >= 0) {
            edit.attach(noun, above, sentence.tag(above).startsWith("NN") ? "nmod" : "obl");
            edit.attach(preposition, noun, "case");
            edit.attach(verb, noun, "acl");
        }
    }

    /** "reached [a deal] to return them": the noun was read as the infinitive's subject. */
    static void ofObject(ParsedSentence sentence, int verb, TreeEdit edit) {
        int noun = wordBefore(sentence, verb);
        int above = sentence.headOrRoot(verb);
        boolean clause = sentence.is(verb, "ccomp") && sentence.tag(verb).equals("VB") && isTaker(sentence, noun)
                && sentence.headOrRoot(noun) == verb && sentence.is(noun, "nsubj");
        boolean object = clause && above >= 0 && above < noun && sentence.tag(above).startsWith("VB")
                && sentence.children(above, "obj", "iobj").isEmpty() && sentence.children(verb, "aux", "cop").isEmpty();
        if (object) {
            edit.attach(noun, above, "obj");
            edit.attach(verb, noun, "acl");
            edit.attach(noun + 1, verb, "mark");
        }
    }

    /** "Kosovo, which [aspires to join], condemned": the infinitive was read as the subject of "condemned". */
    static void ofVerbBefore(ParsedSentence sentence, int verb, TreeEdit edit) {
        int before = wordBeforeAny(sentence, verb);
        int main = sentence.headOrRoot(verb);
        boolean swapped = before > 0 && sentence.tag(before).matches("VBD|VBZ|VBP|VBG") && main > verb
                && SUBJECTS.contains(sentence.relation(verb)) && sentence.is(before, "acl:relcl");
        int antecedent = swapped ? sentence.headOrRoot(before) : -1;
        if (antecedent >= 0 && sentence.headOrRoot(antecedent) == verb && sentence.relation(antecedent).startsWith("nsubj")) {
            edit.attach(antecedent, main, sentence.relation(verb).endsWith(":pass") ? "nsubj:pass" : "nsubj");
            edit.attach(verb, before, "xcomp");
        }
    }

    /**
     * "signed a pact [with Togo] to share water", "works [with Togo] to end the war": who it is done with was read as who
     * shares or ends.
     */
    static void withSomebody(ParsedSentence sentence, int verb, TreeEdit edit) {
        int above = sentence.headOrRoot(verb);
        int somebody = wordBefore(sentence, verb) < 0 || above < 0 || above > verb ? -1 : sentence.children(verb, "nsubj").stream()
                .filter(s -> s < verb && sentence.isWithin(wordBefore(sentence, verb), s)).findFirst().orElse(-1);
        int with = somebody < 0 ? -1 : sentence.children(verb, "mark").stream()
                .filter(m -> m < somebody && sentence.lemma(m).equals("with")).findFirst().orElse(-1);
        if (with < 1 || with - 1 != above && !sentence.isWithin(with - 1, above) || sentence.token(with - 1).word().equals(",")) {
            return;
        }
        boolean noun = sentence.tag(above).startsWith("NN");
        edit.attach(somebody, above, noun ? "nmod" : "obl");
        edit.attach(with, somebody, "case");
        edit.attach(verb, noun ? sentence.headOrRoot(above) < 0 ? above : verbOr(sentence, above) : above, "advcl");
    }

    private static int verbOr(ParsedSentence sentence, int noun) {
        int head = sentence.headOrRoot(noun);
        return sentence.tag(head).startsWith("VB") ? head : noun;
    }

    /** The noun before an infinitive, with a phrase between or without: "plans [by Chad] to leave". */
    private static int takerBefore(ParsedSentence sentence, int verb) {
        int word = wordBefore(sentence, verb);
        return word < 0 || isTaker(sentence, word) ? word : sentence.children(verb, "nsubj").stream()
                .filter(n -> n < word && isTaker(sentence, n) && sentence.isWithin(word, n)).findFirst().orElse(word);
    }

    static boolean isTaker(ParsedSentence sentence, int noun) {
        return noun >= 0 && sentence.tag(noun).startsWith("NN") && LexicalClass.INFINITIVE_NOUN.has(sentence.lemma(noun));
    }

    /** The same before "to be admitted", too. */
    private static int wordBeforeAny(ParsedSentence sentence, int verb) {
        boolean passive = sentence.tag(verb).equals("VBN")
                && sentence.children(verb, "aux:pass").stream().anyMatch(a -> sentence.tag(a).equals("VB"));
        int to = passive ? sentence.children(verb, "mark").stream().filter(m -> sentence.lemma(m).equals("to")).findFirst().orElse(-1) : -1;
        return to > 0 ? to - 1 : wordBefore(sentence, verb);
    }

    /** The word right before "to"; -1 where there is none. */
    private static int wordBefore(ParsedSentence sentence, int verb) {
        int to = sentence.tag(verb).equals("VB")
                ? sentence.children(verb, "mark", "dep").stream().filter(m -> sentence.lemma(m).equals("to")).findFirst().orElse(-1) : -1;
        return to > 0 ? to - 1 : -1;
    }
}
