package org.geokg.text;

import java.util.Set;

/**
 * Mends relative clauses and reduced ones that the parser lost: "X, which comprises A and B, met" read as if "comprises"
 * were what met. A relative pronoun tells where its clause begins, and the noun before it what the clause is about.
 */
final class RelativeRepair {
    private static final Set<String> LOOSE = Set.of("dep", "nsubj", "ccomp", "parataxis", "advcl", "obj", "appos");
    private static final Set<String> INSIDE_PHRASE = Set.of("compound", "flat", "nmod:poss", "amod", "nummod", "dep");

    private RelativeRepair() {}

    static ParsedSentence mend(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            if (isRelativePronoun(sentence, i) && isReadAsArticle(sentence, i)) {
                article(sentence, edit, i);
            } else if (isRelativePronoun(sentence, i)) {
                clause(sentence, edit, i);
            } else if (isLostReduced(sentence, i)) {
                reduced(sentence, edit, i);
            } else if (isBareRelative(sentence, i)) {
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
        return sentence.is(pronoun, "det") && verb < sentence.size() && sentence.is(verb, "amod")
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
    }

    /** "N, which [has] joined": pronoun, then the verb; "N, to which it belonged": preposition, pronoun, subject, verb. */
    private static void clause(ParsedSentence sentence, TreeEdit edit, int pronoun) {
        boolean oblique = sentence.children(pronoun, "case").stream().anyMatch(c -> c == pronoun - 1);
        int noun = nounBefore(sentence, oblique ? pronoun - 1 : pronoun);
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

    private static boolean isInClause(ParsedSentence sentence, int verb, int pronoun) {
        return sentence.is(verb, "acl:relcl") || sentence.is(verb, "conj") && sentence.headOrRoot(verb) > pronoun;
    }

    /** The noun phrase that ends right before a token, a comma or bracket between them allowed. */
    private static int nounBefore(ParsedSentence sentence, int token) {
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

    /** "Talks brokered by China produced a truce", where the participle was taken for the main verb. */
    private static boolean isLostReduced(ParsedSentence sentence, int verb) {
        boolean bare = sentence.tag(verb).equals("VBN") && sentence.children(verb, "aux", "aux:pass", "obj").isEmpty();
        boolean behindSubject = sentence.child(verb, "nsubj").filter(s -> s == verb - 1 || s < verb && sentence.tag(verb - 1).equals(",")).isPresent();
        boolean agent = verb + 1 < sentence.size() && sentence.lemma(verb + 1).equals("by");
        return bare && behindSubject && agent && mainVerbBelow(sentence, verb) > verb;
    }

    private static int mainVerbBelow(ParsedSentence sentence, int verb) {
        return sentence.children(verb, "dep", "ccomp", "parataxis", "conj").stream()
                .filter(c -> Set.of("VBD", "VBZ", "VBP").contains(sentence.tag(c)))
                .filter(c -> sentence.children(c, "nsubj", "mark").isEmpty())
                .findFirst().orElseGet(() -> afterPhrase(sentence, verb));
    }

    /** "mediated by the union between the three collapsed": the main verb was read as an adjective behind its noun. */
    private static int afterPhrase(ParsedSentence sentence, int verb) {
        return sentence.children(verb, "obl", "nmod").stream()
                .flatMap(phrase -> sentence.children(phrase, "amod").stream().filter(c -> c > phrase))
                .filter(c -> sentence.tag(c).equals("VBD"))
                .findFirst().orElse(-1);
    }

    private static void reduced(ParsedSentence sentence, TreeEdit edit, int participle) {
        int noun = sentence.child(participle, "nsubj").orElseThrow();
        int main = mainVerbBelow(sentence, participle);
        edit.takePlaceOf(main, participle);
        edit.attach(noun, main, "nsubj");
        edit.attach(participle, noun, "acl");
        sentence.children(participle, "advmod", "mark").stream()
                .filter(c -> c < noun)
                .forEach(c -> edit.attach(c, main, sentence.relation(c)));
    }

    /** "the cartel it joined in 2007": noun, subject, verb without an object. */
    private static boolean isBareRelative(ParsedSentence sentence, int verb) {
        if (!sentence.is(verb, "dep") || !sentence.tag(verb).startsWith("VB") || sentence.headOrRoot(verb) < 0) {
            return false;
        }
        int noun = sentence.headOrRoot(verb);
        return sentence.tag(noun).startsWith("NN") && noun < verb && sentence.children(verb, "obj", "mark", "ccomp").isEmpty()
                && sentence.children(verb, "nsubj").stream().anyMatch(s -> startOf(sentence, s) == noun + 1);
    }

    private static int startOf(ParsedSentence sentence, int head) {
        return sentence.children(head).stream().filter(c -> c < head).min(Integer::compare).orElse(head);
    }
}
