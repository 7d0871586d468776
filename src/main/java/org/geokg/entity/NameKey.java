package org.geokg.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds spellings of one name together: accents, apostrophes, hyphens, full stops and spacing do not tell names apart,
 * upper and lower case do.
 */
final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ`´]");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0\\-‐‑–/]+");

    private NameKey() {}

    static String of(String name) {
        return isPlain(name) ? name : folded(name);
    }

    /** Most words have nothing to fold, and folding is dear. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String name) {
        String key = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        key = APOSTROPHES.matcher(key).replaceAll("'").replace(".", "").replace("ı", "i").replace("ø", "o").replace("ł", "l");
        key = SEPARATORS.matcher(key).replaceAll(" ").strip();
        return key.startsWith("Al ") || key.startsWith("El ") ? key.substring(0, 1).toLowerCase(Locale.ROOT) + key.substring(1) : key;
    }
}
