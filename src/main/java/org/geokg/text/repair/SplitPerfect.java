package org.geokg.text.repair;

import java.util.Set;
import org.geokg.text.ParsedSentence;

/** Mends perfects that words of time part: "Chad [has] in recent years [sent] troops", of which "has" was read as the main verb. */
final class SplitPerfect {
    private static final int FAR = 7;
    private static final Set<String> BETWEEN = Set.of("IN", "DT", "JJ", "NN", "NNS", "NNP", "CD", "RB", ",", "TO");

    private SplitPerfect() {}

    static void look(ParsedSentence sentence, int participle, TreeEdit edit) {
        int noun = sentence.headOrRoot(participle);
        boolean adjective = participle > 2 && sentence.tag(participle).equals("VBN") && sentence.is(participle, "amod") && noun > participle
                && sentence.children(noun, "det", "nmod:poss", "case").stream().noneMatch(c -> c < participle);
        int have = adjective ? haveBefore(sentence, participle) : -1;
        if (have < 0 || !sentence.isWithin(noun, have)) {
            return;
        }
        edit.takePlaceOf(participle, have);
        edit.attach(have, participle, "aux");
        sentence.children(have).stream().filter(c -> c != noun).forEach(c -> edit.attach(c, participle, sentence.relation(c)));
        edit.attach(noun, participle, "obj");
    }

    /** "Chad [has] in recent years [sent] troops": what it has sent was read as a clause that "has" governs. */
    static void clause(ParsedSentence sentence, int participle, TreeEdit edit) {
        int have = sentence.headOrRoot(participle);
        boolean clause = have >= 0 && have < participle && sentence.tag(participle).matches("VB[ND]") && sentence.lemma(have).equals("have")
                && sentence.isFinite(have)
                && (sentence.is(participle, "ccomp") || sentence.is(participle, "xcomp") || sentence.is(participle, "dep"))
                && sentence.children(participle, "nsubj", "nsubj:pass", "aux", "mark").isEmpty()
                && sentence.children(have, "obj").isEmpty();
        if (clause && haveBefore(sentence, participle) == have) {
            edit.takePlaceOf(participle, have);
            edit.attach(have, participle, "aux");
            sentence.children(have).stream().filter(c -> c != participle).forEach(c -> edit.attach(c, participle, sentence.relation(c)));
        }
    }

    /** "[Chad] has for years [sent] troops": the name was read as the main word, the verb as its appendage. */
    static void nameAsRoot(ParsedSentence sentence, int verb, TreeEdit edit) {
        int name = sentence.headOrRoot(verb);
        boolean loose = name >= 0 && name < verb && sentence.headOrRoot(name) < 0 && sentence.tag(name).startsWith("NNP")
                && (sentence.is(verb, "dep") || sentence.is(verb, "acl")) && sentence.tag(verb).startsWith("VB")
                && sentence.children(verb, "nsubj", "nsubj:pass").isEmpty()
                && sentence.children(verb, "aux").stream().anyMatch(a -> a == name + 1);
        if (loose) {
            edit.takePlaceOf(verb, name);
            edit.attach(name, verb, sentence.children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
        }
    }

    /** The "has" that only a phrase parts from a participle; -1 where there is none, or it has an object of its own. */
    private static int haveBefore(ParsedSentence sentence, int participle) {
        for (int i = participle - 1; i >= Math.max(0, participle - FAR); i--) {
            if (sentence.lemma(i).equals("have") && sentence.isFinite(i)) {
                boolean phrase = sentence.tag(i + 1).equals("IN") || sentence.tag(i + 1).equals(",") || sentence.tag(i + 1).equals("RB");
                boolean own = sentence.children(i, "obj").stream().anyMatch(o -> o < participle);
                return phrase && participle > i + 2 && !own && !sentence.relation(i).startsWith("aux") ? i : -1;
            }
            if (!BETWEEN.contains(sentence.tag(i))) {
                return -1;
            }
        }
        return -1;
    }
}
