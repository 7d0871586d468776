package org.geokg.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.geokg.text.Arguments;
import org.geokg.text.ParsedSentence;

/** The shape of noun phrases: where they begin, what modifies them, and whether they point at somebody known. */
final class NounPhrases {
    private static final Set<String> POINTING = Set.of("the", "this", "that");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final WordBook words;

    NounPhrases(ParsedSentence sentence, Arguments arguments, WordBook words) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.words = words;
    }

    /** The first token of the phrase, its head at the latest. */
    int first(int head) {
        int first = head;
        for (int c : sentence.children(head, "det", "amod", "compound", "nmod:poss", "nummod")) {
            first = Math.min(first, c);
        }
        return first;
    }

    /** The words of the phrase up to its head. */
    String text(int head) {
        return sentence.words(first(head), head);
    }

    /** Adjectives and nouns before the head, in lower case. */
    List<String> modifiers(int head) {
        return sentence.children(head, "amod", "compound").stream()
                .flatMap(c -> Stream.concat(sentence.children(c, "compound", "amod").stream(), Stream.of(c)))
                .map(c -> sentence.token(c).word().toLowerCase(Locale.ROOT))
                .toList();
    }

    boolean isPlural(int head) {
        return sentence.tag(head).endsWith("S") || sentence.lemma(head).equals("both");
    }

    boolean isDefinite(int head) {
        boolean article = sentence.children(head, "det").stream().anyMatch(d -> POINTING.contains(sentence.lemma(d)));
        return (article || isOwnCountry(head))
                && sentence.children(head, "acl:relcl", "acl").stream().allMatch(c -> isLoose(head))
                && sentence.children(head, "nmod").stream().noneMatch(c -> arguments.prepositions(c).equals("of"));
    }

    /** "her country": the one that the speaker was introduced with. */
    private boolean isOwnCountry(int head) {
        return Set.of("country", "nation").contains(sentence.lemma(head))
                && sentence.children(head, "nmod:poss").stream()
                        .anyMatch(c -> Set.of("his", "her").contains(sentence.token(c).word().toLowerCase(Locale.ROOT)));
    }

    /** A clause behind a comma tells more of somebody known; one without tells who is meant. */
    private boolean isLoose(int head) {
        return head + 1 < sentence.size() && sentence.tag(head + 1).equals(",");
    }

    /** "the two countries", "both sides", "both", "the two": who were named together. */
    boolean isPair(int head) {
        String lemma = sentence.lemma(head);
        return isPlural(head) && isPairOfNoun(head, lemma) || lemma.equals("both")
                || lemma.equals("two") && sentence.tag(head).equals("CD");
    }

    private boolean isPairOfNoun(int head, String lemma) {
        boolean two = sentence.children(head, "nummod").stream().anyMatch(n -> sentence.lemma(n).equals("two"))
                || sentence.children(head, "det", "cc:preconj").stream().anyMatch(d -> sentence.lemma(d).equals("both"));
        return two && words.has(WordClass.PAIR, lemma) || lemma.equals("belligerent");
    }
}
