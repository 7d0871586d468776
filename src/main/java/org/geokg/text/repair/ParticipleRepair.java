package org.geokg.text.repair;

import java.util.List;
import java.util.Set;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Mends participles that the parser hung on the wrong noun, or took for a clause of their own. */
final class ParticipleRepair {
    private static final Set<String> CLOSE_BEHIND = Set.of("between", "by", "with", "in", "on", "from", "to", "at");

    private static final Set<String> TIME = Set.of("before", "after", "while", "since");

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

    /** "has [troops in Mali] fighting rebels", "drove [a lorry] packed with bombs": the object was read as a clause's subject. */
    static void objectWhoActs(ParsedSentence sentence, int participle, TreeEdit edit) {
        int verb = sentence.headOrRoot(participle);
        boolean passive = sentence.tag(participle).equals("VBN") && sentence.is(participle, "dep")
                && sentence.children(participle, "obj", "aux:pass").isEmpty();
        boolean clause = verb >= 0 && verb < participle
                && (passive || sentence.is(participle, "ccomp") && sentence.tag(participle).equals("VBG"))
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
        boolean loose = noun >= 0 && noun < participle && Set.of("dep", "acl").contains(sentence.relation(participle))
                && sentence.tag(participle).equals("VBG") && sentence.token(participle - 1).word().equals(",")
                && !sentence.tag(noun).startsWith("VB");
        if (loose) {
            sentence.children(noun, "acl:relcl").stream().filter(v -> v < participle).findFirst()
                    .ifPresent(v -> edit.attach(participle, v, "advcl"));
        }
    }

    /** "talks between A and B resumed in May, mediated by C": the participle goes with the verb, not beside it. */
    static void loosePassive(ParsedSentence sentence, int participle, TreeEdit edit) {
        int verb = sentence.headOrRoot(participle);
        boolean loose = verb >= 0 && verb < participle && sentence.is(participle, "dep") && sentence.tag(participle).equals("VBN")
                && sentence.tag(verb).startsWith("VB") && sentence.token(participle - 1).word().equals(",")
                && sentence.children(participle, "nsubj", "nsubj:pass", "aux", "aux:pass", "obj").isEmpty();
        boolean by = loose && sentence.children(participle).stream()
                .anyMatch(o -> o > participle && sentence.children(o, "case").stream().anyMatch(c -> sentence.lemma(c).equals("by")));
        if (by) {
            edit.attach(participle, verb, "advcl");
        }
    }

    /** "an accord [struck] between A and B allows trade": the participle was read as the main verb. */
    static void asMain(ParsedSentence sentence, int main, TreeEdit edit) {
        int participle = sentence.headOrRoot(main);
        boolean misread = participle >= 0 && participle < main && sentence.tag(participle).equals("VBD") && sentence.isFinite(main)
                && Set.of("dep", "parataxis", "ccomp").contains(sentence.relation(main))
                && sentence.children(main, "nsubj", "nsubj:pass", "expl", "mark", "cc").isEmpty()
                && sentence.children(participle, "obj", "ccomp", "aux").isEmpty()
                && CLOSE_BEHIND.contains(sentence.lemma(participle + 1)) && !sentence.tag(main - 1).equals("CC");
        List<Integer> subjects = misread ? sentence.children(participle, "nsubj") : List.of();
        if (subjects.size() == 1 && subjects.getFirst() == participle - 1 && sentence.tag(participle - 1).startsWith("NN")) {
            edit.takePlaceOf(main, participle);
            edit.attach(subjects.getFirst(), main, "nsubj");
            edit.attach(participle, subjects.getFirst(), "acl");
        }
    }

    /** "a grant [given] by China": the participle was read as a part of "by". */
    static void asCase(ParsedSentence sentence, int participle, TreeEdit edit) {
        int agent = sentence.headOrRoot(participle);
        int noun = agent < 0 ? -1 : sentence.headOrRoot(agent);
        boolean misread = noun >= 0 && noun < participle && participle < agent && sentence.is(participle, "case")
                && sentence.tag(participle).equals("VBN") && sentence.tag(noun).startsWith("NN")
                && sentence.lemma(participle + 1).equals("by") && sentence.headOrRoot(participle + 1) == agent;
        if (misread) {
            edit.attach(participle, noun, "acl");
            edit.attach(agent, participle, "obl");
        }
    }

    /** "The junta [led by Doe] has condemned": who leads it was read as the main clause, what it did as its appendage. */
    static void beforePerfect(ParsedSentence sentence, int verb, TreeEdit edit) {
        int participle = sentence.headOrRoot(verb);
        boolean main = participle >= 0 && participle < verb && sentence.headOrRoot(participle) < 0 && sentence.is(verb, "dep")
                && sentence.tag(participle).equals("VBN") && sentence.children(participle, "aux:pass", "aux").isEmpty()
                && sentence.children(verb, "nsubj", "nsubj:pass", "mark").isEmpty()
                && sentence.children(verb, "aux").stream().anyMatch(a -> a > participle && sentence.isFinite(a));
        List<Integer> subjects = main ? sentence.children(participle, "nsubj", "nsubj:pass") : List.of();
        subjects.stream()
                .filter(noun -> noun == participle - 1)
                .findFirst()
                .ifPresent(noun -> {
                    edit.takePlaceOf(verb, participle);
                    edit.attach(noun, verb, sentence.children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
                    edit.attach(participle, noun, "acl");
                });
    }

    /** "with Oman [mediating]": what stands behind its noun is no adjective. */
    static void behindName(ParsedSentence sentence, int participle, TreeEdit edit) {
        boolean behind = sentence.tag(participle).equals("VBG") && sentence.is(participle, "amod")
                && sentence.headOrRoot(participle) < participle && sentence.tag(participle - 1).startsWith("NNP");
        if (behind) {
            edit.attach(participle, sentence.headOrRoot(participle), "acl");
        }
    }

    /** "after [meeting President Doe], the envoy left": the gerund was read as an adjective of the name. */
    static void beforeName(ParsedSentence sentence, int gerund, TreeEdit edit) {
        boolean misread = gerund > 0 && sentence.tag(gerund).equals("VBG") && TIME.contains(sentence.lemma(gerund - 1))
                && Set.of("amod", "compound").contains(sentence.relation(gerund))
                && !LexicalClass.ADJECTIVAL.has(sentence.token(gerund).word())
                && sentence.tag(gerund + 1).startsWith("NNP");
        int name = gerund;
        while (misread && Set.of("amod", "compound").contains(sentence.relation(name))) {
            name = sentence.headOrRoot(name);
        }
        int verb = misread ? sentence.headOrRoot(name) : -1;
        if (verb >= 0 && name > gerund && Set.of("obl", "nmod").contains(sentence.relation(name))) {
            edit.attach(gerund, verb, "advcl");
            edit.attach(gerund - 1, gerund, "mark");
            edit.attach(name, gerund, "obj");
        }
    }

    /** "to attend a summit [before] meeting with X": when that was goes with the verb, not with the noun beside it. */
    static void ofTime(ParsedSentence sentence, int gerund, TreeEdit edit) {
        int noun = sentence.headOrRoot(gerund);
        boolean misread = noun >= 0 && noun < gerund && sentence.tag(gerund).equals("VBG") && sentence.is(gerund, "acl")
                && sentence.tag(noun).startsWith("NN")
                && sentence.children(gerund, "case", "mark").stream().anyMatch(c -> TIME.contains(sentence.lemma(c)));
        int verb = noun;
        while (misread && verb >= 0 && !sentence.tag(verb).startsWith("VB")) {
            verb = sentence.headOrRoot(verb);
        }
        if (misread && verb >= 0 && verb < gerund) {
            edit.attach(gerund, verb, "advcl");
        }
    }
}
