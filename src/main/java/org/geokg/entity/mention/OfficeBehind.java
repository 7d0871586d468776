package org.geokg.entity.mention;

import java.util.Set;
import org.geokg.entity.Title;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.NameRuns.Run;
import org.geokg.text.TaggedSentence;

/**
 * Tells a person's name by the title behind it: in apposition, or joined by a verb of being or of taking and leaving office.
 */
final class OfficeBehind {
    private static final int LOOK_AHEAD = 8;
    private static final Set<String> JOINING = Set.of("be", "have", "on", "who", "as", "in", "down", "over", "of", "for", "to", "which");

    private OfficeBehind() {}

    /** "Giorgio Cafiero, founder of …", "appointed Batbayar Ganzorig as foreign minister", "Tomas Kubilius was sworn in as". */
    static boolean of(SentenceNames names, Run run, WordBook words) {
        TaggedSentence sentence = names.sentence();
        boolean comma = sentence.word(run.end()).equals(",");
        boolean joined = false;
        for (int i = comma ? run.end() + 1 : run.end(); i < Math.min(sentence.size(), run.end() + LOOK_AHEAD); i++) {
            if (names.titleAt(i).filter(t -> t.title().kind() == Title.Kind.OFFICE || comma(sentence, run)).isPresent()) {
                return comma || joined || isAppointed(sentence, run, words);
            }
            boolean noun = sentence.tag(i).matches(comma ? "NN.*|JJ.*|DT|POS|PRP\\$|CC" : "NN.*|JJ.*|DT|POS|PRP\\$");
            boolean joint = isJoint(sentence, i, words);
            joined |= joint;
            if (!noun && !joint || !comma && !joined && noun && !sentence.tag(i).matches("DT|PRP\\$")) {
                return false;
            }
        }
        return false;
    }

    private static boolean comma(TaggedSentence sentence, Run run) {
        return sentence.word(run.end()).equals(",");
    }

    private static boolean isJoint(TaggedSentence sentence, int i, WordBook words) {
        String lemma = sentence.lemma(i);
        return JOINING.contains(lemma) || words.has(WordClass.SERVING_AS, lemma) || sentence.tag(i).equals("RB")
                || sentence.tag(i).startsWith("VB")
                        && (words.has(WordClass.OFFICE_BEGINS, lemma) || words.has(WordClass.OFFICE_ENDS, lemma));
    }

    /** "named Ann Testa finance minister". */
    private static boolean isAppointed(TaggedSentence sentence, Run run, WordBook words) {
        return sentence.tag(run.begin() - 1).startsWith("VB") && words.has(WordClass.OFFICE_BEGINS, sentence.lemma(run.begin() - 1));
    }
}
