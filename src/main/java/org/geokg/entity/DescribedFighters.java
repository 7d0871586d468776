package org.geokg.entity;

import java.util.List;
import org.geokg.text.ParsedSentence;
import org.geokg.text.TaggedSentence;

/** "The militants", "the rebels": the armed group that was named shortly before, unless the article tells of unnamed ones. */
final class DescribedFighters {
    private static final double CERTAINTY = 0.82;
    private static final int NEAR = 4;

    private final ParsedSentence sentence;
    private final Discourse discourse;
    private final NounPhrases phrases;
    private final int index;

    DescribedFighters(ParsedSentence sentence, Discourse discourse, NounPhrases phrases) {
        this.sentence = sentence;
        this.discourse = discourse;
        this.phrases = phrases;
        this.index = sentence.sentence().index();
    }

    List<Referent> read(int head) {
        WordBook words = discourse.gazetteer().words();
        String noun = sentence.lemma(head);
        boolean fighters = words.has(WordClass.FIGHTER, noun) && !words.has(WordClass.STATE_AGENT, noun) && !words.has(WordClass.LISTING, noun);
        boolean named = discourse.sentence(index).mentions().stream().anyMatch(m -> m.begin() >= phrases.first(head) && m.end() <= head + 1);
        if (!fighters || named || !phrases.isPlural(head) || !phrases.isDefinite(head)) {
            return List.of();
        }
        Position at = new Position(index, phrases.first(head));
        return discourse.antecedents().outstanding(at, e -> e.isA(EntityType.ARMED_GROUP))
                .filter(group -> !areOthersToldOf(noun, group, at))
                .map(e -> new Referent(e, head, phrases.text(head), CERTAINTY)).stream().toList();
    }

    /** Whether the article speaks of such before who are not that group's: "Syrian rebels", or gunmen without a name. */
    private boolean areOthersToldOf(String noun, Entity group, Position at) {
        for (int s = 0; s <= at.sentence(); s++) {
            SentenceNames names = discourse.sentence(s);
            TaggedSentence tagged = names.sentence();
            int end = s == at.sentence() ? at.token() : tagged.size();
            for (int i = 0; i < end; i++) {
                if (tagged.lemma(i).equals(noun) && tagged.tag(i).equals("NNS") && !isAgain(tagged, i) && !isBeside(names, i, group)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "the rebels", who point back themselves. */
    private static boolean isAgain(TaggedSentence tagged, int noun) {
        return tagged.lemma(noun - 1).equals("the") && !List.of("of", "from", "who", "in").contains(tagged.lemma(noun + 1));
    }

    /** "Houthi rebels", "militants of the Islamic State", "the militants, known as Boko Haram". */
    private static boolean isBeside(SentenceNames names, int noun, Entity group) {
        return names.mentions().stream().anyMatch(m -> m.entity().equals(group) && m.end() >= noun - 1 && m.begin() <= noun + NEAR);
    }
}
