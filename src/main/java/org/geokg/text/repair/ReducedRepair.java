package org.geokg.text.repair;

import org.geokg.text.ParsedSentence;


/** Mends reduced relative clauses whose participle the parser took for the main verb: "talks brokered by Oman failed". */
final class ReducedRepair {
    private ReducedRepair() {}

    /** "Talks brokered by China produced a truce", where the participle was taken for the main verb. */
    static boolean isLost(ParsedSentence sentence, int verb) {
        boolean bare = sentence.tag(verb).equals("VBN") && sentence.children(verb, "aux", "aux:pass").isEmpty()
                && (sentence.children(verb, "obj").isEmpty() || beforeObject(sentence, verb) > verb);
        boolean behindSubject = sentence.child(verb, "nsubj")
                .filter(s -> s < verb && (lastOf(sentence, s) == verb - 1 || sentence.tag(verb - 1).equals(","))).isPresent();
        boolean agent = verb + 1 < sentence.size() && sentence.lemma(verb + 1).equals("by");
        return bare && behindSubject && agent && mainVerb(sentence, verb) > verb;
    }

    /** Below the participle, or beside it: "after states led by Chad [cut] ties". */
    private static int mainVerb(ParsedSentence sentence, int participle) {
        int below = mainVerbBelow(sentence, participle);
        return below >= 0 || sentence.headOrRoot(participle) < 0
                ? below
                : sentence.children(sentence.headOrRoot(participle), "dep").stream()
                        .filter(c -> c > participle && sentence.isFinite(c))
                        .filter(c -> sentence.children(c, "nsubj", "nsubj:pass", "mark").isEmpty())
                        .findFirst().orElse(-1);
    }

    static int mainVerbBelow(ParsedSentence sentence, int verb) {
        return sentence.children(verb, "dep", "ccomp", "parataxis", "conj").stream()
                .filter(c -> sentence.isFinite(c))
                .filter(c -> sentence.children(c, "nsubj", "mark").isEmpty())
                .findFirst().orElseGet(() -> afterPhrase(sentence, verb));
    }

    /** "mediated by the union between the three collapsed": the main verb was read as an adjective behind its noun. */
    private static int afterPhrase(ParsedSentence sentence, int verb) {
        return sentence.children(verb, "obl", "nmod").stream()
                .flatMap(phrase -> sentence.children(phrase, "amod").stream().filter(c -> c > phrase))
                .filter(c -> sentence.tag(c).equals("VBD"))
                .findFirst().orElseGet(() -> beforeObject(sentence, verb));
    }

    /** "states led by Chad [imposed] sanctions": the main verb was read as an adjective before its object. */
    private static int beforeObject(ParsedSentence sentence, int verb) {
        return sentence.children(verb, "obj").stream()
                .flatMap(object -> sentence.children(object, "amod").stream())
                .filter(c -> sentence.tag(c).equals("VBD"))
                .findFirst().orElse(-1);
    }

    private static int lastOf(ParsedSentence sentence, int head) {
        return sentence.children(head, "nmod").stream().mapToInt(c -> lastOf(sentence, c)).reduce(head, Math::max);
    }

    static void mend(ParsedSentence sentence, TreeEdit edit, int participle) {
        int noun = sentence.child(participle, "nsubj").orElseThrow();
        int main = mainVerb(sentence, participle);
        int above = sentence.headOrRoot(participle);
        edit.takePlaceOf(main, participle);
        if (above >= 0) {
            sentence.children(above, "dep").stream().filter(c -> c > main && sentence.tag(c).equals("VBG"))
                    .forEach(c -> edit.attach(c, main, "advcl"));
        }
        edit.attach(noun, main, "nsubj");
        edit.attach(participle, noun, "acl");
        sentence.children(participle, "obj").forEach(o -> edit.attach(o, main, "obj"));
        sentence.children(participle, "advmod", "mark").stream()
                .filter(c -> c < noun)
                .forEach(c -> edit.attach(c, main, sentence.relation(c)));
    }
}
