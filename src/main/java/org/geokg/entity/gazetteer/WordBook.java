package org.geokg.entity.gazetteer;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which words belong to which class. */
public final class WordBook {
    private static final Set<WordClass> DEEDS = EnumSet.range(WordClass.ATTACK_DEED, WordClass.MOVE_DEED);

    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

    WordBook(Map<WordClass, Set<String>> words) {
        words.forEach((c, members) -> this.words.put(c, Set.copyOf(members)));
    }

    /** Whether a word, in most classes a lemma, belongs to a class. */
    public boolean has(WordClass c, String word) {
        return of(c).contains(word);
    }

    /** Whether a noun may name again what somebody did: "the raid", "the move". */
    public boolean isDeed(String noun) {
        return DEEDS.stream().anyMatch(c -> has(c, noun));
    }

    /** All words of a class. */
    public Set<String> of(WordClass c) {
        return words.getOrDefault(c, Set.of());
    }

    /** Whether some word of a class is part of a text. */
    public boolean anyIn(WordClass c, String text) {
        return of(c).stream().anyMatch(text::contains);
    }
}
