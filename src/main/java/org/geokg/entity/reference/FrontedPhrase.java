package org.geokg.entity.reference;

import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.TaggedSentence;

/** Whom a sentence names before it comes to whom it is about: "Like Norway, Iceland …", "After the French left, Mali …". */
final class FrontedPhrase {
    private static final Set<String> COMPARING = Set.of("like", "unlike", "alongside", "besides");
    private static final String OPENING = "IN|TO|WRB";
    private static final String VERB = "VB[DZP]|MD";

    /** Whether the sentence goes on to speak of somebody else than a mention near its beginning. */
    boolean holds(Mention m, SentenceNames names) {
        TaggedSentence sentence = names.sentence();
        return isCompared(m, sentence) || sentence.tag(0).matches(OPENING) && isBeforeSubject(m, names);
    }

    private static boolean isCompared(Mention m, TaggedSentence sentence) {
        int verb = IntStream.range(0, sentence.size()).filter(i -> sentence.tag(i).matches(VERB)).findFirst().orElse(0);
        return COMPARING.contains(sentence.lemma(0)) && IntStream.range(m.end(), verb).anyMatch(i -> sentence.lemma(i).equals(","));
    }

    /** "Overrun by Germany in 1940, its neutrality …": who did that, not to whom it was done. */
    boolean isDoer(Mention m, TaggedSentence sentence) {
        int comma = IntStream.range(m.end(), sentence.size()).filter(i -> sentence.lemma(i).equals(",")).findFirst().orElse(-1);
        return sentence.tag(0).equals("VBN") && comma > 0
                && IntStream.range(1, m.begin()).anyMatch(i -> sentence.lemma(i).equals("by"))
                && IntStream.range(1, comma).noneMatch(i -> sentence.tag(i).matches(VERB));
    }

    /** "Since the last Russian troops left, Estonia has been free". */
    private static boolean isBeforeSubject(Mention m, SentenceNames names) {
        TaggedSentence sentence = names.sentence();
        return names.mentions().stream().anyMatch(n -> n.begin() > m.end() && n.form() == NameForm.NAME
                && sentence.lemma(sentence.lemma(n.begin() - 1).equals("the") ? n.begin() - 2 : n.begin() - 1).equals(",")
                && sentence.tag(n.end()).matches(VERB) && !n.entity().equals(m.entity()));
    }
}
