package org.geokg.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers and units in words: "two", "a", "months". */
public final class Counting {
    private static final List<String> ONE = List.of("a", "an");
    private static final List<String> ORDINALS = List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Counting() {}

    /** The unit that a noun counts by its lemma. */
    public static Optional<CalendarUnit> unit(String lemma) {
        return TimeWords.unit(lemma);
    }

    /** How many a word in lower case says. */
    public static OptionalInt amount(String word) {
        return ONE.contains(word) ? OptionalInt.of(1) : TimeWords.amount(word);
    }

    /** The how-manieth a word in lower case says: "second", "25th". */
    public static OptionalInt ordinal(String word) {
        if (ORDINALS.contains(word)) {
            return OptionalInt.of(ORDINALS.indexOf(word) + 1);
        }
        boolean digits = word.matches("[1-9][0-9]{0,2}(st|nd|rd|th)");
        return digits ? OptionalInt.of(Integer.parseInt(word.substring(0, word.length() - 2))) : OptionalInt.empty();
    }
}
