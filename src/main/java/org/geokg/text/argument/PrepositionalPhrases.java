package org.geokg.text.argument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.geokg.text.CalendarWords;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Finds the phrases that stand behind prepositions, where parsers hang them and where they should have. */
final class PrepositionalPhrases {
    /** "the last of its troops", "the bulk of the force". */
    private static final Set<String> PART = Set.of("first", "last", "rest", "bulk", "most", "remainder");
    /** "billions of dollars of weapons". */
    private static final Set<String> MONEY = Set.of("dollar", "euro", "pound", "worth", "$");

    private static final Set<String> TIME_WORDS = Set.of(
            "here", "there", "yesterday", "today", "tomorrow", "on", "last", "this", "week", "month", "year", "earlier",
            "recently", "late", "early", "next");

    private final ParsedSentence sentence;

    PrepositionalPhrases(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** "signed on Friday with X", "brokered by X between Y and Z": a day or a name takes no such phrase of its own. */
    List<Integer> behindName(int verb, String preposition) {
        if (preposition.equals("of") || preposition.equals("in")) {
            return List.of();
        }
        return sentence.children(verb).stream()
                .filter(c -> c > verb && sentence.relation(c).startsWith("obl") && isNameOrNumber(c))
                .map(c -> with(c, preposition))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isNameOrNumber(int token) {
        return sentence.tag(token).equals("NNP") || sentence.tag(token).equals("CD");
    }

    /** Its own phrases, or those of its "of" phrase: "memorandum of understanding with". */
    List<Integer> nested(int head, String preposition) {
        List<Integer> own = with(head, preposition);
        if (!own.isEmpty() || preposition.equals("of")) {
            return own;
        }
        return with(head, "of").stream()
                .filter(c -> sentence.tag(c).equals("NN") || sentence.tag(c).equals("NNS"))
                .flatMap(c -> with(c, preposition).stream())
                .toList();
    }

    List<Integer> with(int head, String preposition) {
        int space = preposition.indexOf(' ');
        List<Integer> adverbs = space < 0 ? List.of() : sentence.children(head, "advmod").stream()
                .filter(a -> sentence.lemma(a).equals(preposition.substring(0, space))).toList();
        for (int adverb : adverbs) {
            List<Integer> behind = with(adverb, preposition.substring(space + 1));
            if (!behind.isEmpty()) {
                return behind;
            }
        }
        return sentence.children(head).stream()
                .filter(c -> sentence.relation(c).startsWith("obl") || sentence.relation(c).startsWith("nmod")
                        || sentence.is(c, "advcl") || sentence.is(c, "acl") || sentence.is(c, "dep"))
                .filter(c -> !sentence.is(c, "nmod:poss"))
                .filter(c -> prepositions(c).equals(preposition))
                .toList();
    }

    /** "prevent the offensive into X", "deliveries of weapons to X": the phrase right behind the noun's own words. */
    List<Integer> rightBehind(int noun, String preposition) {
        int next = lastOf(noun, 0) + 1;
        for (int candidate : new int[] {noun + 1, next, pastTime(noun + 1)}) {
            if (candidate < sentence.size() && sentence.lemma(candidate).equals(preposition) && sentence.is(candidate, "case")
                    && sentence.headOrRoot(candidate) > candidate) {
                return List.of(sentence.headOrRoot(candidate));
            }
        }
        return List.of();
    }

    /** "talks here on Monday between": past words that tell when and where. */
    private int pastTime(int token) {
        int next = token;
        while (next < sentence.size() && (TIME_WORDS.contains(sentence.lemma(next))
                || CalendarWords.isDayOrMonth(sentence.lemma(next)))) {
            next++;
        }
        return next;
    }

    private int lastOf(int head, int depth) {
        int last = head;
        for (int c : sentence.children(head)) {
            if (c > head && depth < 8 && !sentence.is(c, "conj") && !sentence.is(c, "acl:relcl") && !sentence.is(c, "appos")
                    && !sentence.is(c, "punct") && !sentence.is(c, "cc")) {
                last = Math.max(last, lastOf(c, depth + 1));
            }
        }
        return last;
    }

    /** The prepositions before a phrase as one string in lower case: "out of", "on"; empty for a bare phrase. */
    String prepositions(int head) {
        StringBuilder words = new StringBuilder();
        for (int c : sentence.children(head, "case", "mark")) {
            if (!sentence.tag(c).equals("POS")) {
                if (words.isEmpty() && isTogether(c)) {
                    words.append(sentence.lemma(c - 1));
                }
                words.append(words.isEmpty() ? "" : " ").append(sentence.token(c).word().toLowerCase(Locale.ROOT));
                for (int fixed : sentence.children(c, "fixed")) {
                    words.append(' ').append(sentence.token(fixed).word().toLowerCase(Locale.ROOT));
                }
            }
        }
        return words.toString();
    }

    /** "together with", "along with", where the first word was read as an adverb. */
    private boolean isTogether(int preposition) {
        return preposition > 0 && sentence.lemma(preposition).equals("with") && sentence.tag(preposition - 1).equals("RB")
                && Set.of("together", "along").contains(sentence.lemma(preposition - 1));
    }

    /** Adds to nouns of quantity what they measure out: "hundreds of soldiers", "a package of sanctions". */
    List<Integer> withContents(List<Integer> heads) {
        Set<Integer> all = new LinkedHashSet<>(heads);
        for (int head : heads) {
            boolean part = PART.contains(sentence.lemma(head)) && !with(head, "of").isEmpty(); // "the first of 2,000 soldiers"
            if (part || LexicalClass.QUANTITY.has(sentence.lemma(head)) || sentence.tag(head).equals("CD")) {
                List<Integer> contents = with(head, "of");
                all.addAll(contents);
                contents.stream().filter(c -> MONEY.contains(sentence.lemma(c))).forEach(c -> all.addAll(with(c, "of")));
            }
        }
        return List.copyOf(all);
    }
}
