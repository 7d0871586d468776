package org.geokg.text.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.text.ParsedSentence;

/** Mends nouns before the subject that tell who somebody is, which the parser took for another subject. */
final class FrontedApposition {
    private static final Set<String> COMPARING = Set.of("like", "unlike", "with", "alongside", "besides", "after");

    private FrontedApposition() {}

    static void look(ParsedSentence sentence, int noun, TreeEdit edit) {
        int verb = sentence.headOrRoot(noun);
        boolean first = verb > noun && sentence.relation(noun).startsWith("nsubj") && sentence.tag(noun).matches("NNS?");
        int begin = first ? sentence.begin(noun) : -1;
        int subject = first ? subjectBehind(sentence, noun, verb) : -1;
        if (subject < 0) {
            return;
        }
        if (begin == 0) {
            edit.attach(noun, subject, "appos");
        } else if (sentence.lemma(begin - 1).equals(",")) {
            comparedBefore(sentence, begin - 1, verb).ifPresent(name -> edit.attach(noun, name, "appos"));
        }
    }

    /** "[Once a member of ECOWAS], Ghana sent troops": it is the phrase that tells of what was once. */
    static void once(ParsedSentence sentence, int verb, TreeEdit edit) {
        boolean mark = sentence.headOrRoot(0) == verb && sentence.is(0, "mark") && sentence.lemma(0).equals("once")
                && sentence.tag(1).equals("DT");
        int noun = mark ? sentence.headOrRoot(1) : -1;
        if (noun > 1 && noun < verb && sentence.tag(noun).equals("NN") && sentence.headOrRoot(noun) == verb) {
            edit.attach(0, noun, "advmod");
        }
    }

    /** "[A member] of NATO, it was invited": the other subject, right behind the comma that closes the noun's phrase; -1 for none. */
    private static int subjectBehind(ParsedSentence sentence, int noun, int verb) {
        List<Integer> others = sentence.children(verb, "nsubj", "nsubj:pass").stream().filter(s -> s > noun && s < verb).toList();
        if (others.size() != 1 || !sentence.tag(others.getFirst()).matches("NNP.*|PRP")) {
            return -1;
        }
        int comma = sentence.begin(others.getFirst()) - 1;
        return comma > noun && sentence.lemma(comma).equals(",") && last(sentence, noun) == comma - 1 ? others.getFirst() : -1;
    }

    /**
     * "Like Norway, [a member] of the bloc, Iceland fishes", "Based in Oslo, [the capital] of Norway, it fishes": the name that ends
     * before a comma in a phrase that opens the sentence.
     */
    private static Optional<Integer> comparedBefore(ParsedSentence sentence, int comma, int verb) {
        boolean opened = sentence.is(0, "case") && (COMPARING.contains(sentence.lemma(0)) || sentence.tag(0).equals("VBN"));
        return sentence.children(verb, "obl", "nmod", "advcl").stream()
                .filter(c -> c < comma && sentence.tag(c).startsWith("NNP") && sentence.begin(c) == 0 && last(sentence, c) == comma - 1)
                .filter(c -> opened)
                .findFirst();
    }

    private static int last(ParsedSentence sentence, int head) {
        int last = head;
        while (last + 1 < sentence.size() && sentence.isWithin(last + 1, head) && !sentence.lemma(last + 1).equals(",")) {
            last++;
        }
        return last;
    }
}
