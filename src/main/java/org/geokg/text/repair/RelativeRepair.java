package org.geokg.text.repair;

import java.util.List;
import java.util.Set;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/**
 * Mends relative clauses that the parser lost: "X, which comprises A and B, met" read as if "comprises"
 * were what met. A relative pronoun tells where its clause begins, and the noun before it what the clause is about.
 */
final class RelativeRepair {
    private static final Set<String> LOOSE = Set.of("dep", "nsubj", "ccomp", "parataxis", "advcl", "obj", "appos");
    private static final Set<String> INSIDE_PHRASE = Set.of("compound", "flat", "nmod:poss", "amod", "nummod", "dep");

    private RelativeRepair() {}

    static ParsedSentence mend(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            if (isWholeClause(sentence, i)) {
                edit.attach(i, sentence.headOrRoot(i), "ccomp");
                edit.attach(thatBefore(sentence, i), i, "mark");
                continue;
            }
            if (sentence.lemma(i).equals("that") && isThatClause(sentence, sentence.headOrRoot(i))) {
                continue;
            }
            if (isRelativePronoun(sentence, i) && isReadAsArticle(sentence, i)) {
                article(sentence, edit, i);
            } else if (isRelativePronoun(sentence, i)) {
                clause(sentence, edit, i);
            } else if (ReducedRepair.isLost(sentence, i)) {
                ReducedRepair.mend(sentence, edit, i);
            } else if (isSwallowed(sentence, i)) {
                swallowed(sentence, edit, i);
            } else if (isBareRelative(sentence, i)) {
                edit.attach(i, nounOfBareRelative(sentence, i), "acl:relcl");
            } else if (isThatClause(sentence, i)) {
                thatClause(sentence, edit, i);
            } else if (sentence.is(i, "ccomp") && LexicalClass.TRANSITIVE.has(sentence.lemma(i)) && thatBehindName(sentence, i) > 0) {
                int that = thatBehindName(sentence, i);
                edit.attach(that, i, "obj");
                edit.attach(i, that - 1, "acl:relcl");
            } else if (isObjectless(sentence, i)) {
                edit.attach(sentence.headOrRoot(i) + 1, i, "obj");
                edit.attach(i, sentence.headOrRoot(i), "acl:relcl");
            }
        }
        return edit.result();
    }

    private static boolean isRelativePronoun(ParsedSentence sentence, int token) {
        return sentence.tag(token).equals("WDT") || sentence.tag(token).equals("WP") && sentence.lemma(token).startsWith("who");
    }

    /** "N, which imposed sanctions on M": pronoun and verb read as article and adjective of the verb's object. */
    private static boolean isReadAsArticle(ParsedSentence sentence, int pronoun) {
        int verb = pronoun + 1;
        boolean swallowed = verb < sentence.size()
                && (sentence.is(pronoun, "det") && sentence.is(verb, "amod") || sentence.is(verb, "orphan"));
        return swallowed
                && sentence.headOrRoot(verb) == sentence.headOrRoot(pronoun)
                && Set.of("VBD", "VBZ", "VBP", "VBN").contains(sentence.tag(verb)) && nounBefore(sentence, pronoun) >= 0;
    }

    private static void article(ParsedSentence sentence, TreeEdit edit, int pronoun) {
        int verb = pronoun + 1;
        int object = sentence.headOrRoot(pronoun);
        int noun = nounBefore(sentence, pronoun);
        edit.attach(verb, noun, "acl:relcl");
        edit.attach(pronoun, verb, "nsubj");
        edit.attach(object, verb, "obj");
        sentence.children(object, "orphan").stream().filter(c -> c != verb).forEach(c -> edit.attach(c, verb, "obl"));
    }

    /** "N, which [has] joined": pronoun, then the verb; "N, to which it belonged": preposition, pronoun, subject, verb. */
    private static void clause(ParsedSentence sentence, TreeEdit edit, int pronoun) {
        boolean oblique = sentence.children(pronoun, "case").stream().anyMatch(c -> c == pronoun - 1);
        int noun = nounBefore(sentence, oblique ? pronoun - 1 : pronoun);
        if (!oblique && noun >= 0 && isObjectOf(sentence, pronoun)) {
            edit.attach(sentence.headOrRoot(pronoun), noun, "acl:relcl");
            edit.attach(pronoun, sentence.headOrRoot(pronoun), "obj");
            return;
        }
        int verb = oblique ? sentence.headOrRoot(pronoun) : verbAfter(sentence, pronoun);
        if (noun < 0 || verb < pronoun || isInClause(sentence, verb, pronoun)) {
            return;
        }
        boolean loose = LOOSE.contains(sentence.relation(verb));
        if (!loose) {
            return;
        }
        if (!oblique) {
            boolean passive = !sentence.children(verb, "aux:pass").isEmpty();
            edit.attach(verb, noun, "acl:relcl");
            edit.attach(pronoun, verb, passive ? "nsubj:pass" : "nsubj");
        } else {
            edit.attach(verb, noun, "acl:relcl");
        }
    }

    /** "a plot, [which it blames on Chad]": read as a clause that the verb before governs. */
    private static boolean isObjectOf(ParsedSentence sentence, int pronoun) {
        int verb = sentence.headOrRoot(pronoun);
        boolean loose = verb > pronoun && sentence.tag(verb).startsWith("VB") && sentence.is(verb, "ccomp")
                && sentence.is(pronoun, "dep") && sentence.lemma(pronoun).equals("which");
        return loose && pronoun > 1 && sentence.children(verb, "nsubj").stream().anyMatch(s -> s > pronoun && s < verb)
                && sentence.children(verb, "obj").isEmpty() && !sentence.token(pronoun - 2).isCalendarWord();
    }

    private static boolean isInClause(ParsedSentence sentence, int verb, int pronoun) {
        return sentence.is(verb, "acl:relcl") || sentence.is(verb, "conj") && sentence.headOrRoot(verb) > pronoun;
    }

    /** The noun phrase that ends right before a token, a comma or bracket between them allowed. */
    static int nounBefore(ParsedSentence sentence, int token) {
        int last = token - 1;
        while (last >= 0 && (sentence.tag(last).equals(",") || sentence.tag(last).startsWith("-RRB"))) {
            last--;
        }
        if (last < 0 || !sentence.tag(last).startsWith("NN")) {
            return -1;
        }
        int noun = last;
        while (INSIDE_PHRASE.contains(sentence.relation(noun)) && sentence.headOrRoot(noun) >= 0
                && sentence.tag(sentence.headOrRoot(noun)).startsWith("NN") && Math.abs(sentence.headOrRoot(noun) - noun) < 4) {
            noun = sentence.headOrRoot(noun);
        }
        return noun < token ? noun : last;
    }

    private static int verbAfter(ParsedSentence sentence, int pronoun) {
        for (int i = pronoun + 1; i < Math.min(sentence.size(), pronoun + 6); i++) {
            String tag = sentence.tag(i);
            boolean auxiliary = sentence.relation(i).startsWith("aux");
            if (tag.startsWith("VB") && !auxiliary) {
                return sentence.is(i, "cop") ? -1 : i;
            }
            if (!auxiliary && !tag.startsWith("RB") && !tag.equals("MD") && !tag.equals("TO")) {
                return -1;
            }
        }
        return -1;
    }

    /** "the accusation by Mali that Togo was plotting": what is accused was read as something loose. */
    private static boolean isThatClause(ParsedSentence sentence, int verb) {
        int noun = verb < 0 ? -1 : sentence.headOrRoot(verb);
        boolean loose = noun >= 0 && noun < verb && LexicalClass.CLAUSE_NOUN.has(sentence.lemma(noun))
                && (sentence.is(verb, "dep") || sentence.is(verb, "ccomp") && !sentence.children(verb, "dep").isEmpty());
        return loose && !sentence.children(verb, "nsubj", "nsubj:pass").isEmpty()
                && sentence.children(verb, "dep", "mark", "nsubj").stream().anyMatch(c -> c < verb && sentence.lemma(c).equals("that"))
                && sentence.children(verb, "nsubj", "nsubj:pass").stream().noneMatch(c -> sentence.lemma(c).equals("that"));
    }

    /** "reports that Chad had left the bloc": nothing is missing in the clause, so that "that" is no part of it. */
    private static boolean isWholeClause(ParsedSentence sentence, int verb) {
        int noun = sentence.is(verb, "acl:relcl") ? sentence.headOrRoot(verb) : -1;
        boolean taken = noun >= 0 && noun < verb && LexicalClass.CLAUSE_NOUN.has(sentence.lemma(noun))
                && sentence.tag(verb).startsWith("VB");
        int that = taken ? thatBefore(sentence, verb) : -1;
        return that == noun + 1 && that > 0
                && sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(c -> c > that)
                && sentence.children(verb, "obj", "aux:pass").stream().anyMatch(c -> c != that);
    }

    private static int thatBefore(ParsedSentence sentence, int verb) {
        return sentence.children(verb, "obj", "dep", "mark").stream()
                .filter(c -> c < verb && sentence.lemma(c).equals("that")).findFirst().orElse(-1);
    }

    private static void thatClause(ParsedSentence sentence, TreeEdit edit, int verb) {
        edit.attach(verb, sentence.headOrRoot(verb), "ccomp");
        sentence.children(verb, "dep").stream()
                .filter(c -> c < verb && sentence.lemma(c).equals("that"))
                .forEach(c -> edit.attach(c, verb, "mark"));
    }

    /** "hired the firm that the bloc accuses of spying": "that" right behind a noun, before a verb that lacks its object; else -1. */
    private static int thatBehindName(ParsedSentence sentence, int verb) {
        boolean objectless = sentence.children(verb, "obj", "iobj", "xcomp", "ccomp", "cop", "aux:pass").isEmpty()
                && !sentence.children(verb, "nsubj").isEmpty();
        return !objectless ? -1 : sentence.children(verb, "mark").stream()
                .filter(m -> sentence.lemma(m).equals("that") && m > 0 && sentence.tag(m - 1).startsWith("NN")
                        && sentence.headOrRoot(verb) < m - 1)
                .findFirst().orElse(-1);
    }

    /** "a grouping that Beijing denounces as a plot": the verb lacks an object, so that "that" is it. */
    private static boolean isObjectless(ParsedSentence sentence, int verb) {
        int noun = sentence.headOrRoot(verb);
        boolean clause = noun >= 0 && noun < verb && sentence.is(verb, "ccomp") && sentence.tag(noun).startsWith("NN")
                && !LexicalClass.CLAUSE_NOUN.has(sentence.lemma(noun)) && sentence.tag(verb).startsWith("VB");
        return clause && sentence.children(verb, "mark", "dep").contains(noun + 1) && sentence.lemma(noun + 1).equals("that")
                && !sentence.children(verb, "nsubj").isEmpty()
                && sentence.children(verb, "obj", "ccomp", "xcomp", "iobj", "cop").isEmpty();
    }

    /** "the cartel it joined in 2007", "dates from a charter the two signed": noun, subject, verb without an object. */
    private static boolean isBareRelative(ParsedSentence sentence, int verb) {
        if (!sentence.is(verb, "dep") || !sentence.tag(verb).startsWith("VB") || sentence.headOrRoot(verb) < 0) {
            return false;
        }
        int noun = nounOfBareRelative(sentence, verb);
        int head = sentence.headOrRoot(verb);
        boolean near = noun == head || noun >= 0 && sentence.headOrRoot(noun) == head;
        return near && sentence.tag(noun).startsWith("NN") && sentence.children(verb, "obj", "mark", "ccomp").isEmpty();
    }

    /** "a treaty they signed gives": two subjects side by side, the main verb below the clause's. */
    private static boolean isSwallowed(ParsedSentence sentence, int verb) {
        List<Integer> subjects = sentence.tag(verb).startsWith("VB") ? sentence.children(verb, "nsubj") : List.of();
        return subjects.size() == 2 && sentence.tag(subjects.getFirst()).startsWith("NN") && sentence.tag(subjects.getLast()).equals("PRP")
                && subjects.getLast() == subjects.getFirst() + 1 && sentence.children(verb, "obj").isEmpty()
                && mainVerbBehind(sentence, verb) > verb;
    }

    private static void swallowed(ParsedSentence sentence, TreeEdit edit, int verb) {
        int noun = sentence.children(verb, "nsubj").getFirst();
        int main = mainVerbBehind(sentence, verb);
        edit.takePlaceOf(main, verb);
        edit.attach(noun, main, "nsubj");
        edit.attach(verb, noun, "acl:relcl");
        sentence.children(verb, "cc", "mark").forEach(c -> edit.attach(c, main, sentence.relation(c)));
    }

    private static int mainVerbBehind(ParsedSentence sentence, int verb) {
        int below = ReducedRepair.mainVerbBelow(sentence, verb);
        int head = sentence.headOrRoot(verb);
        return below >= 0 || head < 0 ? below : ReducedRepair.mainVerbBelow(sentence, head);
    }

    private static int nounOfBareRelative(ParsedSentence sentence, int verb) {
        return sentence.child(verb, "nsubj").map(s -> sentence.first(s) - 1).filter(n -> n >= 0 && n < verb).orElse(-1);
    }
}
