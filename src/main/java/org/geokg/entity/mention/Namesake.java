package org.geokg.entity.mention;

import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.TaggedSentence;

/** What is called after a person: "Jomo Kenyatta International Airport" says nothing of Kenyatta. */
final class Namesake {
    private static final int LONGEST = 4;

    private Namesake() {}

    /** @param end where the person's name ends */
    static boolean follows(TaggedSentence sentence, int end, WordBook words) {
        for (int i = end; i < Math.min(sentence.size(), end + LONGEST); i++) {
            if (!sentence.tag(i).startsWith("NNP") || !sentence.token(i).isCapitalized()) {
                return false;
            }
            if (words.has(WordClass.NAMESAKE, sentence.lemma(i))) {
                return true;
            }
        }
        return false;
    }
}
