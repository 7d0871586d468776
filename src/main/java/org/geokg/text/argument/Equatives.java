package org.geokg.text.argument;

import java.util.List;
import org.geokg.text.ParsedSentence;

/** Finds who a sentence says that a described one is: "the last country to leave was [Chad]", "those that left include [Chad]". */
final class Equatives {
    private final ParsedSentence sentence;

    Equatives(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** The name that a common noun is equated with; else the noun itself. */
    int of(int noun) {
        int predicate = sentence.headOrRoot(noun);
        boolean described = predicate > noun && sentence.is(noun, "nsubj") && sentence.tag(noun).matches("NNS?|DT|CD");
        if (!described || isDenied(predicate)) {
            return noun;
        }
        if (sentence.tag(predicate).startsWith("NNP")) {
            boolean whole = !sentence.children(predicate, "cop").isEmpty() && sentence.children(predicate, "case").isEmpty();
            return whole ? predicate : noun;
        }
        boolean members = sentence.lemma(predicate).equals("include") && sentence.tag(predicate).startsWith("VB")
                && !sentence.tag(noun).equals("NN"); // "the bloc, founded in 2004, includes Cuba"
        return members
                ? sentence.children(predicate, "obj").stream().filter(o -> sentence.tag(o).startsWith("NNP")).findFirst().orElse(noun)
                : noun;
    }

    /** As {@link #of}, for a slot. */
    List<Integer> listOf(int noun) {
        return List.of(of(noun));
    }

    private boolean isDenied(int predicate) {
        return sentence.children(predicate, "advmod").stream().anyMatch(a -> sentence.lemma(a).matches("not|never|n't"));
    }
}
