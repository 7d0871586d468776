package org.geokg.text.repair;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Mends phrases: prepositions shared by a list, and participles with a preposition taken for adjectives. */
final class PhraseRepair {
    private static final Set<String> FOR = Set.of("for", "to", "with", "from", "against", "through", "into");

    private PhraseRepair() {}

    static ParsedSentence mend(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            sharedPreposition(sentence, edit, i);
            gerund(sentence, edit, i);
            possession(sentence, edit, i);
            article(sentence, edit, i - 1);
            headlessOf(sentence, edit, i);
            apposition(sentence, edit, i);
            secondOfSomebody(sentence, edit, i);
            secondSaid(sentence, edit, i);
        }
        return edit.result();
    }

    /** "concluded by X with A in 2021 and with B": B stands beside A, not beside the verb. */
    private static void sharedPreposition(ParsedSentence sentence, TreeEdit edit, int noun) {
        int verb = sentence.headOrRoot(noun);
        if (verb < 0 || !sentence.is(noun, "conj") || !sentence.tag(noun).startsWith("NN") || !sentence.tag(verb).startsWith("VB")) {
            return;
        }
        String preposition = sentence.child(noun, "case").map(sentence::lemma).orElse("");
        Stream<Integer> ofObject = sentence.children(verb, "obj", "nsubj:pass").stream()
                .flatMap(o -> sentence.children(o, "nmod").stream());
        Stream.concat(sentence.children(verb, "obl", "nmod").stream(), ofObject)
                .filter(o -> o < noun && sentence.child(o, "case").map(sentence::lemma).orElse("-").equals(preposition))
                .reduce((a, b) -> b)
                .ifPresent(o -> edit.attach(noun, o, "conj"));
    }

    /** "member of the Comprehensive and Progressive Agreement": "of" was taken for a clause and the name for a part of it. */
    private static void headlessOf(ParsedSentence sentence, TreeEdit edit, int of) {
        int noun = sentence.headOrRoot(of);
        boolean clause = sentence.lemma(of).equals("of") && sentence.tag(of).equals("IN") && sentence.is(of, "acl") && noun == of - 1;
        if (clause) {
            sentence.child(of, "dep").filter(n -> n > of && sentence.tag(n).startsWith("NN")).ifPresent(name -> {
                edit.attach(name, noun, "nmod");
                edit.attach(of, name, "case");
            });
        }
    }

    /** "the main route for Mali, Chad's ally and Niger's rival": said of the name before the comma, not of the noun before that. */
    private static void apposition(ParsedSentence sentence, TreeEdit edit, int noun) {
        int host = sentence.headOrRoot(noun);
        boolean said = host >= 0 && host < noun && sentence.is(noun, "appos") && LexicalClass.STANDING.has(sentence.lemma(noun))
                && sentence.tag(host).matches("NNS?");
        int first = said ? sentence.children(noun).stream().filter(c -> sentence.is(c, "nmod:poss"))
                .map(c -> sentence.children(c).stream().reduce(c, Math::min)).findFirst().orElse(-1) : -1;
        int name = first - 2;
        boolean behindName = name > host && sentence.tag(first - 1).equals(",") && sentence.tag(name).startsWith("NNP");
        if (behindName && sentence.children(name, "case").stream().anyMatch(c -> FOR.contains(sentence.lemma(c)))) {
            edit.attach(noun, name, "appos");
        }
    }

    /** "Chad's ally in the region and Niger's rival": one beside the other, not beside the region. */
    private static void secondOfSomebody(ParsedSentence sentence, TreeEdit edit, int noun) {
        int place = sentence.headOrRoot(noun);
        boolean listed = place >= 0 && sentence.is(noun, "conj") && LexicalClass.STANDING.has(sentence.lemma(noun))
                && !sentence.children(noun, "nmod:poss").isEmpty() && sentence.is(place, "nmod")
                && sentence.children(noun, "case").isEmpty();
        int first = listed ? sentence.headOrRoot(place) : -1;
        if (first >= 0 && LexicalClass.STANDING.has(sentence.lemma(first)) && !LexicalClass.STANDING.has(sentence.lemma(place))) {
            edit.attach(noun, first, "conj");
        }
    }

    /** "is a partner of NATO since 2004 and a member of the council": one beside the other, not beside the name or the year. */
    private static void secondSaid(ParsedSentence sentence, TreeEdit edit, int noun) {
        int name = sentence.headOrRoot(noun);
        boolean listed = name >= 0 && name < noun && sentence.is(noun, "conj") && sentence.tag(noun).equals("NN")
                && sentence.tag(name).matches("NNPS?|CD") && !LexicalClass.QUANTITY.has(sentence.lemma(noun))
                && sentence.children(noun, "det").stream().anyMatch(d -> sentence.lemma(d).equals("a"))
                && sentence.children(noun, "nmod").stream().anyMatch(n -> isOf(sentence, n));
        int first = listed ? sentence.headOrRoot(name) : -1;
        boolean said = first >= 0 && sentence.tag(first).equals("NN")
                && (sentence.is(first, "appos") || !sentence.children(first, "cop").isEmpty());
        if (said && sentence.relation(name).matches("nmod|obl")) {
            edit.attach(noun, first, "conj");
        }
    }

    private static boolean isOf(ParsedSentence sentence, int noun) {
        return sentence.children(noun, "case").stream().anyMatch(c -> sentence.lemma(c).equals("of"));
    }

    /** "responded by severing ties", "raised the stakes, severing ties": the noun is the participle's object. */
    private static void gerund(ParsedSentence sentence, TreeEdit edit, int participle) {
        int noun = sentence.headOrRoot(participle);
        boolean modifier = noun > participle && sentence.tag(participle).equals("VBG") && sentence.is(participle, "amod");
        if (!modifier || LexicalClass.ADJECTIVAL.has(sentence.token(participle).word().toLowerCase(Locale.ROOT))) {
            return;
        }
        boolean fixed = sentence.is(participle - 1, "fixed"); // "instead of"
        boolean afterPreposition = sentence.children(noun, "case").contains(fixed ? sentence.headOrRoot(participle - 1) : participle - 1);
        boolean afterComma = sentence.tag(participle - 1).equals(",") && sentence.is(noun, "obj") && sentence.headOrRoot(noun) < participle;
        int above = sentence.headOrRoot(noun);
        int governor = above >= 0 && sentence.lemma(above).equals("short") ? sentence.headOrRoot(above) : above; // "stopped short of"
        if (afterComma) {
            edit.attach(participle, above, "advcl");
            edit.attach(noun, participle, "obj");
            return;
        }
        if (!afterPreposition || governor < 0 || !sentence.tag(governor).startsWith("VB")) {
            return;
        }
        edit.attach(participle, governor, "advcl");
        edit.attach(noun, participle, "obj");
        edit.attach(participle - 1, participle, "mark");
    }

    /** "which has troops": the verb was taken for an auxiliary of the noun. */
    private static void possession(ParsedSentence sentence, TreeEdit edit, int noun) {
        if (!sentence.tag(noun).startsWith("NN") || !sentence.children(noun, "cop", "aux:pass").isEmpty()) {
            return;
        }
        sentence.child(noun, "aux").filter(a -> a < noun && sentence.lemma(a).equals("have")).ifPresent(have -> {
            edit.takePlaceOf(have, noun);
            edit.attach(noun, have, "obj");
            sentence.children(noun, "nsubj", "advmod", "mark").stream()
                    .filter(c -> c < have)
                    .forEach(c -> edit.attach(c, have, sentence.relation(c)));
        });
    }

    /** "A security and defence partnership was signed": the article was taken for the subject, its noun for a part of it. */
    private static void article(ParsedSentence sentence, TreeEdit edit, int article) {
        boolean headless = sentence.tag(article).equals("DT") && !sentence.is(article, "det")
                && Set.of("a", "an", "the").contains(sentence.lemma(article));
        if (!headless) {
            return;
        }
        sentence.child(article, "dep").filter(n -> n > article && sentence.tag(n).startsWith("NN")).ifPresent(noun -> {
            edit.takePlaceOf(noun, article);
            edit.attach(article, noun, "det");
        });
    }
}
