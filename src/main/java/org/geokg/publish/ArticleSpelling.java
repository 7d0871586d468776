package org.geokg.publish;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;

/**
 * How an article spells the names of persons: "Serdar Berdimuhamedov" where the preferred label is "Serdar Berdimuhamedow". Names of
 * other scripts have many spellings, and whoever compares a table with its article looks for the one that stands there. Other
 * names for a person, short ones above all, stay with the label; so does the IRI.
 */
final class ArticleSpelling {
    private static final int LETTERS_APART = 2;

    private final Map<String, String> byPerson = new LinkedHashMap<>();

    ArticleSpelling(List<Claim> claims) {
        claims.stream()
                .flatMap(c -> Stream.concat(
                        named(c.subject(), c.subjectText()),
                        c.object() instanceof ClaimObject.Of of ? named(of.entity(), c.objectText()) : Stream.empty()))
                .sorted(Comparator.comparing(Named::text))
                .forEach(n -> byPerson.putIfAbsent(n.person().id(), n.text()));
    }

    private record Named(Entity person, String text) {}

    String label(Entity entity) {
        return byPerson.getOrDefault(entity.id(), entity.label());
    }

    /** The label of somebody whom the article names with these words. */
    static String labelFor(String words, String label) {
        return isSpelling(words, label) ? words : label;
    }

    private static Stream<Named> named(Entity entity, String text) {
        boolean otherwise = entity.isA(EntityType.PERSON) && !labelFor(text, entity.label()).equals(entity.label());
        return otherwise ? Stream.of(new Named(entity, text)) : Stream.empty();
    }

    /** Whether two names differ in letters within their words alone. */
    private static boolean isSpelling(String text, String label) {
        String[] words = folded(text).split("[ -]+");
        String[] others = folded(label).split("[ -]+");
        if (words.length != others.length || words.length < 2 || unaccented(text).equals(unaccented(label))) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            boolean alike = !words[i].isEmpty() && !others[i].isEmpty() && words[i].charAt(0) == others[i].charAt(0)
                    && Math.abs(words[i].length() - others[i].length()) <= LETTERS_APART && consonants(words[i]).equals(consonants(others[i]));
            if (!alike) {
                return false;
            }
        }
        return true;
    }

    /** Vowels and the letters that stand for the same sound are what spellings differ in. */
    private static String consonants(String word) {
        return word.replaceAll("[aeiouyhjvw']", "").replace('q', 'k').replace("ck", "k").replaceAll("(.)\\1+", "$1");
    }

    private static String folded(String name) {
        return unaccented(name).replace('ı', 'i').replace('ł', 'l').replace('đ', 'd').replace('ø', 'o');
    }

    /** Without what differs between keyboards alone: the label's accents stay. */
    private static String unaccented(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[.’']", "").replace('-', ' ');
    }
}
