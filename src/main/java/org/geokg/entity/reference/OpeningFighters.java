package org.geokg.entity.reference;

import java.util.List;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.mention.FighterNames;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.ParsedSentence;
import org.geokg.text.TaggedSentence;

/** "The rebels took the town. They then …": an armed group that opens a sentence is whom "they" carries on from in the next. */
final class OpeningFighters {
    private static final int OPENING = 3;
    private static final int SENTENCES_BACK = 2;

    private final ParsedSentence sentence;
    private final Discourse discourse;
    private final int index;

    OpeningFighters(ParsedSentence sentence, Discourse discourse) {
        this.sentence = sentence;
        this.discourse = discourse;
        this.index = sentence.sentence().index();
    }

    /** The group that "they" at the opening of the sentence means; nobody where the sentence before opens with another. */
    List<Entity> before(int pronoun) {
        boolean opens = pronoun <= 1 && sentence.relation(pronoun).startsWith("nsubj");
        for (int s = index - 1; opens && s >= Math.max(0, index - SENTENCES_BACK); s--) {
            SentenceNames names = discourse.sentence(s);
            if (!names.sentence().lemma(0).equals("they")) {
                return opening(names).stream().toList();
            }
        }
        return List.of();
    }

    private Optional<Entity> opening(SentenceNames names) {
        TaggedSentence tagged = names.sentence();
        for (int i = 0; i <= Math.min(OPENING, tagged.size() - 1); i++) {
            Optional<Mention> mention = names.at(i);
            String lemma = tagged.lemma(i);
            if (tagged.tag(i).startsWith("VB") || tagged.tag(i).equals("IN")) {
                return Optional.empty();
            }
            if (tagged.tag(i).equals("NNS") && FighterNames.isFighter(lemma, discourse.gazetteer().words())) {
                return mention.isPresent() ? mention.map(Mention::entity).filter(e -> e.isA(EntityType.ARMED_GROUP))
                        : discourse.fighters().meantBy(lemma);
            }
            boolean whole = mention.isPresent() && mention.get().end() == i + 1 && !tagged.tag(i + 1).startsWith("NN");
            if (whole && mention.get().entity().isA(EntityType.ARMED_GROUP)) {
                return mention.map(Mention::entity);
            }
        }
        return Optional.empty();
    }
}
