package org.geokg.claim.when;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.time.Connective;
import org.geokg.time.Counting;
import org.geokg.time.TimeMention;

/**
 * What is done in answer to something sudden is done soon after: "suspended Sudan after the coup of October 2021", "sanctioned
 * Russia after its 2014 annexation of Crimea". A day stands for its month, for nobody knows the day of the answer.
 */
final class Aftermath {
    private static final int LONGEST = 8;
    private static final Set<String> AFTER = Set.of("after", "following", "follow");
    private static final Set<String> PHRASES = Set.of("in the wake of", "in the aftermath of");
    private static final Set<String> WITHIN = Set.of("of", "in", "on", "at", "against", "near", "by");

    /** "Years after the coup", "long after the raid": not soon. */
    private static final Set<String> LATE = Set.of("long", "well", "decade", "hour");

    /** They take long, or others wait for what they bring. */
    private static final Set<String> DRAWN_OUT = Set.of("war", "revolution", "genocide", "clash", "intervention");

    private final ParsedSentence sentence;
    private final WordBook words;

    Aftermath(ParsedSentence sentence, WordBook words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** What the date of such an event makes of the time of a word, if that is told as its answer. */
    Optional<TimeMention> of(TimeMention date, int trigger) {
        if (date.connective() != Connective.AT) {
            return Optional.empty();
        }
        int marker = marker(date);
        boolean behind = marker > trigger && isPlain(trigger + 1, marker);
        boolean fronted = marker >= 0 && isFirst(marker) && isMain(trigger, date.endToken());
        return behind || fronted ? date.coarsened() : Optional.empty();
    }

    /** Where "after" stands before the event's noun; -1 if there is no such event, or it is counted from. */
    private int marker(TimeMention date) {
        int at = date.beginToken() - 1;
        boolean event = isNounBehind(date);
        while (at > 0 && date.beginToken() - at <= LONGEST && !isMarker(at)) {
            if (!sentence.tag(at).matches("NN.*|JJ.*|DT|PRP\\$|POS|HYPH|CD|VBN") && !WITHIN.contains(sentence.lemma(at))) {
                return -1;
            }
            event |= isSudden(at);
            at--;
        }
        return event && at >= 0 && isMarker(at) && !isCounted(at) ? at : -1;
    }

    /** "the October 2021 coup". */
    private boolean isNounBehind(TimeMention date) {
        return date.modifier() && IntStream.range(date.endToken(), sentence.size())
                .takeWhile(t -> sentence.tag(t).matches("NN.*|JJ.*|HYPH|POS")).anyMatch(this::isSudden);
    }

    private boolean isMarker(int token) {
        boolean phrase = token > 2 && sentence.lemma(token).equals("of")
                && PHRASES.contains(sentence.words(token - 3, token).toLowerCase(Locale.ROOT));
        return phrase || AFTER.contains(sentence.lemma(token)) && !sentence.tag(token).startsWith("VBD");
    }

    /** "Two days after", "long after", but not "days after", which leaves the month the same. */
    private boolean isCounted(int marker) {
        boolean days = marker > 0 && isDays(marker - 1)
                && (marker == 1 || Counting.amount(sentence.lemma(marker - 2)).isEmpty());
        return marker > 0 && !days && (Counting.unit(sentence.lemma(marker - 1)).isPresent() || LATE.contains(sentence.lemma(marker - 1)));
    }

    private boolean isDays(int token) {
        return sentence.token(token).word().equalsIgnoreCase("days");
    }

    private boolean isSudden(int noun) {
        String lemma = sentence.lemma(noun);
        boolean event = words.has(WordClass.ATTACK_DEED, lemma) || words.has(WordClass.COUP_EVENT, lemma)
                || words.has(WordClass.EARLIER_EVENT, lemma);
        return event && sentence.tag(noun).startsWith("NN") && !words.has(WordClass.VOTE_EVENT, lemma) && !DRAWN_OUT.contains(lemma);
    }

    private boolean isFirst(int marker) {
        boolean days = marker == 1 || marker == 2 && Set.of("just", "only", "barely", "mere").contains(sentence.lemma(0));
        return marker == 0 || marker == 3 && sentence.lemma(0).equals("in") || days && isDays(marker - 1);
    }

    /** The first verb of the clause behind the phrase that opens the sentence, or its object. */
    private boolean isMain(int trigger, int end) {
        int comma = IntStream.range(end, sentence.size()).filter(t -> sentence.lemma(t).equals(",")).findFirst().orElse(sentence.size());
        return comma < trigger && IntStream.range(end, comma).noneMatch(sentence::isFinite) && isPlain(comma + 1, trigger);
    }

    /** No other clause begins between; the auxiliaries and the governor of a noun are no other. */
    private boolean isPlain(int begin, int end) {
        long verbs = IntStream.range(begin, end)
                .filter(t -> sentence.tag(t).matches("VB[DZPN]|MD|W.*") && !Set.of("have", "be").contains(sentence.lemma(t))).count();
        return verbs == 0 || verbs == 1 && end < sentence.size() && sentence.tag(end).startsWith("NN");
    }
}
