package org.geokg.text;

import java.util.Set;

/** Mends participles that the parser hung on the wrong noun, or took for a clause of their own. */
final class ParticipleRepair {
    private ParticipleRepair() {}

    /** "fighters in Yemen targeting Oman": whoever targets it are the fighters. */
    static void ofPlace(ParsedSentence sentence, int participle, TreeEdit edit) {
        int name = sentence.headOrRoot(participle);
        int noun = name < 0 ? -1 : sentence.headOrRoot(name);
        boolean ofNoun = noun >= 0 && sentence.is(name, "nmod") && Set.of("NN", "NNS").contains(sentence.tag(noun));
        boolean ofVerb = noun >= 0 && sentence.is(name, "obl") && sentence.tag(noun).startsWith("VB");
        boolean place = (ofNoun || ofVerb) && sentence.is(participle, "acl") && sentence.tag(participle).equals("VBG")
                && participle == name + 1
                && sentence.tag(name).startsWith("NNP")
                && sentence.children(name, "case").stream()
                        .anyMatch(c -> Set.of("from", "in", "at", "near").contains(sentence.lemma(c)));
        if (place) {
            edit.attach(participle, noun, ofNoun ? "acl" : "advcl");
        }
    }

    /** "Ten soldiers killed by rebels": a headline leaves the auxiliary out. */
    static void headlinePassive(ParsedSentence sentence, int verb, TreeEdit edit) {
        boolean bare = sentence.tag(verb).equals("VBN") && sentence.headOrRoot(verb) < 0
                && sentence.children(verb, "aux", "aux:pass", "obj", "cop").isEmpty();
        boolean by = bare && sentence.children(verb, "obl").stream().anyMatch(o -> o > verb
                && sentence.children(o, "case").stream().anyMatch(c -> c == verb + 1 && sentence.lemma(c).equals("by")));
        if (by) {
            sentence.children(verb, "nsubj").stream().filter(s -> s < verb).forEach(s -> edit.attach(s, verb, "nsubj:pass"));
        }
    }

    /** "has [troops in Mali] fighting rebels": what somebody has was read as the subject of a clause. */
    static void objectWhoActs(ParsedSentence sentence, int participle, TreeEdit edit) {
        int verb = sentence.headOrRoot(participle);
        boolean clause = verb >= 0 && verb < participle && sentence.is(participle, "ccomp") && sentence.tag(participle).equals("VBG")
                && sentence.tag(verb).startsWith("VB") && sentence.children(participle, "aux", "mark").isEmpty()
                && sentence.children(verb, "obj").isEmpty();
        if (clause) {
            sentence.children(participle, "nsubj").stream().filter(s -> s > verb && s < participle && sentence.tag(s).startsWith("NN"))
                    .findFirst().ifPresent(noun -> {
                        edit.attach(noun, verb, "obj");
                        edit.attach(participle, noun, "acl");
                    });
        }
    }

    /** "the group, which attacked in May, seizing two towns": it goes with the verb of the clause. */
    static void ofRelative(ParsedSentence sentence, int participle, TreeEdit edit) {
        int noun = sentence.headOrRoot(participle);
        boolean loose = noun >= 0 && noun < participle && sentence.is(participle, "dep") && sentence.tag(participle).equals("VBG")
                && sentence.token(participle - 1).word().equals(",") && !sentence.tag(noun).startsWith("VB");
        if (loose) {
            sentence.children(noun, "acl:relcl").stream().filter(v -> v < participle).findFirst()
                    .ifPresent(v -> edit.attach(participle, v, "advcl"));
        }
    }
}
