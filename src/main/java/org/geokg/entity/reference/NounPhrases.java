package org.geokg.entity.reference;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

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
                .map(c -> isSited(c) ? seatBefore(c) : (isOfSelf(c) ? "self-" : "") + sentence.token(c).word().toLowerCase(Locale.ROOT))
                .toList();
    }

    private boolean isSited(int token) {
        return token > 1 && sentence.token(token - 1).isHyphen() && words.has(WordClass.SITED, sentence.token(token).word());
    }

    /** "addis ababa-based" for "Addis Ababa-headquartered". */
    private String seatBefore(int sited) {
        int begin = sited - 2;
        while (begin > 0 && sentence.tag(begin - 1).equals("NNP")) {
            begin--;
        }
        return IntStream.range(begin, sited - 1).mapToObj(i -> sentence.token(i).word()).collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT) + Descriptors.SITED;
    }

    /** "self-ruled" is three tokens. */
    private boolean isOfSelf(int token) {
        return token > 1 && sentence.token(token - 1).isHyphen() && sentence.token(token - 2).word().equalsIgnoreCase("self");
    }

    /** "the former Portuguese colony": whosever it was, it is theirs no more. */
    boolean isFormerPossession(int head) {
        return words.has(WordClass.POSSESSION, sentence.lemma(head))
                && modifiers(head).stream().anyMatch(m -> words.has(WordClass.ONE_TIME, m));
    }

    boolean isPlural(int head) {
        return sentence.tag(head).endsWith("S") || sentence.lemma(head).equals("both");
    }

    boolean isDefinite(int head) {
        boolean article = sentence.children(head, "det").stream().anyMatch(d -> POINTING.contains(sentence.lemma(d)));
        return (article || isOwnCountry(head))
                && sentence.children(head, "acl:relcl", "acl").stream().allMatch(c -> isLoose(head))
                && sentence.children(head, "nmod").stream().noneMatch(c -> arguments.prepositions(c).equals("of") && !isCount(c));
    }

    /** "the nation of 10 million" is not told from others by that. */
    private boolean isCount(int head) {
        return sentence.tag(head).equals("CD") || !sentence.children(head, "nummod").isEmpty();
    }

    /** "her country": the one that the speaker was introduced with. */
    private boolean isOwnCountry(int head) {
        return words.has(WordClass.COUNTRY, sentence.lemma(head))
                && sentence.children(head, "nmod:poss").stream()
                        .anyMatch(c -> Set.of("his", "her").contains(sentence.token(c).word().toLowerCase(Locale.ROOT)));
    }

    /** A clause behind a comma tells more of somebody known; one without tells who is meant. */
    private boolean isLoose(int head) {
        return head + 1 < sentence.size() && sentence.tag(head + 1).equals(",");
    }

    /**
     * How many are spoken of together, as in "the two countries", "both sides", "both", "the three"; empty where the phrase
     * is about one or does not tell.
     */
    OptionalInt number(int head) {
        String lemma = sentence.lemma(head);
        if (lemma.equals("both") || numberOf(lemma) > 1 && isPointedAt(head) && isAlone(head)) {
            return OptionalInt.of(Math.max(2, numberOf(lemma)));
        }
        if (sentence.tag(head).equals("CD")) {
            boolean bare = lemma.equals("two") && sentence.children(head, "nmod").isEmpty(); // "two of the wars"
            return isPointedAt(head) || bare ? number(lemma) : OptionalInt.empty();
        }
        if (isEach(head)) {
            return OptionalInt.of(2);
        }
        return isPlural(head) && words.has(WordClass.PAIR, lemma) ? numberOfNoun(head) : OptionalInt.empty();
    }

    /** How many a noun means by itself: "the pair", "the trio"; 0 where it tells no number. */
    static int numberOf(String noun) {
        return switch (noun) {
            case "pair", "duo", "twosome" -> 2;
            case "trio", "threesome" -> 3;
            case "quartet", "foursome" -> 4;
            default -> 0;
        };
    }

    /** Not "the pair of jets". */
    private boolean isAlone(int head) {
        return sentence.children(head, "nmod").stream().noneMatch(c -> arguments.prepositions(c).equals("of"));
    }

    /** "each side": both of them. */
    private boolean isEach(int head) {
        return (words.has(WordClass.SIDE, sentence.lemma(head)) || words.has(WordClass.COUNTRY, sentence.lemma(head)))
                && sentence.children(head, "nmod", "acl", "acl:relcl").isEmpty()
                && sentence.children(head, "det").stream().anyMatch(d -> sentence.lemma(d).equals("each"));
    }

    private OptionalInt numberOfNoun(int head) {
        boolean both = sentence.children(head, "det", "cc:preconj").stream().anyMatch(d -> sentence.lemma(d).equals("both"))
                || first(head) > 0 && sentence.lemma(first(head) - 1).equals("both"); // often parsed as a conjunction
        if (both || sentence.lemma(head).equals("belligerent")) {
            return OptionalInt.of(2);
        }
        OptionalInt number = sentence.children(head, "nummod").stream().map(n -> number(sentence.lemma(n)))
                .filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
        boolean others = sentence.children(head, "compound").stream().anyMatch(c -> sentence.tag(c).equals("NNS"));
        return number.isPresent() && isPointedAt(head) && !others ? number : OptionalInt.empty();
    }

    /** The number before a noun, whoever they are: "three states"; empty where there is none or a larger one. */
    OptionalInt counted(int head) {
        return sentence.children(head, "nummod").stream().map(n -> number(sentence.lemma(n)))
                .filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
    }

    private boolean isPointedAt(int head) {
        return sentence.children(head, "det", "det:predet").stream()
                .anyMatch(d -> POINTING.contains(sentence.lemma(d)) || Set.of("all", "these", "those").contains(sentence.lemma(d)));
    }

    private static OptionalInt number(String word) {
        return switch (word) {
            case "two" -> OptionalInt.of(2);
            case "three" -> OptionalInt.of(3);
            case "four" -> OptionalInt.of(4);
            case "five" -> OptionalInt.of(5);
            default -> word.matches("[1-9][0-9]?") ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
        };
    }
}
