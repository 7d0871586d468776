package org.geokg.claim.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.ParsedSentence;
import org.geokg.text.TaggedSentence;

/** Auxiliaries that deny of somebody what was told before of another: "nor have Spain and Greece", "but Chile has not". */
final class DeniedEllipsis {
    private static final Set<String> AUXILIARIES = Set.of("have", "do");
    private static final Set<String> NEITHER = Set.of("nor", "neither");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t");
    private static final Set<String> ENDS = Set.of(".", ",", ";", ":", "--", "–", "—", "''", ")", "-RRB-", "and", "but");

    private final ParsedSentence sentence;

    DeniedEllipsis(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** Whether there may be one, told from words alone. */
    static boolean mayBeIn(TaggedSentence sentence) {
        return IntStream.range(0, sentence.size()).anyMatch(i -> AUXILIARIES.contains(sentence.lemma(i))
                && (isBehindNeither(sentence, i) || isBare(sentence, i)));
    }

    boolean isAt(int verb) {
        return AUXILIARIES.contains(sentence.lemma(verb))
                && (isBehindNeither(sentence.sentence(), verb) || isBare(sentence.sentence(), verb))
                && !actors(verb).isEmpty();
    }

    /** Those behind it in "nor have Spain and Greece", however they are parsed; those before it in "Chile has not". */
    List<Integer> actors(int verb) {
        if (isBehindNeither(sentence.sentence(), verb)) {
            return sentence.children(verb, "obj", "nsubj").stream().filter(c -> c > verb).toList();
        }
        List<Integer> subjects = sentence.children(verb, "nsubj").stream().filter(c -> c < verb).toList();
        boolean beside = subjects.isEmpty() && verb > 0 && sentence.tag(verb - 1).startsWith("NNP");
        return beside ? List.of(verb - 1) : subjects;
    }

    private static boolean isBehindNeither(TaggedSentence sentence, int verb) {
        return NEITHER.contains(sentence.lemma(verb - 1))
                && (sentence.tag(verb + 1).startsWith("NNP") || sentence.tag(verb + 1).equals("DT"));
    }

    private static boolean isBare(TaggedSentence sentence, int verb) {
        boolean denied = NOT.contains(sentence.word(verb + 1).toLowerCase(Locale.ROOT));
        return denied && (verb + 2 >= sentence.size() || ENDS.contains(sentence.word(verb + 2)));
    }
}
