package org.geokg.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geokg.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What dates mean, one a line in {@code expressions.csv}. */
class ResolutionTest {

    @ParameterizedTest(name = "{0} ({1}, on {2})")
    @CsvFileSource(resources = "/org/geokg/time/expressions.csv", numLinesToSkip = 1, delimiter = '|')
    void means(String sentence, Direction direction, LocalDate reference, String previous, LocalDate first,
            LocalDate last, Precision precision, Basis basis) {
        Optional<ReferenceDate> today =
                Optional.ofNullable(reference).map(day -> new ReferenceDate(day, Basis.ARTICLE_DATE));
        Anchor anchor = new Anchor(today, direction, Optional.ofNullable(previous).map(ResolutionTest::lastMention));
        Optional<DateRange> split = resolveOnly(sentence, Sentences.split(sentence), anchor);
        assertEquals(split, resolveOnly(sentence, Sentences.whole(sentence), anchor), "either tokenisation");
        if (first == null) {
            assertEquals(Optional.empty(), split);
            return;
        }
        DateRange range = split.orElseThrow(() -> new AssertionError("unresolved: " + sentence));
        assertEquals(first + ".." + last + " " + precision + " " + basis,
                range.first() + ".." + range.last() + " " + range.precision() + " " + range.basis());
    }

    private static DateRange lastMention(String words) {
        return resolveOnly(words, Sentences.split(words), Anchor.none()).orElseThrow();
    }

    private static Optional<DateRange> resolveOnly(String sentence, List<Token> tokens, Anchor anchor) {
        List<TimeMention> mentions = new TimeReader().read(tokens);
        assertEquals(1, mentions.size(), () -> sentence + " -> " + mentions);
        return TimeResolver.resolve(mentions.getFirst(), anchor);
    }
}
