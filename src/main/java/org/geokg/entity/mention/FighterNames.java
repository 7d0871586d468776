package org.geokg.entity.mention;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.TaggedSentence;

/**
 * Which armed group an article calls rebels, militants or fighters: "the M23 rebels", "a rebel alliance known as Seleka". Where
 * it does so once, the noun means that group before and after.
 */
public final class FighterNames {
    private static final int BEHIND = 2;
    private static final int BEFORE = 6;
    private static final Set<String> BETWEEN = Set.of(
            "as", "the", ",", "(", "-LRB-", "also", "of", "from", "with", "'s", "’s", "'", "’", "“", "``", "`");

    private final Set<Entity> groups = new LinkedHashSet<>();
    private final Map<String, Set<Entity>> called = new LinkedHashMap<>();

    public FighterNames(List<SentenceNames> sentences, WordBook words) {
        for (SentenceNames names : sentences) {
            for (Mention m : names.mentions()) {
                if (m.entity().isA(EntityType.ARMED_GROUP)) {
                    groups.add(m.entity());
                    read(names.sentence(), m, words);
                }
            }
        }
    }

    private void read(TaggedSentence sentence, Mention group, WordBook words) {
        for (int i = group.begin(); i < Math.min(sentence.size(), group.end() + BEHIND); i++) {
            call(sentence.lemma(i), group.entity(), words);
        }
        for (int i = group.begin() - 1; i >= Math.max(0, group.begin() - BEFORE); i--) {
            call(sentence.lemma(i), group.entity(), words);
            if (!BETWEEN.contains(sentence.lemma(i)) && !words.has(WordClass.BESIDE_GROUP, sentence.lemma(i))) {
                return;
            }
        }
    }

    private void call(String noun, Entity group, WordBook words) {
        if (isFighter(noun, words)) {
            called.computeIfAbsent(noun, n -> new LinkedHashSet<>()).add(group);
        }
    }

    public static boolean isFighter(String noun, WordBook words) {
        return words.has(WordClass.FIGHTER, noun) && !words.has(WordClass.STATE_AGENT, noun) && !words.has(WordClass.LISTING, noun);
    }

    /** Whom "the rebels" means: the only one that is called so, else the only armed group that is called by any such word. */
    public Optional<Entity> meantBy(String noun) {
        Set<Entity> so = called.getOrDefault(noun, Set.of());
        if (so.size() == 1) {
            return so.stream().findFirst();
        }
        return so.isEmpty() && groups.size() == 1 && !called.isEmpty() ? groups.stream().findFirst() : Optional.empty();
    }

    /** The only armed group that the article names. */
    public Optional<Entity> only() {
        return groups.size() == 1 ? groups.stream().findFirst() : Optional.empty();
    }

    /** Whom "rebels" means, without an article: the only armed group of all, if it is called so. */
    public Optional<Entity> meantByBare(String noun) {
        return groups.size() == 1 && called.containsKey(noun) ? groups.stream().findFirst() : Optional.empty();
    }
}
