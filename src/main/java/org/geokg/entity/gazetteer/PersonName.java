package org.geokg.entity.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The parts of a person's name by which an article refers to the person again. */
public final class PersonName {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "abu", "van", "von", "der", "den", "de", "da", "do", "dos", "du", "di", "del",
            "della", "la", "le", "ter", "ten", "zu", "ul", "ur", "bint");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** Between a person's name and that of the father: such words stand in no other name. */
    private static final Set<String> PATRONYMIC = Set.of("bin", "ibn", "bint", "binti", "ould", "Ould");

    private PersonName() {}

    public static boolean isPatronymic(String word) {
        return PATRONYMIC.contains(word);
    }

    public static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT).replace("-", ""));
    }

    public static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The endings of the name that can stand for it: "Leyen", "der Leyen" and "von der Leyen"; "Xi" for Xi Jinping. */
    public static List<String> surnames(String fullName, WordBook known) {
        List<String> words = new ArrayList<>(List.of(fullName.strip().split("\\s+")));
        while (words.size() > 1 && isSuffix(words.getLast())) {
            words.removeLast();
        }
        List<String> surnames = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            surnames.add(String.join(" ", words.subList(i, words.size())));
        }
        if (words.size() > 1 && words.getLast().startsWith("al-")) {
            surnames.add(words.getLast().substring(3));
        }
        if (words.size() > 1 && known.has(WordClass.FAMILY_NAME_FIRST, words.getFirst().toLowerCase(Locale.ROOT))) {
            surnames.add(words.getFirst());
        }
        return List.copyOf(surnames);
    }
}
