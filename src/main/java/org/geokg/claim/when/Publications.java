package org.geokg.claim.when;

import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.time.TimeMention;

/**
 * The day on which words were put out is that of what is done by them, not of what they tell: "in a report published on Monday,
 * experts said Chad had bombed it", but "in a statement issued on Monday, Chad condemned it".
 */
final class Publications {
    private static final int LONGEST = 6;
    private static final Set<String> IN = Set.of("in", "by", "via", "through");

    private final ParsedSentence sentence;
    private final WordBook words;

    Publications(ParsedSentence sentence, WordBook words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** The noun of what was put out on a date: "report" in "a report published on Monday"; -1 for none. */
    int noun(TimeMention date) {
        int verb = date.beginToken() - 1;
        while (verb > 0 && date.beginToken() - verb <= LONGEST && sentence.tag(verb).matches("IN|TO|DT|NN.*|JJ|RB|PRP\\$|POS")) {
            verb--;
        }
        int noun = verb > 1 && sentence.tag(verb - 1).equals("RB") ? verb - 2 : verb - 1;
        boolean published = noun >= 0 && sentence.tag(verb).matches("VB[ND]") && words.has(WordClass.PUBLISHING, sentence.lemma(verb))
                && sentence.tag(noun).startsWith("NN") && words.has(WordClass.PUBLICATION, sentence.lemma(noun));
        return published ? noun : -1;
    }

    /** Whether what a word tells is done by these words: "in a statement issued on Monday, it accused", "a report … accused". */
    boolean isMeans(int noun, TimeMention date, int trigger) {
        int begin = noun;
        while (begin > 0 && sentence.tag(begin - 1).matches("DT|JJ|NN.*|PRP\\$|POS|CD|HYPH")) {
            begin--;
        }
        boolean in = begin > 0 && IN.contains(sentence.lemma(begin - 1));
        boolean subject = sentence.is(noun, "nsubj") && sentence.headOrRoot(noun) == trigger;
        return subject || in && (trigger < begin ? isPlain(trigger + 1, begin - 1)
                : begin == 1 && isPlain(date.endToken(), trigger) || isObject(date.endToken(), trigger));
    }

    /** The verb of saying in whose clause a word stands; -1 for none. */
    int saying(int trigger) {
        for (int t = trigger; t >= 0; t = sentence.headOrRoot(t)) {
            if (sentence.is(t, "ccomp") || sentence.is(t, "acl:relcl") || sentence.is(t, "advcl")) {
                return sentence.headOrRoot(t);
            }
        }
        return -1;
    }

    private boolean isPlain(int begin, int end) {
        return IntStream.range(begin, end).noneMatch(t -> sentence.tag(t).matches("VB[DZP]|MD|W.*"));
    }

    /** "imposed sanctions": the noun's governing verb stands between. */
    private boolean isObject(int begin, int trigger) {
        int verb = sentence.headOrRoot(trigger);
        return sentence.tag(trigger).startsWith("NN") && verb >= begin && isPlain(begin, verb);
    }
}
