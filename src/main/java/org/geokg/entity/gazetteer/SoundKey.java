package org.geokg.entity.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Folds the ways together in which a name of another script is written: "Muammar Gaddafi" and "Moammar Qadhafi". Vowels do not
 * count, nor do articles and "Jr.", so that the key alone tells nobody: it needs an office that agrees.
 */
final class SoundKey {
    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ul", "ur", "as", "ad", "ar", "an", "bin", "ibn", "ben", "ould", "jr", "sr", "ii", "iii");
    private static final List<List<String>> SPELLINGS = List.of(
            List.of("tch", "ch"), List.of("ij", "i"), List.of("tsch", "ch"), List.of("sch", "sh"), List.of("kh", "k"),
            List.of("gh", "k"), List.of("ph", "f"),
            List.of("dh", "d"), List.of("th", "t"), List.of("dj", "j"), List.of("zh", "j"), List.of("ck", "k"), List.of("q", "k"),
            List.of("g", "k"), List.of("x", "ks"), List.of("tz", "ts"), List.of("v", "w"));

    private SoundKey() {}

    /** The key of each word of a name but its articles. */
    static List<String> of(String name) {
        return Arrays.stream(NameKey.of(name).toLowerCase(Locale.ROOT).split("[ ']")).filter(w -> !w.isEmpty() && !ARTICLES.contains(w))
                .map(SoundKey::word).toList();
    }

    private static String word(String word) {
        String key = word;
        for (List<String> spelling : SPELLINGS) {
            key = key.replace(spelling.get(0), spelling.get(1));
        }
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean vowel = "aeiouyhw".indexOf(c) >= 0 && !(c == 'w' && i == 0);
            char sound = vowel ? i == 0 ? 'a' : 0 : c == 'c' && !key.startsWith("ch", i) ? 'k' : c;
            boolean again = !sounds.isEmpty() && sounds.charAt(sounds.length() - 1) == sound;
            if (sound != 0 && !again) {
                sounds.append(sound);
            }
        }
        return sounds.toString();
    }

    /** Whether two names sound alike: in the first and the last word, or in all of a shorter one. */
    static boolean areAlike(String one, String other) {
        List<String> a = of(one);
        List<String> b = of(other);
        if (a.size() < 2 || b.size() < 2) {
            return false;
        }
        return a.getFirst().equals(b.getFirst()) && a.getLast().equals(b.getLast()) && a.getLast().length() > 1
                && vowels(one).equals(vowels(other));
    }

    /**
     * How a last word sounds besides: in its end, where an h or j is silent, and in its only vowel. "Linde" and "Lindh" are no
     * other spellings of "Lund".
     */
    private static String vowels(String name) {
        String last = name.toLowerCase(Locale.ROOT).substring(name.lastIndexOf(' ') + 1).replaceAll("[hj]$", "");
        List<String> groups = Arrays.stream(last.split("[^aeiouy]+")).filter(g -> !g.isEmpty()).toList();
        boolean open = last.matches(".*[aeiouy]");
        return groups.size() != 1 ? open + "" : open + groups.getFirst().replaceAll("^[iy].*", "e").replaceAll("^u.*", "o").substring(0, 1);
    }
}
