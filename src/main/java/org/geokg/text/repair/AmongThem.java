package org.geokg.text.repair;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.ParsedSentence;

/**
 * Mends what hangs on the verb although it tells more of somebody before: in "sanctioned ten officials on Monday, among them X" X is
 * one of the officials, and in "Serbia, itself accused of it," nobody accuses.
 */
final class AmongThem {
    private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");

    private AmongThem() {}

    static void look(ParsedSentence sentence, int them, TreeEdit edit) {
        boolean listing = them > 2 && sentence.lemma(them).equals("they") && sentence.lemma(them - 1).equals("among")
                && Set.of(",", "-", "(").contains(sentence.lemma(them - 2));
        if (!listing) {
            return;
        }
        int verb = sentence.headOrRoot(them);
        several(sentence, them - 2).ifPresent(whole -> {
            edit.attach(them, whole, "nmod");
            List<Integer> loose = verb < 0 ? List.of() : sentence.children(verb, "dep", "appos");
            loose.stream().filter(n -> sentence.first(n) == them + 1).forEach(n -> edit.attach(n, them, "dep"));
        });
    }

    /** The last counted ones before a comma, else the last of whom there are several. */
    private static OptionalInt several(ParsedSentence sentence, int comma) {
        List<Integer> plurals = IntStream.range(0, comma).filter(t -> sentence.tag(t).matches("NNP?S")).boxed().toList();
        List<Integer> counted = plurals.stream().filter(t -> !sentence.children(t, "nummod").isEmpty()).toList();
        return (counted.isEmpty() ? plurals : counted).stream().mapToInt(Integer::intValue).reduce((one, later) -> later);
    }

    static void emphasis(ParsedSentence sentence, int word, TreeEdit edit) {
        int participle = sentence.headOrRoot(word);
        boolean emphatic = sentence.relation(word).startsWith("nsubj") && REFLEXIVE.contains(sentence.token(word).word())
                && participle == word + 1 && sentence.tag(participle).equals("VBN") && sentence.is(participle, "acl");
        if (emphatic) {
            edit.attach(word, sentence.headOrRoot(participle), "advmod");
        }
    }
}
