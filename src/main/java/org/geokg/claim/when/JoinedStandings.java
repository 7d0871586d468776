package org.geokg.claim.when;

import java.util.stream.IntStream;
import org.geokg.text.ParsedSentence;
import org.geokg.time.Connective;
import org.geokg.time.TimeMention;

/**
 * Two things that somebody is, each with an article and a phrase of its own: "is a partner of NATO since 2013 and a member of the
 * bloc", "is a member of the bloc and a partner of NATO since 1995". A date is of the one that it stands behind.
 */
final class JoinedStandings {
    private final ParsedSentence sentence;

    JoinedStandings(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    boolean isOfOther(TimeMention date, int trigger) {
        int first = sentence.is(trigger, "conj") ? sentence.headOrRoot(trigger) : -1;
        if (first >= 0 && isStanding(first) && isApart(trigger)) {
            return date.beginToken() > first && date.endToken() <= opener(trigger);
        }
        return isStanding(trigger) && date.connective() == Connective.SINCE && !isPerfect(trigger)
                && sentence.children(trigger, "conj").stream()
                        .anyMatch(second -> second > trigger && isApart(second) && date.beginToken() > second);
    }

    /** What is said with a form of "be", or in apposition. */
    private boolean isStanding(int noun) {
        return sentence.tag(noun).startsWith("NN") && (sentence.is(noun, "appos") || !sentence.children(noun, "cop").isEmpty());
    }

    private boolean isApart(int noun) {
        return sentence.tag(noun).startsWith("NN") && !sentence.children(noun, "det", "nmod:poss").isEmpty();
    }

    /** "has been a member of one and a partner of the other since 1995" may tell of both. */
    private boolean isPerfect(int noun) {
        return sentence.children(noun, "aux").stream().anyMatch(a -> sentence.lemma(a).equals("have"));
    }

    /** The word that begins a noun's phrase, "and" included. */
    private int opener(int noun) {
        return IntStream.concat(IntStream.of(noun), sentence.children(noun, "cc", "det", "nmod:poss", "amod").stream().mapToInt(c -> c))
                .min().getAsInt();
    }
}
