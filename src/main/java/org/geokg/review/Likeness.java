package org.geokg.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;

/**
 * Whether two entities may be one, by their names and types. Spellings are compared by the least number of letters to add,
 * drop or change (V. Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals", 1966).
 */
final class Likeness {
    private static final int MOST_EDITS = 2;
    /** Of shorter names, two edits make other names. */
    private static final int LETTERS_FOR_TWO_EDITS = 9;
    private static final int LETTERS_FOR_ONE_EDIT = 5;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST_EDITS);

    private Likeness() {}

    /** Why the two may be one; empty if they hardly are. */
    static Optional<String> between(NamedThing a, NamedThing b) {
        if (!compatible(a.entity(), b.entity())) {
            return Optional.empty();
        }
        for (String one : names(a.entity())) {
            for (String other : names(b.entity())) {
                Optional<String> why = a.entity().isA(EntityType.PERSON)
                        ? persons(words(one), words(other), sharesOffice(a, b))
                        : things(words(one), words(other));
                if (why.isPresent()) {
                    return why;
                }
            }
        }
        return Optional.empty();
    }

    /** What names that may be one have in common: the first letters of their last words. */
    static List<String> keys(Entity entity) {
        return names(entity).stream()
                .map(name -> words(name).getLast())
                .map(last -> last.substring(0, Math.min(2, last.length())))
                .distinct()
                .toList();
    }

    private static boolean compatible(Entity a, Entity b) {
        return a.types().stream().anyMatch(b::isA) || b.types().stream().anyMatch(a::isA);
    }

    private static boolean sharesOffice(NamedThing a, NamedThing b) {
        return a.offices().stream().anyMatch(b.offices()::contains);
    }

    /** Word for word, so that Northern and Southern Front stay two; but words may be written as one. */
    private static Optional<String> things(List<String> a, List<String> b) {
        boolean alike = a.size() == b.size()
                ? IntStream.range(0, a.size()).allMatch(i -> near(a.get(i), b.get(i)))
                : String.join("", a).equals(String.join("", b));
        return alike ? Optional.of("the names are spelt alike") : Optional.empty();
    }

    private static Optional<String> persons(List<String> a, List<String> b, boolean sharedOffice) {
        boolean sameFamily = a.getLast().equals(b.getLast());
        if (!sameFamily && !near(a.getLast(), b.getLast())) {
            return Optional.empty();
        }
        String family = sameFamily ? "the family name is the same" : "the family names are spelt alike";
        boolean oneWord = a.size() == 1 || b.size() == 1;
        if (!oneWord && likeGiven(a.getFirst(), b.getFirst())) {
            return Optional.of(family + ", the given name alike");
        }
        if (sharedOffice && (oneWord || sameFamily)) {
            return Optional.of(family + ", the office in the same place");
        }
        return oneWord && sameFamily ? Optional.of(family) : Optional.empty();
    }

    private static boolean likeGiven(String a, String b) {
        return a.equals(b) || a.startsWith(b) || b.startsWith(a) || near(a, b);
    }

    private static boolean near(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int allowed = shorter >= LETTERS_FOR_TWO_EDITS ? MOST_EDITS : shorter >= LETTERS_FOR_ONE_EDIT ? 1 : 0;
        int distance = DISTANCE.apply(a, b);
        return distance >= 0 && distance <= allowed;
    }

    private static List<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.label()), entity.altLabels().stream()).distinct().toList();
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}]+")));
        words.removeIf(String::isEmpty);
        return words.isEmpty() ? List.of(plain) : words;
    }
}
