package org.geokg.evaluate;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.geokg.entity.Entity;

/**
 * Brings the names of one actor to one form, so that gold and claims may spell it differently: case, accents,
 * punctuation and a leading "the" do not matter, and known aliases count as their label.
 */
public final class NameFolding {
    private static final Pattern COMBINING = Pattern.compile("\\p{Mn}+");
    private static final Pattern DROPPED = Pattern.compile("[’'.]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final String ARTICLE = "the ";

    /** Abbreviations so common that gold and claims mix them with the full names. */
    private static final List<Map.Entry<String, String>> COMMON = List.of(
            Map.entry("us", "united states"),
            Map.entry("usa", "united states"),
            Map.entry("united states of america", "united states"),
            Map.entry("uk", "united kingdom"),
            Map.entry("britain", "united kingdom"),
            Map.entry("great britain", "united kingdom"),
            Map.entry("turkey", "turkiye"),
            Map.entry("burma", "myanmar"),
            Map.entry("eu", "european union"),
            Map.entry("un", "united nations"),
            Map.entry("russian federation", "russia"),
            Map.entry("peoples republic of china", "china"));

    private final Map<String, String> labelByAlias = new LinkedHashMap<>();

    private NameFolding() {}

    /** With common abbreviations of states and bodies only. */
    public static NameFolding standard() {
        return withAliases(Map.of());
    }

    /** With all names of these entities as well; a name of two belongs to the one that comes first. */
    public static NameFolding of(Stream<Entity> entities) {
        Map<String, String> labelByAlias = new LinkedHashMap<>();
        entities.forEach(e -> e.altLabels().forEach(alias -> labelByAlias.putIfAbsent(alias, e.label())));
        return withAliases(labelByAlias);
    }

    /**
     * With further names as well.
     *
     * @param labelByAlias label of each alias, in any spelling; where aliases fold to the same, the first one wins, so
     *                     the map should have a stable order
     */
    public static NameFolding withAliases(Map<String, String> labelByAlias) {
        NameFolding names = new NameFolding();
        labelByAlias.forEach((alias, label) -> names.labelByAlias.putIfAbsent(fold(alias), fold(label)));
        for (Map.Entry<String, String> common : COMMON) {
            String label = common.getValue();
            names.labelByAlias.put(common.getKey(), names.labelByAlias.getOrDefault(label, label));
        }
        return names;
    }

    /** The one form of a name. */
    public String canonical(String name) {
        String folded = fold(name);
        return labelByAlias.getOrDefault(folded, folded);
    }

    static String fold(String name) {
        String plain = COMBINING.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        // By way of upper case, as that also unites letters like ß and ss.
        String lower = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String words = SEPARATORS.matcher(DROPPED.matcher(lower).replaceAll("")).replaceAll(" ").strip();
        return words.startsWith(ARTICLE) ? words.substring(ARTICLE.length()) : words;
    }
}
