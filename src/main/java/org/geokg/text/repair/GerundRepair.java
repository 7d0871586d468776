package org.geokg.text.repair;

import java.util.List;
import java.util.Set;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Mends gerunds that the parser took for adjectives of their objects: "denies sending troops". */
final class GerundRepair {

    /** "backed away from leaving", "stopped short of leaving", "moved closer to leaving". */
    private static final Set<String> ADVERBS = Set.of("away", "back", "short", "off", "close", "closer", "forward", "ahead");

    private static final Set<String> GOVERNING = Set.of(
            "for", "at", "by", "after", "before", "without", "since", "upon", "in", "on", "despite", "besides");

    /** Before these no participle describes a name: "by [invading] Chad". */
    private static final Set<String> HOW_OR_WHEN = Set.of("by", "after", "before", "without", "since");

    private GerundRepair() {}

    /** "denies [sending troops] to Mali". */
    static void ofVerb(ParsedSentence sentence, int gerund, TreeEdit edit) {
        int noun = sentence.headOrRoot(gerund);
        int verb = noun < 0 ? -1 : sentence.headOrRoot(noun);
        boolean misread = isModifier(sentence, gerund) && verb >= 0 && verb < gerund && gerund - verb <= 2
                && sentence.is(noun, "obj") && LexicalClass.TAKES_GERUND.has(sentence.lemma(verb))
                && !LexicalClass.ADJECTIVAL.has(sentence.token(gerund).word())
                && sentence.children(noun, "det", "nmod:poss").stream().noneMatch(c -> c < gerund);
        if (misread) {
            edit.attach(gerund, verb, "xcomp");
            takeOver(sentence, gerund, noun, edit);
            sentence.children(verb, "obl").stream().filter(c -> c > noun).forEach(c -> edit.attach(c, gerund, "obl"));
        }
    }

    /** "was ready, but [bringing them together] was a duty of all": a gerund after "but" that is what the rest is said of. */
    static void asSubject(ParsedSentence sentence, int gerund, TreeEdit edit) {
        boolean joined = sentence.is(gerund, "conj") && sentence.tag(gerund).equals("VBG") && gerund > 0
                && sentence.tag(gerund - 1).equals("CC") && sentence.children(gerund, "aux", "nsubj").isEmpty();
        for (int t = joined ? sentence.headOrRoot(gerund) : -1; t >= 0; t = sentence.headOrRoot(t)) {
            boolean said = t > gerund && sentence.children(t, "nsubj").isEmpty()
                    && sentence.children(t, "cop", "aux", "aux:pass").stream().anyMatch(c -> c > gerund);
            if (said) {
                edit.attach(gerund, t, "csubj");
                return;
            }
        }
    }

    /** "began [shelling the town], killing two": the town was read as who kills. */
    static void withObject(ParsedSentence sentence, int gerund, TreeEdit edit) {
        int verb = sentence.headOrRoot(gerund);
        boolean loose = verb >= 0 && gerund == verb + 1 && sentence.tag(gerund).equals("VBG") && sentence.is(gerund, "dep")
                && LexicalClass.TAKES_GERUND.has(sentence.lemma(verb));
        if (!loose) {
            return;
        }
        edit.attach(gerund, verb, "xcomp");
        for (int other : sentence.children(gerund, "dep", "ccomp")) {
            boolean participle = other > gerund && sentence.tag(other).equals("VBG") && sentence.children(other, "aux").isEmpty();
            sentence.children(other, "nsubj").stream().filter(n -> participle && n > gerund && n < other).findFirst().ifPresent(n -> {
                edit.attach(n, gerund, "obj");
                edit.attach(other, gerund, "advcl");
            });
        }
    }

    /** "blamed Chad, which denies [arming them]": the gerund was taken for what is blamed, and Chad for who arms. */
    static void ofRelative(ParsedSentence sentence, int gerund, TreeEdit edit) {
        int verb = gerund - 1;
        boolean behind = sentence.tag(gerund).equals("VBG") && verb > 0 && sentence.is(verb, "acl:relcl")
                && LexicalClass.TAKES_GERUND.has(sentence.lemma(verb));
        int noun = behind ? sentence.headOrRoot(verb) : -1;
        int outer = behind ? sentence.headOrRoot(gerund) : -1;
        boolean stolen = outer >= 0 && outer < noun && sentence.headOrRoot(noun) == gerund && sentence.is(noun, "nsubj");
        if (stolen) {
            edit.attach(gerund, verb, "xcomp");
            edit.attach(noun, outer, "obj");
        }
    }

    /** "backed away from [leaving the bloc]": what one backs away from, not what "away" is. */
    static void ofAdverb(ParsedSentence sentence, int gerund, TreeEdit edit) {
        boolean behind = sentence.tag(gerund).equals("VBG") && gerund > 1 && ADVERBS.contains(sentence.lemma(gerund - 2))
                && Set.of("of", "from", "to", "on", "with").contains(sentence.lemma(gerund - 1));
        // "came close to leaving": the adverb was taken for one of "leaving"
        boolean own = behind && sentence.headOrRoot(gerund - 2) == gerund && gerund > 2 && sentence.tag(gerund - 3).startsWith("VB");
        if (own) {
            edit.attach(gerund - 2, gerund - 3, "advmod");
        }
        int verb = behind ? sentence.headOrRoot(gerund - 2) : -1;
        if (verb < 0 || !sentence.tag(verb).startsWith("VB") || verb > gerund) {
            return;
        }
        int noun = sentence.headOrRoot(gerund);
        boolean adjective = isModifier(sentence, gerund) && !LexicalClass.ADJECTIVAL.has(sentence.token(gerund).word());
        if (!adjective && noun != gerund - 2) {
            return;
        }
        edit.attach(gerund, verb, "advcl");
        edit.attach(gerund - 1, gerund, "mark");
        if (adjective) {
            takeOver(sentence, gerund, noun, edit);
        }
    }

    /** "accused Iran of [arming rebels]". */
    static void ofPreposition(ParsedSentence sentence, int gerund, TreeEdit edit) {
        int noun = sentence.headOrRoot(gerund);
        int verb = noun < 0 ? -1 : sentence.headOrRoot(noun);
        if (!isModifier(sentence, gerund) || verb < 0 || !sentence.tag(verb).startsWith("VB")
                || !LexicalClass.TAKES_OBJECT_AND_GERUND.has(sentence.lemma(verb))) {
            return;
        }
        List<Integer> prepositions = sentence.children(noun, "case").stream().filter(c -> c < gerund && gerund - c <= 2).toList();
        if (!prepositions.isEmpty() && sentence.children(noun, "det").stream().noneMatch(c -> c < gerund)) {
            edit.attach(gerund, verb, "advcl");
            edit.attach(prepositions.getFirst(), gerund, "mark");
            takeOver(sentence, gerund, noun, edit);
        }
    }

    /** "accused Doe and his aides of [making] a deal": read as what the aides are. */
    static void ofLastInList(ParsedSentence sentence, int gerund, TreeEdit edit) {
        boolean below = sentence.is(gerund, "acl") && sentence.tag(gerund).equals("VBG")
                && sentence.children(gerund, "mark").stream().anyMatch(m -> sentence.lemma(m).equals("of"));
        int noun = below ? sentence.headOrRoot(gerund) : -1;
        for (int t = noun; t >= 0 && !LexicalClass.GERUND_NOUN.has(sentence.lemma(noun)); t = sentence.headOrRoot(t)) {
            if (sentence.tag(t).startsWith("VB")) {
                if (Set.of("accuse", "suspect").contains(sentence.lemma(t))) {
                    edit.attach(gerund, t, "advcl");
                }
                return;
            }
        }
    }

    /** "interest in [joining BRICS]", "the prospect of [joining NATO]". */
    static void ofNoun(ParsedSentence sentence, int gerund, TreeEdit edit) {
        int object = sentence.headOrRoot(gerund);
        int noun = object < 0 ? -1 : sentence.headOrRoot(object);
        boolean misread = isModifier(sentence, gerund) && noun >= 0 && noun < gerund && LexicalClass.GERUND_NOUN.has(sentence.lemma(noun))
                && !LexicalClass.ADJECTIVAL.has(sentence.token(gerund).word()) && gerund > 0 && sentence.headOrRoot(gerund - 1) == object
                && sentence.is(gerund - 1, "case");
        if (misread) {
            edit.attach(gerund, noun, "acl");
            edit.attach(gerund - 1, gerund, "mark");
            takeOver(sentence, gerund, object, edit);
        }
    }

    /** "before [meeting President Doe]", "his part in [freeing Togo]": no adjective stands before a name without an article. */
    static void ofName(ParsedSentence sentence, int gerund, TreeEdit edit) {
        int name = sentence.headOrRoot(gerund);
        boolean misread = isModifier(sentence, gerund) && gerund > 0 && sentence.tag(name).startsWith("NNP")
                && sentence.headOrRoot(gerund - 1) == name
                && sentence.is(gerund - 1, "case") && GOVERNING.contains(sentence.lemma(gerund - 1))
                && Character.isLowerCase(sentence.token(gerund).word().charAt(0))
                && (sentence.tag(gerund + 1).startsWith("NNP") && HOW_OR_WHEN.contains(sentence.lemma(gerund - 1))
                        || !LexicalClass.ADJECTIVAL.has(sentence.token(gerund).word()));
        int above = misread ? sentence.headOrRoot(name) : -1;
        if (above < 0 || above > gerund) {
            return;
        }
        edit.attach(gerund, verbAbove(sentence, above), "advcl");
        edit.attach(gerund - 1, gerund, "mark");
        takeOver(sentence, gerund, name, edit);
    }

    /** "thinking [about signing] a pact": the preposition was taken for what is thought of. */
    static void underPreposition(ParsedSentence sentence, int gerund, TreeEdit edit) {
        int preposition = sentence.headOrRoot(gerund);
        boolean below = sentence.tag(gerund).equals("VBG") && preposition >= 0 && preposition == gerund - 1
                && sentence.tag(preposition).equals("IN") && Set.of("dep", "acl", "advcl", "ccomp",
                "pcomp").contains(sentence.relation(gerund));
        int above = below ? sentence.headOrRoot(preposition) : -1;
        if (above < 0) {
            return;
        }
        boolean adverb = sentence.tag(above).equals("RB") && sentence.is(above, "advmod");
        edit.attach(gerund, adverb ? sentence.headOrRoot(above) : above, sentence.tag(above).startsWith("NN") ? "acl" : "advcl");
        edit.attach(preposition, gerund, "mark");
    }

    private static int verbAbove(ParsedSentence sentence, int token) {
        int verb = token;
        while (sentence.headOrRoot(verb) >= 0 && !sentence.tag(verb).startsWith("VB")) {
            verb = sentence.headOrRoot(verb);
        }
        return verb;
    }

    private static boolean isModifier(ParsedSentence sentence, int gerund) {
        return sentence.tag(gerund).equals("VBG") && sentence.is(gerund, "amod") && sentence.headOrRoot(gerund) > gerund;
    }

    /** The noun becomes the gerund's object and leaves it the adverbs before. */
    private static void takeOver(ParsedSentence sentence, int gerund, int noun, TreeEdit edit) {
        edit.attach(noun, gerund, "obj");
        sentence.children(noun, "advmod").stream().filter(c -> c < gerund).forEach(c -> edit.attach(c, gerund, "advmod"));
    }
}
