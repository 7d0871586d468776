package org.geokg.entity.reference;

import org.geokg.entity.EntityType;
import org.geokg.text.TaggedSentence;

/** Whether a sentence opens with several who have no name: "The three Baltic states left. They …" means nobody named further on. */
final class OpeningPlural {
    private static final int OPENING = 5;

    private OpeningPlural() {}

    static boolean isUnnamed(Discourse discourse, int sentence) {
        TaggedSentence words = discourse.sentence(sentence).sentence();
        for (int i = 0; i < Math.min(OPENING, words.size()); i++) {
            String tag = words.tag(i);
            if (tag.equals("NNS") && !words.tag(i + 1).startsWith("NN")) {
                return !isTold(discourse, sentence, i) && words.tag(i + 1).matches("VB[DPZ]|MD|RB|,|W.*");
            }
            if (!tag.matches("DT|CD|JJ.*|NN|NNP")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a name, or words that point back to one, tell who they are; "Baltic states" names a part of the world. */
    private static boolean isTold(Discourse discourse, int sentence, int token) {
        return discourse.antecedents().spoken(sentence).stream()
                .filter(m -> m.begin() <= token && token < m.end())
                .anyMatch(m -> !m.entity().isA(EntityType.PLACE) || m.entity().isA(EntityType.STATE));
    }
}
