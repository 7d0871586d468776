package org.geokg.text.repair;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Mends participles that open a sentence and tell of its subject: "Accusing Kyiv of lying, Moscow left". */
final class FrontedParticiple {
    private FrontedParticiple() {}

    /** "Accusing [Kyiv] of lying, Moscow left": Kyiv was read as a second subject, the participle as its adjective. */
    static void withObject(ParsedSentence sentence, int participle, TreeEdit edit) {
        int noun = sentence.headOrRoot(participle);
        int verb = noun < 0 ? -1 : sentence.headOrRoot(noun);
        boolean active = sentence.tag(participle).equals("VBG") || isPerfect(sentence, participle);
        boolean modifier = opens(sentence, participle) && active && noun > participle && verb > noun
                && sentence.is(participle, "amod") && sentence.is(noun, "nsubj");
        Optional<Integer> apposed = modifier ? apposedSubject(sentence, noun, verb) : Optional.empty();
        boolean subject = modifier && sentence.children(verb, "nsubj").stream().anyMatch(s -> s > noun && behindComma(sentence, s));
        if (subject || apposed.isPresent()) {
            apposed.ifPresent(a -> edit.attach(a, verb, "nsubj"));
            edit.attach(participle, verb, "advcl");
            edit.attach(noun, participle, "obj");
            if (isBehindWhile(sentence, participle)) {
                edit.attach(participle - 1, participle, "mark");
            }
            if (isPerfect(sentence, participle)) {
                edit.attach(participle - 1, participle, "aux");
            }
            sentence.children(noun, "nmod", "advcl", "acl").stream()
                    .filter(c -> c > noun)
                    .forEach(c -> edit.attach(c, participle, sentence.tag(c).startsWith("VB") ? "advcl" : "obl"));
        }
    }

    /** "Ending [a visit to Lima], [Doe] said": both were hung on the verb, and who said it on the last name before. */
    static void besideObject(ParsedSentence sentence, int participle, TreeEdit edit) {
        int verb = sentence.headOrRoot(participle);
        boolean beside = opens(sentence, participle) && sentence.tag(participle).equals("VBG") && verb > participle
                && List.of("discourse", "dep", "advmod", "csubj", "nsubj", "advcl", "obl").contains(sentence.relation(participle))
                && sentence.tag(verb).startsWith("VB");
        List<Integer> subjects = beside ? sentence.children(verb, "nsubj") : List.of();
        if (subjects.size() == 1 && subjects.getFirst() > participle && sentence.first(subjects.getFirst()) == participle + 1) {
            int object = subjects.getFirst();
            apposedWithin(sentence, object, verb).ifPresent(subject -> {
                edit.attach(subject, verb, "nsubj");
                edit.attach(participle, verb, "advcl");
                edit.attach(object, participle, "obj");
            });
        }
    }

    /** "Standing beside Doe in Lima, [Roe] spoke": the participle was read as the subject, and who spoke as a name for the place. */
    static void asSubject(ParsedSentence sentence, int participle, TreeEdit edit) {
        int verb = sentence.headOrRoot(participle);
        boolean subject = opens(sentence, participle) && sentence.tag(participle).equals("VBG") && verb > participle
                && List.of("nsubj", "csubj").contains(sentence.relation(participle)) && sentence.tag(verb).startsWith("VB")
                && sentence.children(verb, "nsubj").stream().allMatch(s -> s == participle);
        if (subject) {
            apposedWithin(sentence, participle, verb)
                    .filter(name -> IntStream.range(name, verb).noneMatch(i -> sentence.tag(i).equals(",")))
                    .ifPresent(name -> {
                        edit.attach(name, verb, "nsubj");
                        edit.attach(participle, verb, "advcl");
                    });
        }
    }

    /** "Roe, meeting [President Doe], said": whom she met was read as another name for her. */
    static void betweenCommas(ParsedSentence sentence, int participle, TreeEdit edit) {
        boolean modifier = participle > 1 && sentence.tag(participle).equals("VBG") && sentence.tag(participle - 1).equals(",")
                && isPartOfName(sentence, participle) && !LexicalClass.ADJECTIVAL.has(sentence.token(participle).word());
        int name = participle;
        while (modifier && isPartOfName(sentence, name)) {
            name = sentence.headOrRoot(name);
        }
        int noun = modifier ? sentence.headOrRoot(name) : -1;
        if (noun >= 0 && noun < participle && sentence.is(name, "appos") && sentence.tag(name).startsWith("NNP")) {
            edit.attach(participle, noun, "acl");
            edit.attach(name, participle, "obj");
        }
    }

    private static boolean isPartOfName(ParsedSentence sentence, int token) {
        return List.of("amod", "compound").contains(sentence.relation(token)) && sentence.headOrRoot(token) > token;
    }

    /** "Accusing [Kyiv] of lying, [the Kremlin] left": the true subject was read as another name for the object. */
    private static Optional<Integer> apposedSubject(ParsedSentence sentence, int noun, int verb) {
        return sentence.tag(noun).startsWith("NNP")
                ? sentence.children(noun, "appos").stream().filter(a -> a < verb && behindComma(sentence, a)).reduce((a, b) -> b)
                : Optional.empty();
    }

    /** The same deeper down: "Having signed [a pact with Albania], [Ghana] left". */
    private static Optional<Integer> apposedWithin(ParsedSentence sentence, int object, int verb) {
        for (int i = verb - 1; i > object; i--) {
            if (sentence.is(i, "appos") && sentence.tag(i).startsWith("NNP") && sentence.isWithin(i, object) && behindComma(sentence, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "Accused by Armenia of lying, Baku says", "Speaking in Lima, Doe said": the participle was left without a place. */
    static void loose(ParsedSentence sentence, int participle, TreeEdit edit) {
        int verb = sentence.headOrRoot(participle);
        boolean loose = opens(sentence, participle) && List.of("VBN", "VBG").contains(sentence.tag(participle)) && verb > participle
                && List.of("dep", "nsubj", "csubj", "advmod").contains(sentence.relation(participle)) && sentence.tag(verb).startsWith("VB")
                && sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(s -> s > participle && behindComma(sentence, s));
        if (loose) {
            edit.attach(participle, verb, "advcl");
        }
    }

    /** "Threatened by Iran, Kuwait asked": the participle was taken for the main verb. */
    static void asMain(ParsedSentence sentence, int participle, TreeEdit edit) {
        boolean root = opens(sentence, participle) && sentence.headOrRoot(participle) < 0
                && List.of("VBN", "VBG").contains(sentence.tag(participle)) && sentence.children(participle, "nsubj").isEmpty()
                && (isPerfect(sentence, participle) || sentence.children(participle, "aux").isEmpty());
        if (!root) {
            return;
        }
        sentence.children(participle, "ccomp", "parataxis", "dep", "advcl").stream()
                .filter(c -> sentence.tag(c).startsWith("VB") && sentence.children(c, "mark").isEmpty())
                .filter(c -> sentence.children(c, "nsubj", "nsubj:pass").stream()
                        .anyMatch(s -> behindComma(sentence, s) || apposedWithin(sentence, s, c).isPresent()))
                .findFirst()
                .ifPresent(main -> {
                    edit.takePlaceOf(main, participle);
                    edit.attach(participle, main, "advcl");
                    sentence.child(main, "nsubj").filter(s -> !behindComma(sentence, s)).ifPresent(object -> {
                        apposedWithin(sentence, object, main).ifPresent(s -> edit.attach(s, main, "nsubj"));
                        edit.attach(object, participle, "obj");
                    });
                });
    }

    /** "Morocco, having cut ties with Iran, turned": the participle was read as an adjective of its object. */
    static void perfect(ParsedSentence sentence, int participle, TreeEdit edit) {
        int noun = sentence.headOrRoot(participle);
        int above = noun < 0 ? -1 : sentence.headOrRoot(noun);
        boolean misread = above >= 0 && noun > participle && participle > 0 && sentence.tag(participle).equals("VBN")
                && sentence.is(participle, "amod") && sentence.lemma(participle - 1).equals("have")
                && sentence.tag(participle - 1).equals("VBG") && List.of("appos", "dep", "nmod", "advcl").contains(sentence.relation(noun));
        int verb = !misread ? -1 : sentence.tag(above).startsWith("VB") ? above : sentence.headOrRoot(above);
        if (verb >= 0) {
            edit.attach(participle, verb, "advcl");
            edit.attach(noun, participle, "obj");
            edit.attach(participle - 1, participle, "aux");
        }
    }

    /** "[Based] in Jakarta, ASEAN left": the participle was read as a part of "in". */
    static void asCase(ParsedSentence sentence, int participle, TreeEdit edit) {
        int noun = sentence.headOrRoot(participle);
        int verb = noun < 0 ? -1 : sentence.headOrRoot(noun);
        boolean misread = opens(sentence, participle) && sentence.tag(participle).equals("VBN") && sentence.is(participle, "case")
                && noun > participle && verb > noun && sentence.tag(verb).startsWith("VB") && sentence.headOrRoot(participle + 1) == noun
                && sentence.tag(participle + 1).equals("IN") && sentence.is(participle + 1, "case");
        if (misread) {
            edit.attach(participle, verb, "advcl");
            edit.attach(noun, participle, "obl");
        }
    }

    /** "having left". */
    private static boolean isPerfect(ParsedSentence sentence, int participle) {
        return participle > 0 && sentence.tag(participle).equals("VBN") && sentence.tag(participle - 1).equals("VBG")
                && sentence.lemma(participle - 1).equals("have");
    }

    private static boolean opens(ParsedSentence sentence, int token) {
        return token == 0 || token == 1 && (!Character.isLetterOrDigit(sentence.token(0).word().charAt(0)) || isPerfect(sentence, token)
                || isBehindWhile(sentence, token));
    }

    private static boolean isBehindWhile(ParsedSentence sentence, int token) {
        return token == 1 && List.of("while", "when", "after", "before", "by", "in", "without", "since").contains(sentence.lemma(0));
    }

    /** Whether the phrase of a noun begins right behind a comma. */
    private static boolean behindComma(ParsedSentence sentence, int noun) {
        int first = noun;
        for (int next = sentence.first(noun); next < first; next = sentence.first(first)) {
            first = next;
        }
        return first > 0 && (sentence.tag(first - 1).equals(",") || sentence.tag(first).equals(","));
    }
}
