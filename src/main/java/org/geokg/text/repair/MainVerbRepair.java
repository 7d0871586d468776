package org.geokg.text.repair;

import java.util.Optional;
import java.util.Set;
import org.geokg.text.ParsedSentence;

/** Mends sentences whose main verb the parser took for a part of its own subject. */
final class MainVerbRepair {
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "go", "need", "dare", "use", "let", "help");
    private static final Set<String> BELOW_NOUN = Set.of("dep", "acl:relcl", "acl", "orphan");
    private static final Set<String> BELOW_INFINITIVE = Set.of("dep", "ccomp", "parataxis", "conj");
    private static final Set<String> WITH_PERFECT = Set.of(
            "both", "all", "also", "already", "repeatedly", "never", "since", "openly", "publicly", "formally", "consistently", "long",
            "recently", "now", "always", "so", "far", "officially", "jointly", "reportedly", "either");

    private MainVerbRepair() {}

    /** "Jordan's government, which hosts refugees, says": "says" was read as a clause about the government. */
    static void ofNoun(ParsedSentence sentence, int verb, TreeEdit edit) {
        int above = sentence.headOrRoot(verb);
        int noun = above >= 0 && sentence.tag(above).startsWith("-RRB") ? sentence.headOrRoot(above) : above;
        boolean below = noun >= 0 && noun < verb && sentence.headOrRoot(noun) < 0 && BELOW_NOUN.contains(sentence.relation(verb))
                && sentence.tag(noun).startsWith("NN") && sentence.children(noun, "cop", "aux", "nsubj").isEmpty();
        if (!below || !isFinite(sentence, verb) || !sentence.children(verb, "nsubj", "nsubj:pass", "mark", "expl").isEmpty()
                || !opensPredicate(sentence, verb, noun)) {
            return;
        }
        edit.takePlaceOf(verb, noun);
        edit.attach(noun, verb, sentence.children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
    }

    /** Whether a verb with its auxiliaries stands right behind the noun, or behind the comma that ends an insertion. */
    private static boolean opensPredicate(ParsedSentence sentence, int verb, int noun) {
        boolean agent = verb + 1 < sentence.size() && sentence.lemma(verb + 1).equals("by");
        int before = verb - 1;
        while (before > noun && (sentence.tag(before).startsWith("RB") || sentence.headOrRoot(before) == verb
                && Set.of("aux", "aux:pass", "advmod").contains(sentence.relation(before)))) {
            before--;
        }
        boolean list = sentence.is(before, "conj") && sentence.headOrRoot(before) == noun;
        return !agent && (before == noun || list || sentence.tag(before).equals(",") || sentence.tag(before).startsWith("-RRB"));
    }

    /** "[Sworn enemies] Iran and Iraq have talked": what they are called was read as the head, their verb as a clause about it. */
    static void ofEpithet(ParsedSentence sentence, int name, TreeEdit edit) {
        int verb = sentence.headOrRoot(name);
        int epithet = verb < 0 ? -1 : sentence.headOrRoot(verb);
        boolean misread = epithet >= 0 && epithet < name && sentence.headOrRoot(epithet) < 0 && sentence.is(name, "nsubj")
                && sentence.tag(epithet).equals("NNS") && sentence.tag(name).startsWith("NNP") && verb > name
                && BELOW_NOUN.contains(sentence.relation(verb)) && sentence.first(name, "compound", "det", "amod") == epithet + 1
                && !sentence.children(name, "conj").isEmpty();
        if (misread) {
            edit.takePlaceOf(verb, epithet);
            edit.attach(epithet, name, "compound");
        }
    }

    /** "Russia's decision to station missiles was condemned": "station" was read as the main verb. */
    static void ofInfinitive(ParsedSentence sentence, int infinitive, TreeEdit edit) {
        Optional<Integer> to = sentence.child(infinitive, "mark").filter(m -> sentence.lemma(m).equals("to"));
        Optional<Integer> noun = sentence.child(infinitive, "nsubj").filter(n -> to.filter(t -> t == n + 1).isPresent());
        if (noun.isEmpty() || !sentence.tag(noun.get()).startsWith("NN")) {
            return;
        }
        sentence.children(infinitive).stream()
                .filter(c -> c > infinitive && BELOW_INFINITIVE.contains(sentence.relation(c)) && isFinite(sentence, c))
                .filter(c -> sentence.children(c, "nsubj", "nsubj:pass", "mark").isEmpty())
                .findFirst()
                .ifPresent(main -> {
                    edit.takePlaceOf(main, infinitive);
                    edit.attach(noun.get(), main, sentence.children(main, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
                    edit.attach(infinitive, noun.get(), "acl");
                });
    }

    /** "[denies] having sold arms": a verb that is no auxiliary was read as one of what it governs. */
    static void asAuxiliary(ParsedSentence sentence, int verb, TreeEdit edit) {
        int governed = sentence.headOrRoot(verb);
        boolean misread = governed > verb && sentence.is(verb, "aux") && sentence.isFinite(verb)
                && !AUXILIARIES.contains(sentence.lemma(verb)) && sentence.tag(governed).startsWith("VB");
        if (misread) {
            edit.takePlaceOf(verb, governed);
            edit.attach(governed, verb, "xcomp");
            sentence.children(governed).stream().filter(c -> c < verb).forEach(c -> edit.attach(c, verb, sentence.relation(c)));
        }
    }

    /** "have both placed sanctions", "having imposed sanctions": "have" was read as the main verb, "placed" as an adjective. */
    static void ofPerfect(ParsedSentence sentence, int participle, TreeEdit edit) {
        int noun = sentence.headOrRoot(participle);
        boolean close = participle > 0 && sentence.lemma(participle - 1).equals("have");
        int have = close ? participle - 1 : participle - 2;
        boolean misread = have >= 0 && noun > participle && sentence.tag(participle).equals("VBN") && sentence.is(participle, "amod")
                && sentence.lemma(have).equals("have") && (close || WITH_PERFECT.contains(sentence.lemma(participle - 1)))
                && sentence.headOrRoot(noun) == have && sentence.is(noun, "obj");
        if (!misread) {
            return;
        }
        edit.takePlaceOf(participle, have);
        edit.attach(have, participle, "aux");
        edit.attach(noun, participle, "obj");
        if (!close) {
            edit.attach(participle - 1, participle, "advmod");
        }
        sentence.children(have).stream()
                .filter(c -> c != noun && c != participle)
                .forEach(c -> edit.attach(c, participle, sentence.relation(c)));
    }

    private static boolean isFinite(ParsedSentence sentence, int verb) {
        return sentence.isFinite(verb)
                || sentence.tag(verb).startsWith("VB") && !sentence.children(verb, "aux", "aux:pass").isEmpty();
    }
}
