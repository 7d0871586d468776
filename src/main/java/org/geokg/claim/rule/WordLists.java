package org.geokg.claim.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists of words that rules share: {@code $forces} in a rule's list stands for all words of the list {@code forces}. */
final class WordLists {
    private static final String SIGN = "$";

    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    /**
     * @param words those of other lists that it names included
     * @throws IllegalArgumentException if there is one of this name, or it has no words
     */
    void define(String name, List<String> words) {
        if (lists.containsKey(name)) {
            throw new IllegalArgumentException("a second list named " + name);
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("the list " + name + " needs words");
        }
        lists.put(name, List.copyOf(words));
    }

    /**
     * The words of the list that is meant, or the word itself.
     *
     * @throws IllegalArgumentException if there is no such list; the message names the nearest
     */
    Stream<String> words(String word) {
        if (!word.startsWith(SIGN) || word.equals(SIGN)) {
            return Stream.of(word);
        }
        List<String> known = lists.keySet().stream().map(SIGN::concat).toList();
        return lists.get(new Spelling("list", known).check(word).substring(SIGN.length())).stream();
    }
}
