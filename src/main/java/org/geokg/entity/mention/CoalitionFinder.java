package org.geokg.entity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention.Resolution;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.text.TaggedSentence;

/**
 * Coalitions that have no name but their leader's: "the U.S.-led coalition". Such a one is an actor of its own, and its
 * noun is the mention, so that the leader beside it stays one too.
 */
public final class CoalitionFinder {
    private static final Set<String> NOUNS = Set.of("coalition");
    private static final String LED = "-led ";
    private static final int MOST_BETWEEN = 4;

    private CoalitionFinder() {}

    static List<Mention> find(TaggedSentence sentence, List<Mention> known) {
        List<Mention> found = new ArrayList<>();
        for (Mention leader : known) {
            int led = leader.end() + 1;
            if (canLead(leader.entity()) && led < sentence.size()
                    && sentence.token(led - 1).isHyphen() && sentence.token(led).word().equals("led")) {
                int noun = nounBehind(sentence, led);
                if (noun > 0 && known.stream().noneMatch(m -> m.covers(noun))) {
                    String label = leader.entity().label() + LED + sentence.token(noun).word();
                    found.add(new Mention(noun, noun + 1, FoundEntities.of(label, EntityType.ORGANIZATION), NameForm.NAME,
                            Resolution.FOUND, Optional.empty()));
                }
            }
        }
        return found;
    }

    /** Whether "the coalition" can stand for the entity later on. */
    public static boolean isCalled(Entity entity, String noun) {
        return entity.isProvisional() && NOUNS.contains(noun) && entity.label().endsWith(LED + noun);
    }

    private static boolean canLead(Entity entity) {
        return entity.isA(EntityType.STATE) || entity.isA(EntityType.INTERNATIONAL_ORGANIZATION);
    }

    /** "led international coalition", "led anti-IS coalition", but not "led forces in the coalition". */
    private static int nounBehind(TaggedSentence sentence, int led) {
        int last = Math.min(sentence.size() - 1, led + MOST_BETWEEN);
        for (int i = led + 1; i <= last; i++) {
            if (NOUNS.contains(sentence.token(i).word())) {
                return i;
            }
            if (!sentence.token(i).tag().matches("JJ|NN|NNP|HYPH|VBN|AFX")) {
                return -1;
            }
        }
        return -1;
    }
}
