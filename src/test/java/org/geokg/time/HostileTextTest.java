package org.geokg.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.geokg.text.Token;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever the words, reading and resolving end with sane mentions and sane ranges. */
class HostileTextTest {
    private static final long SEED = 20250331;
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(1, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31));
    private static final List<String> WORDS = List.of(
            "in", "the", "late", "early", "mid", "-", "–", "May", "March", "Feb.", "29", "31", "32", "0", "1000",
            "2023", "2100", "99999999", "last", "next", "this", "that", "same", "year", "month", "years", "days",
            "centuries", "ago", "earlier", "later", "before", "after", "from", "between", "and", "to", "until",
            "since", "for", "past", "two", "999", "a", "few", "of", ",", "Tuesday", "weekend", "winter", "quarter",
            "first", "Q4", "1990s", "'90s", "1000s", "10th", "century", "yesterday", "about", "’s", "２０２４",
            "٣", "\u0000", "\u202E", "😀", "2019-2021", "mid-2019", "1-1-1", "----", "previous",
            "following");

    @Test
    void randomWordsGiveOrderedMentionsAndRangesOrNothing() {
        Random random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder sentence = new StringBuilder();
            for (int k = random.nextInt(14); k >= 0; k--) {
                sentence.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            }
            check(sentence.toString(), Sentences.whole(sentence.toString()));
        }
    }

    private static void check(String sentence, List<Token> tokens) {
        int end = 0;
        for (TimeMention mention : new TimeReader().read(tokens)) {
            assertTrue(mention.beginToken() >= end && mention.endToken() <= tokens.size(), sentence);
            end = mention.endToken();
            for (Direction direction : Direction.values()) {
                for (LocalDate day : DAYS) {
                    Anchor anchor = new Anchor(Optional.of(new ReferenceDate(day, Basis.ARTICLE_DATE)), direction,
                            Optional.of(new DateRange(day, day, Precision.DAY, Basis.EXPLICIT, "")));
                    TimeResolver.resolve(mention, anchor).ifPresent(range ->
                            assertTrue(range.first().getYear() >= 1 && range.last().getYear() <= 9999,
                                    () -> sentence + " -> " + range));
                    TimeBounds.of(mention, anchor);
                }
            }
        }
    }

    @Test
    void longSentencesTakeLinearTime() {
        List<Token> tokens = Sentences.split("from late the first last that 2019 - May 3 , ".repeat(20_000));
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> new TimeReader().read(tokens));
    }
}
