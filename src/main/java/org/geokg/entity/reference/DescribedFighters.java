package org.geokg.entity.reference;

import java.util.List;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.mention.FighterNames;
import org.geokg.entity.mention.SentenceNames;
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
        String noun = noun(head);
        boolean named = !discourse.sentence(index).within(phrases.first(head), head).isEmpty();
        if (!FighterNames.isFighter(noun, discourse.gazetteer().words()) || !phrases.isPlural(head)) {
            return List.of();
        }
        Optional<Entity> group = named ? own(noun, head) : phrases.isDefinite(head) ? again(noun, head) : bare(noun, head);
        return group.map(e -> new Referent(e, head, phrases.text(head), CERTAINTY)).stream().toList();
    }

    /** The noun that tells who: "rebel" of "rebel forces". */
    private String noun(int head) {
        return sentence.children(head, "compound", "amod").stream().map(sentence::lemma)
                .filter(c -> FighterNames.isFighter(c, discourse.gazetteer().words()))
                .findFirst().orElse(sentence.lemma(head));
    }

    private Optional<Entity> again(String noun, int head) {
        Position at = new Position(index, phrases.first(head));
        return discourse.antecedents().outstanding(at, e -> e.isA(EntityType.ARMED_GROUP))
                .filter(group -> !areOthersToldOf(noun, group, at))
                .or(() -> discourse.fighters().meantBy(noun));
    }

    /** "Yemen's rebels", "the Yemeni rebels". */
    private Optional<Entity> own(String noun, int head) {
        boolean states = discourse.sentence(index).within(phrases.first(head), head).stream()
                .allMatch(m -> m.entity().isA(EntityType.STATE) || m.entity().isA(EntityType.PLACE));
        boolean pointed = !sentence.children(head, "nmod:poss").isEmpty() || phrases.isDefinite(head);
        return states && pointed ? discourse.fighters().meantByBare(noun) : Optional.empty();
    }

    /** "Rebels have seized a town", where the article goes on to name them. */
    private Optional<Entity> bare(String noun, int head) {
        boolean plain = sentence.children(head, "det", "nummod", "nmod:poss").isEmpty()
                && sentence.children(head, "amod", "compound").stream().allMatch(c -> sentence.lemma(c).equals(noun));
        return plain ? discourse.fighters().meantByBare(noun) : Optional.empty();
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
