package org.geokg.text.repair;

import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.ParsedSentence;

/** Mends clauses between a subject and its verb that the parser took for the verb's subject. */
final class ClauseRepair {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj", "nsubj:pass", "csubj:pass");

    private ClauseRepair() {}

    /** "Hamas, which attacked Israel, has lost": "attacked" was read as the subject of "lost". */
    static void swappedRelative(ParsedSentence sentence, int clause, TreeEdit edit) {
        int main = sentence.headOrRoot(clause);
        boolean swapped = main > clause && SUBJECTS.contains(sentence.relation(clause)) && isFinite(sentence, clause)
                && sentence.tag(main).startsWith("VB") && sentence.is(main, "acl:relcl");
        if (!swapped) {
            return;
        }
        int antecedent = sentence.headOrRoot(main);
        int pronoun = clause - 1;
        while (pronoun > antecedent && !isRelative(sentence, pronoun)) {
            pronoun--;
        }
        boolean belongs = pronoun > antecedent
                && (sentence.headOrRoot(pronoun) == main || sentence.headOrRoot(pronoun) == clause);
        if (belongs) {
            edit.attach(main, sentence.headOrRoot(antecedent), sentence.relation(antecedent));
            edit.attach(antecedent, main, sentence.relation(clause).endsWith(":pass") ? "nsubj:pass" : "nsubj");
            edit.attach(clause, antecedent, "acl:relcl");
            edit.attach(pronoun, clause, "nsubj");
        }
    }

    /** "Sanctions imposed on Syria were eased": "imposed" was read as a verb with a subject. */
    static void participleAsSubject(ParsedSentence sentence, int verb, TreeEdit edit) {
        int main = sentence.headOrRoot(verb);
        int noun = verb - 1;
        boolean clausal = sentence.is(verb, "csubj") || sentence.is(verb, "csubj:pass");
        boolean swapped = main > verb && clausal && sentence.tag(verb).equals("VBN") && noun >= 0
                && sentence.headOrRoot(noun) == verb && sentence.is(noun, "nsubj") && sentence.children(verb, "aux", "obj").isEmpty();
        if (swapped) {
            edit.attach(noun, main, sentence.is(verb, "csubj:pass") ? "nsubj:pass" : "nsubj");
            edit.attach(verb, noun, "acl");
        }
    }

    /** "Cairo, alongside Qatar, mediated between them": the only verb was read as a participle of its subject. */
    static void mainVerbAsParticiple(ParsedSentence sentence, int verb, TreeEdit edit) {
        int noun = sentence.headOrRoot(verb);
        boolean misread = noun >= 0 && sentence.is(verb, "acl") && sentence.tag(verb).equals("VBN") && sentence.headOrRoot(noun) < 0
                && sentence.token(verb - 1).word().equals(",") && noun < verb && sentence.children(verb, "aux", "mark").isEmpty()
                && verb + 1 < sentence.size() && !sentence.lemma(verb + 1).equals("by") && !hasFinite(sentence);
        if (misread) {
            edit.takePlaceOf(verb, noun);
            edit.attach(noun, verb, "nsubj");
        }
    }

    private static boolean hasFinite(ParsedSentence sentence) {
        return IntStream.range(0, sentence.size()).anyMatch(i -> sentence.isFinite(i) || sentence.tag(i).equals("MD"));
    }

    /** "soldiers from Rwanda, who had arrived": who arrived are the soldiers. */
    static void whoOfPlace(ParsedSentence sentence, int verb, TreeEdit edit) {
        int name = sentence.headOrRoot(verb);
        int noun = name < 0 ? -1 : sentence.headOrRoot(name);
        boolean place = noun >= 0 && sentence.is(verb, "acl:relcl") && sentence.tag(name).startsWith("NNP") && sentence.is(name, "nmod")
                && sentence.tag(noun).equals("NNS")
                && sentence.children(name, "case").stream().anyMatch(c -> Set.of("from", "in", "at", "near").contains(sentence.lemma(c)));
        boolean who = place && sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(s -> sentence.lemma(s).equals("who"));
        if (who) {
            edit.attach(verb, noun, "acl:relcl");
        }
    }

    /** "among the countries that imposed sanctions are A and B": the clause was read as the subject, its noun as a phrase in it. */
    static void amongThose(ParsedSentence sentence, int noun, TreeEdit edit) {
        int verb = sentence.headOrRoot(noun);
        int predicate = verb < 0 ? -1 : sentence.headOrRoot(verb);
        boolean misread = predicate > verb && sentence.is(verb, "csubj") && noun < verb && sentence.is(noun, "obl")
                && sentence.children(noun, "case").stream().anyMatch(c -> sentence.lemma(c).equals("among"))
                && sentence.children(verb, "nsubj", "nsubj:pass").stream()
                        .anyMatch(s -> isRelative(sentence, s) || sentence.lemma(s).equals("that"));
        if (misread) {
            edit.attach(noun, predicate, "nsubj");
            edit.attach(verb, noun, "acl:relcl");
        }
    }

    /** "Were [Kenya] to send troops": Kenya was read as what something was. */
    static void inverted(ParsedSentence sentence, int verb, TreeEdit edit) {
        int were = sentence.headOrRoot(verb);
        boolean inverted = were == 0 && sentence.token(0).word().equals("Were") && sentence.is(verb, "xcomp")
                && sentence.tag(verb).equals("VB");
        if (inverted) {
            sentence.child(were, "obj").filter(noun -> noun < verb).ifPresent(noun -> edit.attach(noun, verb, "nsubj"));
        }
    }

    /** "which has troops": "has" was read as an auxiliary of the noun. */
    static void auxiliaryOfNoun(ParsedSentence sentence, int verb, TreeEdit edit) {
        int noun = sentence.headOrRoot(verb);
        boolean misread = noun > verb && sentence.is(verb, "aux") && sentence.lemma(verb).equals("have")
                && sentence.tag(noun).startsWith("NN") && sentence.children(noun, "cop", "aux:pass").isEmpty();
        if (misread) {
            edit.attach(verb, sentence.headOrRoot(noun), sentence.relation(noun));
            edit.attach(noun, verb, "obj");
            sentence.children(noun, "nsubj", "advmod", "mark").stream()
                    .filter(c -> c < verb)
                    .forEach(c -> edit.attach(c, verb, sentence.relation(c)));
        }
    }

    /** "denied responsibility, accusing Israel": after a comma the participle goes with the verb, not with its object. */
    static void participleAfterComma(ParsedSentence sentence, int participle, TreeEdit edit) {
        int noun = sentence.headOrRoot(participle);
        boolean afterComma = participle > 1 && sentence.tag(participle).equals("VBG") && sentence.is(participle, "acl")
                && sentence.token(participle - 1).word().equals(",") && sentence.tag(noun).startsWith("NN");
        int verb = afterComma ? verbAbove(sentence, noun) : -1;
        if (verb >= 0) {
            edit.attach(participle, verb, "advcl");
        }
    }

    /** "named Togo and Benin, barred from the games": what was done to those right before. */
    static void participleAfterList(ParsedSentence sentence, int participle, TreeEdit edit) {
        int verb = sentence.headOrRoot(participle);
        boolean loose = verb >= 0 && verb < participle - 2 && sentence.is(participle, "dep") && sentence.tag(participle).equals("VBN")
                && sentence.token(participle - 1).word().equals(",") && sentence.tag(participle - 2).startsWith("NNP")
                && sentence.tag(verb).startsWith("VB") && participle + 1 < sentence.size() && sentence.tag(participle + 1).equals("IN");
        if (!loose) {
            return;
        }
        sentence.children(verb, "obj").stream()
                .filter(noun -> sentence.isWithin(participle - 2, noun) && sentence.tag(noun).startsWith("NNP"))
                .forEach(noun -> edit.attach(participle, noun, "acl"));
    }

    /** "restored [ties] in a deal [brokered] by Oman": the ties were read as what brokers. */
    static void participleBehindPhrase(ParsedSentence sentence, int participle, TreeEdit edit) {
        int verb = sentence.headOrRoot(participle);
        boolean loose = verb >= 0 && verb < participle && sentence.tag(participle).equals("VBN") && sentence.tag(verb).startsWith("VB")
                && (sentence.is(participle, "dep") || sentence.is(participle, "ccomp"))
                && sentence.children(participle, "aux", "aux:pass", "obj").isEmpty() && sentence.children(verb, "obj").isEmpty()
                && participle + 1 < sentence.size() && sentence.lemma(participle + 1).equals("by");
        if (!loose) {
            return;
        }
        sentence.children(participle, "nsubj").stream()
                .filter(noun -> noun > verb && noun < participle - 1 && sentence.isWithin(participle - 1, noun))
                .findFirst()
                .ifPresent(noun -> {
                    edit.attach(noun, verb, "obj");
                    edit.attach(participle, participle - 1, "acl");
                });
    }

    /** "Under a deal reached with X, Y withdrew": a participle right behind a noun was taken for a conjunction. */
    static void participleAsMark(ParsedSentence sentence, int participle, TreeEdit edit) {
        boolean behindNoun = participle > 0 && sentence.tag(participle).equals("VBN") && sentence.is(participle, "mark")
                && sentence.tag(participle - 1).startsWith("NN");
        if (!behindNoun) {
            return;
        }
        edit.attach(participle, participle - 1, "acl");
        if (participle + 1 < sentence.size() && sentence.is(participle + 1, "case")) {
            edit.attach(sentence.headOrRoot(participle + 1), participle, "obl");
        }
    }

    /** The verb that a noun after it hangs on as object or further below; -1 where the noun is a subject. */
    private static int verbAbove(ParsedSentence sentence, int noun) {
        for (int t = noun; t >= 0; t = sentence.headOrRoot(t)) {
            if (sentence.tag(t).startsWith("VB")) {
                return t < noun ? t : -1;
            }
            if (SUBJECTS.contains(sentence.relation(t)) || sentence.is(t, "appos")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isFinite(ParsedSentence sentence, int verb) {
        return sentence.isFinite(verb) || !sentence.children(verb, "aux").isEmpty();
    }

    private static boolean isRelative(ParsedSentence sentence, int token) {
        return sentence.tag(token).equals("WDT") || sentence.tag(token).equals("WP");
    }
}
