package org.geokg.text.repair;

import java.util.Set;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Mends clauses of time that the parser took for phrases: "since [Chad and Togo restored ties]". */
final class TimeClauseRepair {
    private static final Set<String> CONJUNCTIONS = Set.of("since", "after", "before", "until", "as", "while", "when", "once", "because");

    private static final Set<String> PREPOSITIONS = Set.of("since", "after", "before", "until");

    private static final Set<String> LOOSE = Set.of("dep", "parataxis", "ccomp");
    private static final Set<String> SPANS = Set.of("minute", "hour", "day", "week", "month", "year", "decade");

    private static final Set<String> IN_LIST = Set.of("conj", "compound", "flat");

    private TimeClauseRepair() {}

    /** The noun behind the conjunction becomes the subject of the verb that follows it. */
    static void look(ParsedSentence sentence, int verb, TreeEdit edit) {
        if (verb < 2 || !sentence.isFinite(verb) || !canBeSubject(sentence, verb)
                || !sentence.children(verb, "nsubj", "nsubj:pass", "csubj").isEmpty()) {
            return;
        }
        int name = head(sentence, behindNoun(sentence, verb) - 1);
        int governor = sentence.headOrRoot(name);
        boolean phrase = governor >= 0 && governor < name && (sentence.is(name, "nmod") || sentence.is(name, "obl"));
        boolean stray = sentence.is(verb, "acl") && governor >= 0
                && (sentence.headOrRoot(verb) == name || sentence.isWithin(governor, sentence.headOrRoot(verb)));
        stray |= LOOSE.contains(sentence.relation(verb)) && governor >= 0 && sentence.isWithin(governor, sentence.headOrRoot(verb));
        int conjunction = sentence.children(name, "case").stream()
                .filter(c -> CONJUNCTIONS.contains(sentence.lemma(c))).findFirst().orElse(-1);
        if (phrase && stray && conjunction >= 0) {
            boolean loose = LOOSE.contains(sentence.relation(verb)) && sentence.tag(sentence.headOrRoot(verb)).startsWith("VB");
            edit.attach(verb, loose ? sentence.headOrRoot(verb) : governor, "advcl");
            edit.attach(name, verb, "nsubj");
            edit.attach(conjunction, verb, "mark");
        }
    }

    /** "signed a treaty after [Israel and the PLO] signed one": they were read as a phrase of the verb whose subject they are. */
    static void asPhrase(ParsedSentence sentence, int name, TreeEdit edit) {
        int verb = sentence.headOrRoot(name);
        int conjunction = sentence.children(name, "case").stream()
                .filter(c -> PREPOSITIONS.contains(sentence.lemma(c))).findFirst().orElse(-1);
        boolean phrase = sentence.is(name, "obl") && verb > name && conjunction >= 0 && LOOSE.contains(sentence.relation(verb))
                && sentence.headOrRoot(verb) >= 0 && sentence.headOrRoot(verb) < conjunction;
        if (phrase && sentence.isFinite(verb) && sentence.children(verb, "nsubj", "nsubj:pass", "csubj", "expl").isEmpty()) {
            edit.attach(name, verb, "nsubj");
            edit.attach(conjunction, verb, "mark");
            edit.attach(verb, sentence.headOrRoot(verb), "advcl");
        }
    }

    /** "Since [Oman's accession] in 2000, trade has grown": of two subjects before one verb the first is a phrase's. */
    static void ofPhrase(ParsedSentence sentence, int noun, TreeEdit edit) {
        int verb = sentence.headOrRoot(noun);
        if (verb < noun || !sentence.relation(noun).startsWith("nsubj")) {
            return;
        }
        int conjunction = sentence.children(verb, "mark").stream()
                .filter(m -> m < noun && PREPOSITIONS.contains(sentence.lemma(m))).findFirst().orElse(-1);
        boolean second = sentence.children(verb, "nsubj", "nsubj:pass", "expl").stream()
                .anyMatch(s -> s > noun && s < verb && sentence.tag(sentence.begin(s) - 1).equals(","));
        int apposed = second || conjunction < 0 ? -1 : sentence.children(noun, "appos").stream()
                .filter(a -> a > noun && a + 1 < sentence.size() && sentence.tag(sentence.begin(a) - 1).equals(","))
                .filter(a -> a + 1 == verb || sentence.headOrRoot(a + 1) == verb).findFirst().orElse(-1);
        if (apposed >= 0) {
            edit.attach(apposed, verb, sentence.relation(noun));
        }
        if (conjunction >= 0 && (second || apposed >= 0)) {
            edit.attach(noun, verb, "obl");
            edit.attach(conjunction, noun, "case");
        }
    }

    /** A name right before; another noun only where the verb is no participle: "after the bloc suspended Mali", "as talks began". */
    private static boolean canBeSubject(ParsedSentence sentence, int verb) {
        String tag = sentence.tag(behindNoun(sentence, verb) - 1);
        boolean object = sentence.children(verb, "obj").stream().anyMatch(o -> o > verb);
        boolean noParticiple = !sentence.tag(verb).equals("VBD") || LexicalClass.PLAIN_PAST.has(sentence.token(verb).word());
        return tag.startsWith("NNP") || tag.startsWith("NN") && (object || noParticiple);
    }

    /** Where the words begin that stand between the noun and its verb: "Trump [abruptly] ended". */
    private static int behindNoun(ParsedSentence sentence, int verb) {
        int i = verb;
        while (i > 1 && sentence.tag(i - 1).equals("RB")) {
            i--;
        }
        return i;
    }

    /** "X suspended [Y], three days after a coup toppled it": Y was taken for the subject of the clause of time. */
    static void behindTimespan(ParsedSentence sentence, int verb, TreeEdit edit) {
        int main = sentence.headOrRoot(verb);
        int object = sentence.child(verb, "nsubj").orElse(-1);
        if (!sentence.is(verb, "ccomp") || main < 0 || object < main || !sentence.children(main, "obj").isEmpty()) {
            return;
        }
        int conjunction = conjunctionBehindSpan(sentence, object, verb);
        if (conjunction < 0) {
            return;
        }
        int subject = head(sentence, verb - 1);
        edit.attach(object, main, "obj");
        edit.attach(verb, main, "advcl");
        edit.attach(conjunction, verb, "mark");
        edit.attach(conjunction - 1, verb, "dep");
        if (subject > conjunction && sentence.tag(subject).startsWith("N")) {
            edit.attach(subject, verb, "nsubj");
        }
    }

    private static int conjunctionBehindSpan(ParsedSentence sentence, int from, int to) {
        boolean comma = false;
        for (int i = from + 1; i < to; i++) {
            comma |= sentence.tag(i).equals(",");
            if (comma && CONJUNCTIONS.contains(sentence.lemma(i)) && SPANS.contains(sentence.lemma(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    /** The head of the phrase that ends there and has a conjunction before it, else of its last list of names. */
    private static int head(ParsedSentence sentence, int last) {
        int name = last;
        while (IN_LIST.contains(sentence.relation(name))) {
            name = sentence.headOrRoot(name);
        }
        int whole = name;
        while (whole > 0 && whole <= last && !hasConjunction(sentence, whole) && sentence.is(whole, "nmod")) {
            whole = sentence.headOrRoot(whole);
        }
        return whole >= 0 && hasConjunction(sentence, whole) ? whole : name;
    }

    private static boolean hasConjunction(ParsedSentence sentence, int noun) {
        return sentence.children(noun, "case").stream().anyMatch(c -> CONJUNCTIONS.contains(sentence.lemma(c)));
    }
}
