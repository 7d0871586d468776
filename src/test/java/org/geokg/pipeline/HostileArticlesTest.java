package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.geokg.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Text that nobody meant to be read")
class HostileArticlesTest {
    private static final long SEED = 20_250_331;
    private static final int ROUNDS = 100;
    /** Nine words each. */
    private static final int LENGTH = 300;
    /** Generous: each takes far less, unless time grows with the square of the length. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final List<String> WORDS = List.of(
            "Armenia", "Moscow", "NATO", "the EU", "Nikol Pashinyan", "President", "then-", "U.S.", "it", "the bloc", "Minister",
            "joined", "left", "has not", "suspended", "signed", "a treaty", "with", "and", ",", "of", "in", "2024", "on March 31",
            "said", "attacked", "met", "imposed sanctions on", "who", "which", "by", "-led", "'s", ".", "!", "?", ":", ";", "\"",
            "“", "”", "‘", "(", ")", "[", "—", "\n", "\n\n", "\t", "\u0000", "\u0007", "\u202E", "\u200F", "\u2028", "\uFEFF",
            "😀", "👩‍👩‍👧", "𝔄𝔯𝔪", "العربية", "ארמניה", "日本", "e\u0301", "ﬁ", "İ", "\uD800", "<b>", "&amp;", "${x}", "%s", "\\");

    @TestFactory
    @DisplayName("is read without failing, and what is read from it keeps the laws:")
    Stream<DynamicTest> oddTexts() {
        return Stream.of(
                odd("an empty text", ""),
                odd("blanks", " \n\t\n \u00A0\u3000\n"),
                odd("no letters", "--- *** … !!! ??? ((( ))) \"\"\" '''"),
                odd("emoji around names", "😀 Armenia 👩‍👩‍👧 left 🇦🇲 NATO 🚀. Russia 😀 attacked Ukraine 😀 in 2022 😀."),
                odd("right to left", "\u202EArmenia left NATO in 2024.\u202C قال إن Russia attacked Ukraine. ארמניה"),
                odd("control characters", "Armenia\u0000 left\u0007 NATO\u001B[31m in\u0085 2024.\u0000"),
                odd("a lone surrogate", "Armenia left \uD83D NATO in 2024. \uDE00 Russia attacked Ukraine."),
                odd("nested quotes", "“‘“Armenia left NATO,” he said,’ she said,” they said. \"\"\"Russia \"attacked\" Ukraine\"\"\"."),
                odd("ten thousand words without a full stop", "Armenia and Russia signed a treaty with Iran and ".repeat(1_250)),
                odd("one word of a million letters", "a".repeat(1_000_000)),
                odd("a million full stops", ".".repeat(1_000_000)),
                odd("ten thousand opening brackets", "(".repeat(10_000) + "Armenia left NATO." + ")".repeat(10_000)),
                odd("ten thousand blank lines", "Armenia left NATO.\n\n".repeat(2_000)),
                odd("a list of names", "Armenia, Russia, Belarus, Kazakhstan, Iran, Iraq, Syria, ".repeat(500) + "met."));
    }

    @Test
    @DisplayName("made at random is read without failing, too")
    void randomWords() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            for (int words = 1 + random.nextInt(120); words > 0; words--) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(8) == 0 ? "" : " ");
            }
            check("seed " + SEED + ", round " + round, text.toString());
        }
    }

    @Test
    @DisplayName("costs time in proportion to its length")
    void timeGrowsWithTheLength() {
        String unit = "Armenia and Russia signed a treaty with Iran and ";
        processorTime(unit.repeat(LENGTH));
        long once = processorTime(unit.repeat(LENGTH));
        long fourTimes = processorTime(unit.repeat(4 * LENGTH));
        assertTrue(fourTimes < 10 * once, "four times the text, " + (double) fourTimes / once + " times the time");
    }

    /** In nanoseconds of this thread's, whatever else the machine does. */
    private static long processorTime(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        TestExtractor.get().extract(article(text, Optional.empty()));
        return threads.getCurrentThreadCpuTime() - begin;
    }

    private static Article article(String text, Optional<LocalDate> day) {
        return new Article("odd", Optional.empty(), Optional.empty(), day, Optional.empty(), text, 0);
    }

    private static DynamicTest odd(String name, String text) {
        return DynamicTest.dynamicTest(name, () -> check(name, text));
    }

    private static void check(String name, String text) {
        for (Optional<LocalDate> day : List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2025, 3, 31)))) {
            Article article = article(text, day);
            assertTimeoutPreemptively(LONGEST, () -> {
                try {
                    ClaimLaws.check(TestExtractor.get().extract(article));
                } catch (RuntimeException | StackOverflowError e) {
                    throw new AssertionError(name + ": " + text.substring(0, Math.min(2_000, text.length())), e);
                }
            }, name);
        }
    }
}
