package org.geokg.entity.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds spellings of one name together: accents, apostrophes, hyphens, full stops and spacing do not tell names apart,
 * upper and lower case do.
 */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ`´]");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0\\-‐‑–/]+");

    private NameKey() {}

    public static String of(String name) {
        return isAscii(name) ? ofAscii(name) : folded(name);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x7f || c < ' ' && !isSpace(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** The same without patterns, as this is asked for at every word of a text and nearly all are plain. */
    private static String ofAscii(String name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean space = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isSpace(c) || c == '-' || c == '/') {
                space = true;
            } else if (c != '.') {
                if (space && !key.isEmpty()) {
                    key.append(' ');
                }
                space = false;
                key.append(c == '`' ? '\'' : c);
            }
        }
        return withArticle(key.toString());
    }

    private static String folded(String name) {
        String key = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        key = APOSTROPHES.matcher(key).replaceAll("'").replace(".", "").replace("ı", "i").replace("ø", "o").replace("ł", "l");
        key = SEPARATORS.matcher(key).replaceAll(" ").strip();
        return withArticle(key);
    }

    /** "Al Shabab" is "al-Shabab". */
    private static String withArticle(String key) {
        return key.startsWith("Al ") || key.startsWith("El ") ? key.substring(0, 1).toLowerCase(Locale.ROOT) + key.substring(1) : key;
    }
}
